/** Models with something after use, and what to ask of them. */
import type { Cell } from "../../../engine/assumptions/cell";
import type { Word } from "../../../engine/assumptions/vocabulary";
import { anySeries } from "../../../engine/model/after-use-series";
import type { Measure } from "../../../engine/model/measure-series";
import type { Model } from "../../../engine/model/model";
import { phaseSeries } from "../../../engine/model/phase-series";
import { productOf, settings, simple, type Tables } from "./models";

/** 100 kg of A with 10 g/kg Co enter in 2020 and leave in 2022; answered to 2026. */
export function handled(rows: readonly (readonly Cell[])[], more: Tables = {}): Tables {
  return simple([[2020, 100]], ["fixed", 2, null], {
    s: settings(["last year", 2026]),
    c: [
      ["product", "material", "amount", "unit", "source"],
      ["A", "Co", 10, "g/kg", "x"],
    ],
    h: [HANDLING, ...rows],
    ...more,
  });
}

/** Headers of Handling. */
export const HANDLING: readonly string[] = [
  ...["for", "material", "from year", "collected", "exported", "exported unrecorded"],
  ...["retained", "retained years", "recovery"],
];

/** A row of Handling: shares as the headers have them. */
export function row(name: string, given: Readonly<Record<string, Cell>>): Cell[] {
  return HANDLING.map((header) => (header === "for" ? name : (given[header] ?? null)));
}

/** The goods, or g of a material, by model year. */
export function series(
  model: Model,
  product: string,
  measure: Measure,
  material?: string,
): number[] {
  const found = productOf(model, product);
  const weighed =
    material === undefined
      ? { material }
      : {
          material,
          weightsOf: (from: number, to: number): Float64Array =>
            model.contentOf(found, material, from, to).map((kg) => kg * 1000),
        };
  return [...anySeries(model, found, measure, weighed)].map(rounded);
}

/** A quantity of a phase by model year, of the goods. */
export function phase(
  model: Model,
  product: string,
  name: string,
  what: Word<"phase quantity">,
): number[] {
  const asked = { phase: name, what };
  return [...phaseSeries(model, productOf(model, product), asked, { material: undefined })].map(
    rounded,
  );
}

/** To 12 digits: shares such as 0.1 are not exact. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
