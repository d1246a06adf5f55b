import type { GridDriver } from "./driver";

/** One step on an empty workbook. A returned text becomes the step's note. */
export interface GridStep {
  readonly name: string;
  readonly language?: "sv" | "en";
  run(grid: GridDriver): Promise<unknown>;
}
