/** (e) Building a large model again after one edited cell; every table arrives as new arrays. */
import type { CodeList } from "#engine";
import { ModelStore } from "../../addin/functions/model-store";
import { edited, largeSize, largeTables } from "./large-tables";
import { alone, type Measured, type Size } from "./measure";
import { medianOf } from "./timing";

export function measureRebuild(size: Size, codes: CodeList): Measured {
  const tables = largeTables(largeSize(size));
  const runs = size === "full" ? { warmUps: 4, runs: 9 } : { warmUps: 0, runs: 1 };
  const store = new ModelStore(4);
  store.build("base", tables, true, codes);
  const ms = medianOf(
    (run) => edited(tables, run),
    (input) => store.build("base", input, true, codes),
    runs,
  );
  return alone("build after one edited cell", ms);
}
