import { DATASET_FINDINGS } from "./dataset-findings";
import { FIGURES_FINDINGS } from "./figures-findings";
import { OFFICE_FINDINGS } from "./office-findings";
import { SELECTION_FINDINGS } from "./selection-findings";

/** Sentences about statistics: asked for, answered, joined and used. */
export const STATISTICS_FINDINGS = {
  ...OFFICE_FINDINGS,
  ...DATASET_FINDINGS,
  ...SELECTION_FINDINGS,
  ...FIGURES_FINDINGS,
} as const;

/** Name of a sentence about statistics. */
export type StatisticsCode = keyof typeof STATISTICS_FINDINGS;
