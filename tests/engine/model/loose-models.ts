import type { Cell } from "../../../engine/assumptions/cell";
import type { Finding } from "../../../engine/findings/finding";
import type { Model } from "../../../engine/model/model";
import { modelFindings } from "../../../engine/analysis/model-findings";
import { modelOf } from "./models";

type Rows = readonly (readonly Cell[])[];

/** What differs from K (kg, 1,600 a year) in R (pieces, 1,000 made, 500 in, 200 out), 0.5 kg each. */
export interface LooseCase {
  readonly flows?: Rows;
  readonly products?: Rows;
  readonly components?: Rows;
  readonly settings?: Rows;
  readonly start?: Rows;
  readonly lifetimes?: Rows;
  readonly content?: Rows;
  /** Final use share of K. */
  readonly share?: number;
  readonly driverOfK?: "stock";
  readonly driverOfR?: "stock";
}

export const FLOWS_OF_K: Rows = [["K", "import", 2020, 1600, "kg"]];
export const FLOWS_OF_R: Rows = [
  ["R", "production", 2020, 1000, "pieces"],
  ["R", "import", 2020, 500, "pieces"],
  ["R", "export", 2020, 200, "pieces"],
];

export function looseModel(given: LooseCase = {}): Model {
  const {
    flows = [...FLOWS_OF_K, ...FLOWS_OF_R],
    products = [],
    components = [["R", "K", 0.5, "kg/piece"]],
    settings = [],
    start,
    lifetimes = [],
    content = [["K", "Cu", 1, "kg/kg"]],
  } = given;
  return modelOf({
    Products: [
      ["product", "unit", "final use share", "driver"],
      ["K", "kg", given.share ?? null, given.driverOfK ?? null],
      ["R", "pieces", null, given.driverOfR ?? null],
      ...products,
    ],
    Flows: [["series", "flow", "year", "value", "unit"], ...flows],
    Components: [["product", "component", "amount", "unit"], ...components],
    Content: [["product", "material", "amount", "unit"], ...content],
    Lifetimes: [
      ["product", "distribution", "mean"],
      ["K", "fixed", 5],
      ["R", "fixed", 5],
      ...lifetimes,
    ],
    ...(start ? { Start: [["product", "year", "stock", "profile"], ...start] } : {}),
    ...(settings.length > 0 ? { Settings: [["setting", "value"], ...settings] } : {}),
  });
}

export function told(model: Model, code: string): Finding | undefined {
  return modelFindings(model).find((finding) => finding.code === code);
}
