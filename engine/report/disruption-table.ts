/** CRMDISRUPTION: what a cut of imports takes, beside what could be had at home. */
import { keyOf } from "../assumptions/row";
import { wordIn } from "../assumptions/vocabulary";
import { cutsOf, partnersOf, scenariosOf, type ImportCut } from "../analysis/disruption-rows";
import { importConcentration, lostIn } from "../analysis/lost-imports";
import { AnswerFault } from "../errors";
import { answerSentence } from "../findings/answers";
import type { Language } from "../findings/language";
import type { Model } from "../model/model";
import { notAvailable, type Answer, type AnswerCell } from "./answer";
import { settle, textArgument, type Argument } from "./argument";
import { materialChoices, ownLabel, theOnly } from "./choices";
import { moneyCells, type CellOfYear } from "./money-cells";
import { modelYears, type ValueArguments } from "./value-table";
import { membersOf, unitArgument, valueRow, type AnswerUnit } from "./values";
import { yearsArgument } from "./years-argument";

const HEADER = {
  sv: ["bortfall", "underskott efter återvunnet", "års täckning", "importkoncentration"],
  en: ["lost", "shortfall after recovered", "years of cover", "import concentration"],
} as const;

/**
 * Header year, inflow, lost, available, recovered, shortfall after recovered, years of cover, import
 * concentration (HHI, 0–10,000; `""` where Flows name no partners). A row per year, over all products
 * with content. The inflow is told without the cut. Nothing lost has no years of cover: `""`.
 * @throws AnswerFault `#N/A` for an unknown scenario or one with a faulty row; `#VALUE!` for several
 * materials or none.
 */
export function disruptionTable(
  model: Model,
  args: ValueArguments & { readonly scenario?: Argument },
  language: Language,
): Answer {
  const cuts = scenarioCuts(model, args.scenario);
  if (settle(args.material) === undefined) {
    throw new AnswerFault("#VALUE!", answerSentence("material-wanted"));
  }
  const material = theOnly(materialChoices(model, args.material));
  const bounds = modelYears(model);
  const { years } = yearsArgument(args.years, bounds);
  const unit = unitArgument(args.unit, [material], [], true);
  const products = membersOf(model, model.countedProducts, material);
  const choice = { kind: "products", label: "", products } as const;
  const isAsked = (key: string): boolean =>
    material.kind !== "material" || material.keys.includes(key);
  const [inflow, available, recovered] = (["inflow", "available", "recovered"] as const).map(
    (measure) => valueRow(model, measure, choice, material, unit),
  );
  const hasPartners = partnersOf(model).size > 0;
  const rows = years.map((year): AnswerCell[] => {
    if (year === undefined) return Array.from({ length: 8 }, () => "");
    const [enters = "", cover = "", regained = ""] = [inflow, available, recovered].map(
      (row) => row?.at(year) ?? "",
    );
    if (year < bounds.first || year > bounds.last) {
      return [year, ...Array.from({ length: 7 }, () => enters)];
    }
    const lost = lostCell(model, lostIn(model, products, isAsked, cuts, year), unit, year);
    const concentration = hasPartners
      ? importConcentration(model, products, isAsked, year)
      : undefined;
    return [
      year,
      enters,
      lost,
      cover,
      regained,
      shortfall(lost, regained),
      quotient(cover, lost),
      typeof concentration === "object"
        ? notAvailable(concentration.sentence)
        : (concentration ?? ""),
    ];
  });
  const [lost, short, cover, concentration] = HEADER[language];
  const header = [
    wordIn("column", "year", language),
    wordIn("measure", "inflow", language),
    lost,
    wordIn("measure", "available", language),
    wordIn("measure", "recovered", language),
    short,
    cover,
    concentration,
  ];
  return [header, ...rows];
}

/** The cuts of the scenario. */
function scenarioCuts(model: Model, argument: Argument): readonly ImportCut[] {
  const name = textArgument(argument) ?? "";
  const type = name === "" ? "#VALUE!" : "#N/A";
  const known = scenariosOf(model);
  const isUnread = model.parts.unread.some(({ nearest }) => nearest === "Disruptions");
  if (isUnread) {
    throw new AnswerFault("#N/A", answerSentence("disruption-faulty", { words: "…" }));
  }
  if (known.length === 0) throw new AnswerFault(type, answerSentence("no-disruptions"));
  if (!known.includes(name)) {
    const details = { cell: name, words: known.join(", ") };
    throw new AnswerFault(type, answerSentence("unknown-disruption", details));
  }
  const { cuts, faulty } = cutsOf(model, name);
  const [first] = faulty;
  if (first === undefined) return cuts;
  throw new AnswerFault("#N/A", answerSentence("disruption-faulty", { words: keyOf(first) }));
}

/** What is lost, in the unit asked for. */
function lostCell(
  model: Model,
  lost: ReturnType<typeof lostIn>,
  unit: AnswerUnit,
  year: number,
): AnswerCell {
  if ("sentence" in lost) return notAvailable(lost.sentence);
  const kg = [...lost.values()].reduce((sum, part) => sum + part, 0);
  if (unit.kind === "mass") return kg / unit.unit.toBase;
  const masses = [...lost].map(([key, part]) => {
    const kgAt: CellOfYear = () => part;
    return { key, label: ownLabel(key), kgAt };
  });
  return moneyCells(model, () => kg, masses)(year);
}

/** What is lost beyond what is recovered; nothing lost is no shortfall. */
function shortfall(lost: AnswerCell, recovered: AnswerCell): AnswerCell {
  if (typeof lost !== "number" || lost === 0) return lost;
  return typeof recovered === "number" ? Math.max(0, lost - recovered) : recovered;
}

function quotient(part: AnswerCell, whole: AnswerCell): AnswerCell {
  if (whole === 0) return "";
  if (typeof part !== "number") return part;
  return typeof whole === "number" ? part / whole : whole;
}
