import { buildModel } from "../../../engine/model/build-model";
import { Model } from "../../../engine/model/model";
import type { Cell } from "../../../engine/assumptions/cell";
import { readTables } from "../../../engine/assumptions/read-tables";
import type { Answer, AnswerCell } from "../../../engine/report/answer";
import { AnswerFault } from "../../../engine/errors";

export type Tables = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** The model of the tables, blanks told apart from 0. */
export function modelOf(tables: Tables, name = "base"): Model {
  const inputs = Object.entries(tables).map(([table, cells]) => ({ name: table, cells }));
  const model = buildModel(name, readTables(inputs, true));
  if (!(model instanceof Model)) throw new Error(`unknown scenario ${model.unknownScenario}`);
  return model;
}

const years = [2020, 2021, 2022];

/**
 * Four products, 2020–2022, all fixed 2 years, so stock is one, two, two years' inflow.
 * A: 100 t a year, 10 g Co and 1 g Nd per kg. B: 5 pieces of 2 kg, 100 g of unspecified REE and
 * 50 g of an unlisted "alloy 7" each. b: 5 pieces without unit mass, 1 kg Foo each. å: 7 kg, no
 * content. A and B are the group G, A and å the responsibility vehicles.
 */
export const SAMPLE: Tables = {
  Goods: [
    ["product", "unit", "unit mass", "group", "responsibility"],
    ["å", "kg", null, null, "vehicles"],
    ["b", "pieces", null, null, null],
    ["B", "pieces", 2, "G", null],
    ["A", "kg", null, "G", "vehicles"],
  ],
  Flows: [
    ["series", "flow", "year", "value", "unit"],
    ...years.flatMap((year) => [
      ["A", "inflow", year, 100, "t"],
      ["B", "inflow", year, 5, "pieces"],
      ["b", "inflow", year, 5, "pieces"],
      ["å", "inflow", year, 7, "kg"],
    ]),
  ],
  Lifetimes: [
    ["product", "distribution", "mean"],
    ...["A", "B", "b", "å"].map((product) => [product, "fixed", 2]),
  ],
  Content: [
    ["product", "material", "amount", "unit", "source"],
    ["A", "Co", 10, "g/kg", "own"],
    ["A", "Nd", 1, "g/kg", "own"],
    ["B", "REE", 100, "g/piece", "own"],
    ["B", "alloy 7", 50, "g/piece", "own"],
    ["b", "Foo", 1, "kg/piece", "own"],
  ],
};

/** Cells with errors shown as their type. */
export function plain(answer: Answer): (number | string)[][] {
  return answer.map((row) => row.map(plainCell));
}

/** The cell, an error as its type. */
export function plainCell(cell: AnswerCell): number | string {
  return typeof cell === "object" ? cell.type : cell;
}

/** The sentence of a cell without an answer. */
export function whyOf(cell: AnswerCell | undefined): string {
  if (typeof cell !== "object") throw new Error(`not an error: ${String(cell)}`);
  return cell.sentence.en;
}

/** The fault that the call ends in. */
export function faultOf(call: () => unknown): AnswerFault {
  try {
    call();
  } catch (fault) {
    if (fault instanceof AnswerFault) return fault;
    throw fault;
  }
  throw new Error("no fault");
}
