/** CRMDIFF: what a second model answers more than a first, B − A. */
import { compareCodePoints } from "../classification/code-point-order";
import { compareMaterials } from "../classification/materials";
import { AnswerFault } from "../errors";
import { answerSentence } from "../findings/answers";
import { joined } from "../findings/finding";
import type { Phrase } from "../findings/language";
import type { Measure } from "../model/measure-series";
import type { Model } from "../model/model";
import { notAvailable, type Answer, type AnswerCell } from "./answer";
import { settle, type Argument } from "./argument";
import {
  eachProduct,
  materialChoices,
  ownLabel,
  productChoices,
  type MaterialChoice,
  type ProductChoice,
  type Unfilled,
} from "./choices";
import { modelYears, type ValueArguments } from "./value-table";
import { unitArgument, valueRow, type AnswerUnit } from "./values";
import { yearsArgument } from "./years-argument";

/** Which of the two models something is about. */
type Side = "A" | "B";

interface Chosen {
  readonly side: Side;
  readonly model: Model;
  readonly products: readonly (ProductChoice | Unfilled)[];
  readonly materials: readonly (MaterialChoice | Unfilled)[];
  readonly unit: AnswerUnit;
}

/**
 * B − A, in the shape of the value functions; years omitted are those of A. `"*"` is each product or
 * material of either model. A cell without an answer in either is `#N/A`, and its sentence says in
 * which; so is goods whose own unit differs between the two.
 * @throws AnswerFault for a wrong argument or a name that stands alone and one of them lacks.
 */
export function differenceTable(
  modelA: Model,
  modelB: Model,
  measure: Measure,
  args: ValueArguments,
): Answer {
  const { years, inColumn } = yearsArgument(args.years, blaming(modelA, "A", modelYears));
  const a = chosen(modelA, "A", modelB, args);
  const b = chosen(modelB, "B", modelA, args);
  const rows = a.products.flatMap((_, p) =>
    a.materials.map((_, m) => {
      const [first, second] = [rowOf(a, measure, p, m), rowOf(b, measure, p, m)];
      const differ = unitsDiffer(a, b, p, m);
      return years.map((year): AnswerCell => {
        if (year === undefined) return "";
        const cell = difference(a, b, first(year), second(year));
        return typeof cell === "number" && differ ? notAvailable(differ) : cell;
      });
    }),
  );
  if (!inColumn) return rows;
  return years.map((_, i) => rows.map((row) => row[i] ?? ""));
}

function rowOf(
  { model, products, materials, unit }: Chosen,
  measure: Measure,
  p: number,
  m: number,
): (year: number) => AnswerCell {
  const [product, material] = [products[p], materials[m]];
  if (!product || !material) return () => "";
  return valueRow(model, measure, product, material, unit).at;
}

function difference(a: Chosen, b: Chosen, first: AnswerCell, second: AnswerCell): AnswerCell {
  if (typeof first === "number" && typeof second === "number") return second - first;
  if (first === "" || second === "") return "";
  const causes: Phrase[] = [];
  if (typeof first === "object") causes.push(inModel(a.model, "A", first.sentence));
  if (typeof second === "object") causes.push(inModel(b.model, "B", second.sentence));
  return notAvailable(joined(causes, " "));
}

/** The sentence, preceded by the model that it is about. */
function inModel(model: Model, side: Side, cause: Phrase): Phrase {
  return answerSentence("in-model", { side, name: model.name, cause });
}

/** What the model answers; where it cannot, the fault says which of the two it was. */
function blaming<T>(model: Model, side: Side, ask: (model: Model) => T): T {
  try {
    return ask(model);
  } catch (fault) {
    if (!(fault instanceof AnswerFault) || fault.type !== "#N/A") throw fault;
    throw new AnswerFault(fault.type, inModel(model, side, fault.sentence));
  }
}

function chosen(model: Model, side: Side, other: Model, args: ValueArguments): Chosen {
  return blaming(model, side, () => {
    const products = productsOf(model, other, args.product);
    const materials = materialsOf(model, other, args.material);
    const unit = unitArgument(args.unit, materials, products, true);
    return { side, model, products, materials, unit };
  });
}

/** `"*"`: each product of either model, so that none that only one of them has is hidden. */
function productsOf(
  model: Model,
  other: Model,
  argument: Argument,
): readonly (ProductChoice | Unfilled)[] {
  if (settle(argument) !== "*") return productChoices(model, argument);
  const own = new Map(eachProduct(model).map((choice) => [choice.label, choice]));
  const names = new Set([...model.products, ...other.products].map(({ name }) => name));
  return [...names].sort(compareCodePoints).map((name): ProductChoice | Unfilled => {
    const sentence = answerSentence("unknown-product", { cell: name, near: "" });
    return own.get(name) ?? { kind: "unknown", name, sentence };
  });
}

/** `"*"`: each material of either model; one that is not in the other counts there as named. */
function materialsOf(
  model: Model,
  other: Model,
  argument: Argument,
): readonly (MaterialChoice | Unfilled)[] {
  if (settle(argument) !== "*") return materialChoices(model, argument);
  const keys = new Set([...model.materials, ...other.materials]);
  return [...keys].sort(compareMaterials).map((key): MaterialChoice | Unfilled => {
    const label = ownLabel(key);
    if (model.materials.includes(key)) return { kind: "material", keys: [key], label };
    // In a model without the material a listed one counts as 0, another name is unknown.
    const [found] = materialChoices(model, [[label.en], [label.en]]);
    return found ?? { kind: "blank" };
  });
}

/** Why goods in their own unit cannot be compared; undefined where they can. */
function unitsDiffer(a: Chosen, b: Chosen, p: number, m: number): Phrase | undefined {
  if (a.materials[m]?.kind !== "goods") return undefined;
  const [ofA, ofB] = [a, b].map(({ unit, products }) =>
    unit.kind === "own" ? ownUnit(products[p]) : unit.unit.symbol,
  );
  if (ofA === ofB) return undefined;
  const details = { a: ofA ?? "", b: ofB ?? "" };
  return answerSentence("units-of-models", details);
}

function ownUnit(choice: ProductChoice | Unfilled | undefined): string | undefined {
  return choice?.kind === "products" ? choice.products[0]?.unit.symbol : undefined;
}
