/** The electric-car set through the engine, as the pane's fixtures show it. */
import {
  buildModel,
  Model,
  modelFindings,
  readTables,
  readWord,
  validationTable,
  valueTable,
  wordIn,
  type Answer,
  type Cell,
  type Phrase,
} from "#engine";
import type {
  Comparison,
  Figure,
  PlacedFinding,
  ResultSeries,
  YearFigure,
} from "../../../addin/app/services";
import { CODES } from "../../addin/functions/loaded-codes";
import set from "../../../assets/examples/electric-cars.json";

const FIRST = 2016;
const LAST = 2035;

/** Measures the fixtures know, with their labels. */
export const MEASURES = {
  stock: { sv: "Bestånd", en: "Stock" },
  release: { sv: "Frigjort", en: "Release" },
  inflow: { sv: "Inflöde", en: "Inflow" },
} as const satisfies Readonly<Record<string, Phrase>>;

/** A measure of {@link MEASURES}. */
export type FixtureMeasure = keyof typeof MEASURES;

/** The base model. */
export function electricCars(): Model {
  const tables = Object.entries(set.tables).map(([name, cells]) => ({
    name,
    cells: cells as readonly (readonly Cell[])[],
  }));
  const model = buildModel("base", readTables(tables, true), CODES);
  if (!(model instanceof Model)) throw new TypeError("The set has no base model.");
  return model;
}

/** Years with the engine's figures. */
export function yearFigures(
  model: Model,
  measure: FixtureMeasure,
  material: string,
  unit: string,
): readonly YearFigure[] {
  const [row = []] = valueTable(model, measure, {
    product: "Elbil",
    ...(material === "" ? {} : { material }),
    years: `${FIRST}:${LAST}`,
    ...(unit === "pieces" ? {} : { unit }),
  });
  return row.map((cell, i) => ({ year: FIRST + i, value: figure(cell) }));
}

/** Names of a unit. */
export function unitLabel(unit: string): Phrase {
  if (unit === "pieces") return { sv: "st", en: "pieces" };
  return unit === "t" ? { sv: "ton", en: "t" } : { sv: unit, en: unit };
}

/** The series of a view. */
export function seriesOf(
  model: Model,
  measure: FixtureMeasure,
  material: string,
  unit: string,
): ResultSeries {
  const isCompared = material === "" && measure === "stock" && unit === "pieces";
  return {
    name: MEASURES[measure],
    unit: unitLabel(unit),
    years: yearFigures(model, measure, material, unit),
    lastDataYear: 2025,
    projection: {
      sv: "Sedan bara det som redan används",
      en: "After that, only what is already in use",
    },
    observed: isCompared
      ? comparisonOf(model).rows.map(({ year, observed }) => ({ year, value: observed }))
      : [],
    convention: { sv: "konvention: jämn", en: "convention: uniform" },
    sources: ["Mobility Sweden", "Trafikanalys", "IEA"],
  };
}

/** Cars in use: modelled beside the register. */
export function comparisonOf(model: Model): Comparison {
  const [sv = [], en = []] = (["sv", "en"] as const).map((language) =>
    validationTable(model, { for: "Elbil", measure: "stock" }, language).slice(1),
  ) as readonly Answer[];
  const rows = sv.flatMap((row, i) =>
    typeof row[3] === "number"
      ? [
          {
            year: row[3],
            modelled: figure(row[4]),
            observed: figure(row[5]),
            difference: figure(row[7]),
            note: { sv: text(row[8]), en: text(en[i]?.[8]) },
          },
        ]
      : [],
  );
  const bias = sv.find((row) => row[3] === wordIn("statistic", "bias", "sv"));
  return {
    name: { sv: "Elbil, bestånd", en: "Elbil, stock" },
    unit: unitLabel("pieces"),
    rows,
    bias: figure(bias?.[4]),
  };
}

/** The engine's own findings of a model, each with a made-up cell. */
export function findingsOf(model: Model): readonly PlacedFinding[] {
  return modelFindings(model).map((finding, i) => {
    const kind = readWord("kind", finding.kind);
    const table = finding.table || finding.kind;
    const inLanguage = (language: "sv" | "en"): string =>
      kind ? wordIn("kind", kind, language) : table;
    return {
      id: `${finding.code}-${i}`,
      severity: finding.severity,
      table: { sv: inLanguage("sv"), en: inLanguage("en") },
      key: finding.key,
      found: finding.found,
      remedy: finding.remedy,
      place: { sheet: inLanguage("sv"), address: `D${i + 14}` },
      products: finding.blocks.filter((name) => name !== "*"),
    };
  });
}

function text(cell: Answer[number][number] | undefined): string {
  return typeof cell === "string" ? cell : "";
}

function figure(cell: Answer[number][number] | undefined): Figure {
  if (typeof cell === "number") return cell;
  if (typeof cell === "object") return { missing: cell.sentence };
  return { missing: { sv: "", en: "" } };
}
