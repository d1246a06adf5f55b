/** CRMINFLOW … CRMRECOVERED, CRMVALUE, CRMPHASE: one quantity for products, materials and years. */
import { AnswerFault } from "../errors";
import { answerSentence } from "../findings/answers";
import type { Model, ModelYears } from "../model/model";
import type { Answer } from "./answer";
import type { Argument } from "./argument";
import { materialChoices, productChoices } from "./choices";
import { unitArgument, valueRow, type Quantity } from "./values";
import { yearsArgument } from "./years-argument";

/** Arguments that the value functions share. */
export interface ValueArguments {
  readonly product?: Argument;
  readonly material?: Argument;
  readonly years?: Argument;
  readonly unit?: Argument;
}

/**
 * One row per product × material (product slower) and one column per year; where the years stand in
 * a column, one row per year and one column per product × material.
 * @throws AnswerFault for a wrong argument or an unknown name that stands alone.
 */
export function valueTable(model: Model, quantity: Quantity, args: ValueArguments): Answer {
  const products = productChoices(model, args.product);
  const materials = materialChoices(model, args.material);
  const choice = yearsArgument(args.years, modelYears(model));
  const unit = unitArgument(args.unit, materials, products, true);
  const rows = products.flatMap((product) =>
    materials.map((material) => {
      const row = valueRow(model, quantity, product, material, unit);
      return choice.years.map((year) => (year === undefined ? "" : row.at(year)));
    }),
  );
  if (!choice.inColumn) return rows;
  return choice.years.map((_, i) => rows.map((row) => row[i] ?? ""));
}

/** The model's years. @throws AnswerFault `#N/A` where it has none, or the last is before the first. */
export function modelYears(model: Model): ModelYears {
  const { years, findings } = model.parts;
  if (!years) throw new AnswerFault("#N/A", answerSentence("no-years"));
  if (years.first <= years.last) return years;
  const crossed = findings.find(({ code }) => code === "years-crossed");
  throw new AnswerFault("#N/A", crossed?.found ?? answerSentence("no-years"));
}
