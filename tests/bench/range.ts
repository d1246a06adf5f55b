/** (g) CRMRANGE of the electric cars: all materials and years, 1,000 draws, each seed a new one. */
import type { CodeList } from "#engine";
import example from "../../assets/examples/electric-cars.json";
import { callFunction } from "../../addin/functions/calls";
import type { CodeData } from "../../addin/functions/code-data";
import { ModelStore } from "../../addin/functions/model-store";
import type { FunctionRuntime } from "../../addin/functions/runtime";
import { alone, type Measured, type Size } from "./measure";
import { medianOf } from "./timing";

export function measureRange(size: Size, codes: CodeList, codeData: CodeData): Measured {
  const tables = Object.entries(example.tables).map(([name, cells]) => ({ name, cells }));
  const store = new ModelStore();
  const runtime: FunctionRuntime = { store, codeData, language: "en", blanksTold: true };
  const handle = store.build("base", tables, true, codes);
  const [draws, runs] =
    size === "full" ? [1000, { warmUps: 3, runs: 9 }] : [20, { warmUps: 0, runs: 1 }];
  const ms = medianOf(
    (run) => [handle, "stock", null, "all", null, null, draws, run + 1],
    (args) => callFunction("CRMRANGE", args, runtime),
    runs,
  );
  return alone("CRMRANGE of the electric cars, 1,000 draws, all materials and years", ms);
}
