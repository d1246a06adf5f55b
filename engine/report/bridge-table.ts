/** CRMBRIDGE: which part of the assumptions makes one model's value another's. */
import type { Kind } from "../assumptions/schema";
import { AnswerFault } from "../errors";
import { answerSentence } from "../findings/answers";
import type { Language, Phrase } from "../findings/language";
import type { Measure } from "../model/measure-series";
import type { Model } from "../model/model";
import { changeFault, PARTS, withPartsOf, type Part } from "../model/replaced-parts";
import { notAvailable, type Answer, type AnswerCell } from "./answer";
import type { Argument } from "./argument";
import { materialChoices, productChoices, theOnly } from "./choices";
import { modelYears } from "./value-table";
import { unitArgument, valueRow } from "./values";
import { requiredYear } from "./years-argument";

/** Arguments of CRMBRIDGE besides the models and the measure. */
export interface BridgeArguments {
  readonly product?: Argument;
  readonly material?: Argument;
  readonly year?: Argument;
  readonly unit?: Argument;
}

const HEADER = {
  sv: ["steg", "värde", "förändring"],
  en: ["step", "value", "change"],
} as const;

const STEPS: Readonly<Record<Part, Phrase>> = {
  statistics: { sv: "statistik", en: "statistics" },
  content: { sv: "innehåll", en: "content" },
  lifetimes: { sv: "livslängder", en: "lifetimes" },
  handling: { sv: "omhändertagande", en: "handling" },
  rest: { sv: "inställningar och övrigt", en: "settings and the rest" },
};

/**
 * Header step, value, change; rows A, five steps, B. A step is A with the parts up to it taken from
 * B, the last is B itself; its change is from the row before, and the changes sum to B − A. A step
 * without an answer is `#N/A`, as are its change and the next one.
 * @throws AnswerFault for a wrong argument, or a name that neither model has.
 */
export function bridgeTable(
  modelA: Model,
  modelB: Model,
  measure: Measure,
  args: BridgeArguments,
  language: Language,
): Answer {
  const year = requiredYear(args.year);
  const ask = (model: Model): Asked => valueIn(model, measure, args, year);
  const [a, b] = [ask(modelA), ask(modelB)];
  if (a.fault && b.fault) throw a.fault;
  const steps = [
    { label: { sv: "A", en: "A" }, asked: a },
    ...stepsBetween(modelA, modelB, ask),
    { label: STEPS.rest, asked: b },
  ];
  const values = steps.map(({ asked }) => comparable(asked, a));
  const rows = steps.map(({ label }, i): AnswerCell[] => {
    const value = values[i] ?? "";
    return [label[language], value, i === 0 ? "" : change(values[i - 1] ?? "", value)];
  });
  return [[...HEADER[language]], ...rows, ["B", values.at(-1) ?? "", ""]];
}

/** A value, the unit it is in, and the fault where the model cannot even be asked. */
interface Asked {
  readonly value: AnswerCell;
  readonly unit: string;
  readonly fault?: AnswerFault;
}

interface Step {
  readonly label: Phrase;
  readonly asked: Asked;
}

/** The steps of the parts that are named; where changes could not be made there is no step to take. */
function stepsBetween(a: Model, b: Model, ask: (model: Model) => Asked): Step[] {
  const fault = faultOfChanges(a, b);
  const kinds = new Set<Kind>();
  return Object.entries(PARTS).map(([part, own]) => {
    for (const kind of own) kinds.add(kind);
    const label = STEPS[part as Part];
    if (fault) return { label, asked: { value: notAvailable(fault), unit: "" } };
    return { label, asked: ask(withPartsOf(a, b, kinds)) };
  });
}

function faultOfChanges(a: Model, b: Model): Phrase | undefined {
  for (const [side, model] of [
    ["A", a],
    ["B", b],
  ] as const) {
    const fault = changeFault(model);
    if (fault) {
      return answerSentence("in-model", { side, name: model.name, cause: fault.found });
    }
  }
  return undefined;
}

/** The value of one model; a name or a year that this model lacks leaves it without one. */
function valueIn(model: Model, measure: Measure, args: BridgeArguments, year: number): Asked {
  try {
    const products = theOnly(productChoices(model, args.product));
    const material = theOnly(materialChoices(model, args.material));
    modelYears(model);
    const unit = unitArgument(args.unit, [material], [products], true);
    const value = valueRow(model, measure, products, material, unit).at(year);
    const own = products.products[0]?.unit.symbol ?? "";
    return { value, unit: unit.kind === "own" ? own : unit.unit.symbol };
  } catch (fault) {
    if (!(fault instanceof AnswerFault) || fault.type !== "#N/A") throw fault;
    return { value: notAvailable(fault.sentence), unit: "", fault };
  }
}

/** The value where it is in the unit of A, or A has none. */
function comparable(asked: Asked, first: Asked): AnswerCell {
  if (typeof asked.value !== "number" || typeof first.value !== "number") return asked.value;
  if (asked.unit === first.unit) return asked.value;
  return notAvailable(answerSentence("units-of-models", { a: first.unit, b: asked.unit }));
}

function change(before: AnswerCell, after: AnswerCell): AnswerCell {
  if (typeof before === "number" && typeof after === "number") return after - before;
  return typeof before === "object" ? before : after;
}
