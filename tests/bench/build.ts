/** (d) Reading and building a large model as CRMMODEL does, in a store that knows nothing yet. */
import type { CodeList } from "#engine";
import { ModelStore } from "../../addin/functions/model-store";
import { edited, largeSize, largeTables } from "./large-tables";
import { alone, type Measured, type Size } from "./measure";
import { medianOf } from "./timing";

export function measureBuild(size: Size, codes: CodeList): Measured {
  const tables = largeTables(largeSize(size));
  const runs = size === "full" ? { warmUps: 3, runs: 7 } : { warmUps: 0, runs: 1 };
  const ms = medianOf(
    (run) => edited(tables, run),
    (input) => new ModelStore().build("base", input, true, codes),
    runs,
  );
  return alone("build of a model with 500 products, 34 materials, 30,000 flow rows", ms);
}
