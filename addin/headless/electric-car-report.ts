/** The electric-car result as text: what `npm start` prints. */
import type { Language } from "#engine";
import type { CodeData } from "../functions/code-data";
import type { CalcFile } from "./calc-file";
import { evaluate, type ResultOut } from "./evaluate";
import type { ExampleSet } from "./example-set";
import { alignedRows, figure } from "./text-table";

type Row = readonly (string | number | { readonly error: string })[];

/** Scenarios of the set, the base first, and what each is. */
const SCENARIOS = [
  {
    name: "base",
    about: {
      sv: "Grundfall: bilarna lever omkring 18 år (Västeuropa); spridningen är vårt eget antagande",
      en: "Base: cars live about 18 years (Western Europe); the spread is our own assumption",
    },
  },
  {
    name: "Rapport 5 år",
    about: {
      sv: "Rapportens räkneexempel: 5 år, satt lågt med avsikt",
      en: "The report's worked example: 5 years, set low on purpose",
    },
  },
  {
    name: "Implicerat utflöde",
    about: {
      sv: "Grundfallet med det nettoutflöde som registret självt ger 2019–2023 (härlett ur det som det jämförs med)",
      en: "The base with the net outflow that the register itself implies 2019–2023 (derived from what it is compared with)",
    },
  },
] as const;

const TEXT = {
  sv: {
    title: "Kritiska råvaror i svenska elbilar",
    unit: "ton",
    material: "material",
    stock: "bestånd",
    release: "frigjort",
    compare: "Bilar i bruk vid årets slut: modellerat mot observerat (fordonsregistret)",
    year: "år",
    observed: "observerat",
    bias: "avvikelse",
    findings: "Fynd (grundfallet)",
    none: "inga fynd",
    projection:
      "Efter {year} räknas inget nytt inflöde in: det är vad bilarna som redan är i bruk innehåller.",
    verdict:
      "Rapporten säger att modellen överskattar bilar i bruk och nämner den låga livslängden som orsak. Här överskattar alla tre, men en kortare livslängd sänker beståndet: gapet tyder på bilar som lämnar landet eller ställs av.",
    source: "Källor",
  },
  en: {
    title: "Critical raw materials in Swedish electric cars",
    unit: "tonnes",
    material: "material",
    stock: "stock",
    release: "release",
    compare: "Cars in use at year end: modelled against observed (vehicle register)",
    year: "year",
    observed: "observed",
    bias: "bias",
    findings: "Findings (base)",
    none: "no findings",
    projection:
      "After {year} no new inflow is counted: this is what the cars already in use contain.",
    verdict:
      "The report says that its model overestimates the cars in use and names the low lifetime as a cause. Here all three overestimate, yet a shorter life lowers the stock: the gap points to cars that leave the country or go off the road.",
    source: "Sources",
  },
} as const;

const LATER = 2030;

/** The report, lines joined; the CN codes must have been loaded. */
export function electricCarReport(set: ExampleSet, language: Language, codeData: CodeData): string {
  const text = TEXT[language];
  const results = evaluate(callsFor(set), language, codeData);
  const info = new Map(rowsOf(results["info"]).map((row) => [textOf(row[0]), row[1]]));
  const lastData = Number(info.get(language === "sv" ? "sista dataår" : "latest data year"));
  const convention = textOf(info.get(language === "sv" ? "konvention" : "convention"));
  const last = materialTable(results, lastData, language);
  const lines = [
    `${text.title} (${text.unit}, ${language === "sv" ? "konvention" : "convention"}: ${convention})`,
    set.description[language],
    "",
    ...last,
    "",
    text.projection.replace("{year}", String(lastData)),
    "",
    text.compare,
    ...comparison(results, language),
    "",
    ...(allOverestimate(results, language) ? [text.verdict, ""] : []),
    `${text.findings}:`,
    ...findings(rowsOf(results["check"]), text.none),
    "",
    `${text.source}:`,
    ...rowsOf(results["info"])
      .filter(([item]) => /^(källa|source): /u.test(textOf(item)))
      .map(([item, about]) => `  ${textOf(item).replace(/^[^:]+: /u, "")}: ${textOf(about)}`),
  ];
  return `${lines.join("\n")}\n`;
}

function callsFor(set: ExampleSet): CalcFile {
  const years = `2016:${LATER}`;
  const calls: CalcFile["calls"] = SCENARIOS.flatMap(({ name }, i) => [
    { id: `m${i}`, function: "CRMMODEL", args: [name, "$tables"] },
    { id: `v${i}`, function: "CRMVALIDATE", args: [`$m${i}`] },
  ]);
  calls.push(
    { id: "info", function: "CRMINFO", args: ["$m0"] },
    { id: "check", function: "CRMCHECK", args: ["$m0"] },
    {
      id: "table",
      function: "CRMTABLE",
      args: ["$m0", [["stock", "release"]], "*", "*", years, "t"],
    },
  );
  const tables = Object.fromEntries(
    Object.entries(set.tables).map(([name, rows]) => [name, rows.map((row) => [...row])]),
  );
  return { tables, calls };
}

function rowsOf(result: ResultOut | undefined): readonly Row[] {
  return result && "value" in result && Array.isArray(result.value) ? (result.value as Row[]) : [];
}

function textOf(cell: Row[number] | undefined): string {
  return typeof cell === "object" ? cell.error : String(cell ?? "");
}

/** One line per material: stock and release in the last data year and later. */
function materialTable(
  results: Readonly<Record<string, ResultOut>>,
  lastData: number,
  language: Language,
): string[] {
  const text = TEXT[language];
  const [header = [], ...rows] = rowsOf(results["table"]);
  const at = (year: number): number => header.indexOf(year);
  const materials = [...new Set(rows.map((row) => textOf(row[1])))].filter((name) => name !== "");
  const value = (material: string, measure: string, year: number): string => {
    const row = rows.find((one) => one[1] === material && one[2] === measure);
    const cell = row?.[at(year)];
    return typeof cell === "number" ? figure(cell, language) : "–";
  };
  const years = [lastData, LATER];
  return alignedRows([
    [text.material, ...years.flatMap((y) => [`${text.stock} ${y}`, `${text.release} ${y}`])],
    ...materials.map((material) => [
      material,
      ...years.flatMap((y) => [value(material, text.stock, y), value(material, text.release, y)]),
    ]),
  ]);
}

/** Years as rows, scenarios as columns, then the bias of each. */
function comparison(results: Readonly<Record<string, ResultOut>>, language: Language): string[] {
  const text = TEXT[language];
  const tables = SCENARIOS.map((_, i) => rowsOf(results[`v${i}`]).slice(1));
  const years = (tables[0] ?? []).filter((row) => typeof row[3] === "number");
  const cell = (value: Row[number] | undefined): string =>
    typeof value === "number" ? figure(value, language) : "";
  const biases = tables.map((rows) => rows.find((row) => row[3] === text.bias)?.[4]);
  const percent = (value: Row[number] | undefined): string =>
    typeof value === "number" ? `${value > 0 ? "+" : ""}${figure(value * 100, language)} %` : "";
  return [
    ...SCENARIOS.map(({ about }, i) => `  ${"ABC".charAt(i)}  ${about[language]}`),
    ...alignedRows([
      [text.year, text.observed, ...SCENARIOS.map((_, i) => "ABC".charAt(i))],
      ...years.map((row, i) => [
        textOf(row[3]),
        cell(row[5]),
        ...tables.map((rows) => cell(rows[i]?.[4])),
      ]),
      [text.bias, "", ...biases.map(percent)],
    ]),
  ];
}

/** True while the figures say what the sentence says: all biases above 0, the short life's lower. */
function allOverestimate(
  results: Readonly<Record<string, ResultOut>>,
  language: Language,
): boolean {
  const biases = SCENARIOS.map((_, i) => {
    const row = rowsOf(results[`v${i}`]).find((one) => one[3] === TEXT[language].bias);
    return typeof row?.[4] === "number" ? row[4] : NaN;
  });
  const [base = NaN, short = NaN] = biases;
  return biases.every((bias) => bias > 0) && short < base;
}

function findings(rows: readonly Row[], none: string): string[] {
  const body = rows.slice(1).filter((row) => row[4] !== none);
  if (body.length === 0) return [`  ${none}`];
  return body.map(
    (row) => `  ${textOf(row[0])}: ${textOf(row[4])} (${textOf(row[1])}, ${textOf(row[2])})`,
  );
}
