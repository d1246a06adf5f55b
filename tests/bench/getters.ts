/** (f) A thousand cells that each ask a built model for one year, product and material. */
import type { Answer, CodeList } from "#engine";
import { callFunction } from "../../addin/functions/calls";
import type { CodeData } from "../../addin/functions/code-data";
import { ModelStore } from "../../addin/functions/model-store";
import type { FunctionRuntime } from "../../addin/functions/runtime";
import { edited, largeSize, largeTables } from "./large-tables";
import { alone, type Measured, type Size } from "./measure";
import { medianOf } from "./timing";

export function measureGetters(size: Size, codes: CodeList, codeData: CodeData): Measured {
  const of = largeSize(size);
  const tables = largeTables(of);
  const store = new ModelStore(4);
  const runtime: FunctionRuntime = { store, codeData, language: "en", blanksTold: true };
  const materials = [...new Set(tables[3]?.cells.slice(1).map((row) => row[1] as string))];
  const calls = size === "full" ? 1000 : 10;
  const runs = size === "full" ? { warmUps: 3, runs: 7 } : { warmUps: 0, runs: 1 };
  const ask = (handle: string): Answer[] =>
    Array.from({ length: calls }, (_, at) => {
      const product = `Product ${1 + (at % of.products)}`;
      const material = materials[at % materials.length] ?? "";
      const args = [handle, product, material, 1994 + (at % of.years)];
      return callFunction("CRMSTOCK", args, runtime) ?? [];
    });
  const newModel = (run: number): string => store.build("base", edited(tables, run), true, codes);
  const first = medianOf(newModel, ask, runs);
  const handle = newModel(0);
  ask(handle);
  const ms = medianOf(() => handle, ask, runs);
  return { ...alone("1,000 getters on one model", ms), first_ms: Number(first.toPrecision(4)) };
}
