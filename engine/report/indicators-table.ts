/** CRMINDICATORS: what enters, is in use, leaves and is recovered, by material and year, in t. */
import { wordIn } from "../assumptions/vocabulary";
import { descendantsOf, materialOf } from "../classification/materials";
import { answerSentence } from "../findings/answers";
import type { Language } from "../findings/language";
import { INDICATORS_NOTE } from "../findings/report-texts";
import { materialConsumption } from "../model/material-consumption";
import type { Measure } from "../model/measure-series";
import type { Model } from "../model/model";
import { parseUnit, type Unit } from "../quantities/units";
import { notAvailable, type Answer, type AnswerCell } from "./answer";
import type { Argument } from "./argument";
import { eachMaterial, materialText, ownLabel } from "./choices";
import { modelYears } from "./value-table";
import { valueRow } from "./values";
import { yearsArgument } from "./years-argument";

const TONNE = { kind: "mass", unit: parseUnit("t") as Unit } as const;

const MEASURES = ["inflow", "stock", "release", "available", "collected", "recovered"] as const;

const LIST = { sv: "lista", en: "list" } as const;

/**
 * Header material, list, year, six measures in t, recovered ÷ release, ÷ inflow and ÷ consumption
 * (`""` where the year has none). A row per material of the model and year, material slower; below,
 * once, what the ratios are not. A group stands for its own rows.
 * @throws AnswerFault for years that cannot be read.
 */
export function indicatorsTable(model: Model, years: Argument, language: Language): Answer {
  const choice = yearsArgument(years, modelYears(model));
  const header = headerIn(language);
  const rows = eachMaterial(model).flatMap((material) => {
    const [key = ""] = material.kind === "material" ? material.keys : [];
    const products = { kind: "products", label: "", products: model.countedProducts } as const;
    const byMeasure = MEASURES.map((measure: Measure) =>
      valueRow(model, measure, products, material, TONNE),
    );
    return choice.years.map((year): AnswerCell[] => {
      if (year === undefined) return header.map(() => "");
      const cells = byMeasure.map((row) => row.at(year));
      const [inflow = "", , release = ""] = cells;
      const recovered = cells.at(-1) ?? "";
      return [
        materialText(material, language),
        annexes(key),
        year,
        ...cells,
        ratio(recovered, release),
        ratio(recovered, inflow),
        ratio(recovered, consumptionIn(model, key, year)),
      ];
    });
  });
  if (rows.length === 0) return [header];
  return [header, ...rows, header.map((_, i) => (i === 0 ? INDICATORS_NOTE[language] : ""))];
}

function headerIn(language: Language): AnswerCell[] {
  const [recovered, release, inflow] = (["recovered", "release", "inflow"] as const).map(
    (measure) => wordIn("measure", measure, language),
  );
  return [
    wordIn("column", "material", language),
    LIST[language],
    wordIn("column", "year", language),
    ...MEASURES.map((measure) => wordIn("measure", measure, language)),
    `${recovered}/${release}`,
    `${recovered}/${inflow}`,
    `${recovered}/${wordIn("kind", "Consumption", language).toLowerCase()}`,
  ];
}

/** The annexes of Regulation (EU) 2024/1252 that the material stands in: `I, II`, `II`, `I`, `–`. */
function annexes(key: string): string {
  const material = materialOf(key);
  const parts = [...(material?.annexI ? ["I"] : []), ...(material?.annexII ? ["II"] : [])];
  return parts.length === 0 ? "–" : parts.join(", ");
}

/** `""` where what it is divided by is 0 or not there; else a part without an answer is the answer. */
function ratio(part: AnswerCell, whole: AnswerCell): AnswerCell {
  if (whole === 0 || whole === "") return "";
  if (typeof part !== "number") return part;
  return typeof whole === "number" ? part / whole : whole;
}

/** Consumption in t; `""` where none is given. */
function consumptionIn(model: Model, key: string, year: number): AnswerCell {
  const found = materialConsumption(model, key, year);
  const words = ownLabel(key);
  switch (found.kind) {
    case "none":
      return "";
    case "missing":
      return notAvailable(answerSentence("consumption-missing", { words, year }));
    case "faulty":
      return notAvailable(answerSentence("consumption-faulty", { words, year }));
    case "given":
      // A group's consumption is that of its members too, and the row is of its own rows alone.
      if (descendantsOf(key).some((member) => model.materials.includes(member))) {
        return notAvailable(answerSentence("consumption-of-group", { words }));
      }
      return found.kg / TONNE.unit.toBase;
  }
}
