/** The first sheet: what this is, what to do, and the model cells. */
import { materialLabel, readWord } from "#engine";
import type { PlannedSheet } from "../../ports/workbook";
import { SCENARIO_ROW, tableReference, type Layout } from "./layout";
import { absolute, formula, quoted, text } from "./plan-cells";
import { lastDataCell, projectionSentence } from "./results-sheet";
import { HELP, LABEL, SENTENCE, TITLE } from "./sheet-style";
import { aboutScenario, STEPS, TEXT } from "./template-text";

/** Year the headline looks ahead to. */
const LATER = 2030;
/** Rows between the list of scenarios and the notes, for scenarios of the user's own. */
const NOTES_ROW = SCENARIO_ROW + 12;

/** The sheet *Börja här* / *Start here*. */
export function startSheet(layout: Layout): PlannedSheet {
  const { language, sheets, set } = layout;
  const say = (key: keyof typeof TEXT): string => TEXT[key][language];
  const scenarios = layout.scenarios.map(({ key, name }, i) => [
    text(name),
    text(aboutScenario(key, language)),
    formula(modelFormula(layout, SCENARIO_ROW + i)),
  ]);
  return {
    name: sheets.start,
    cells: [
      { at: "A1", rows: [[text(set.name[language])]] },
      {
        at: "A3",
        rows: [
          [text(say("short")), formula(headline(layout))],
          [text(""), formula(`=${absolute(sheets.validation, "A4")}`)],
          [text(say("what")), text(set.description[language])],
          ...STEPS.map((step, i) => [text(i === 0 ? say("todo") : ""), text(step[language])]),
        ],
      },
      {
        at: `A${SCENARIO_ROW - 1}`,
        rows: [[text(say("scenario")), text(say("about")), text(say("model"))], ...scenarios],
      },
      {
        at: `A${NOTES_ROW}`,
        rows: [
          [text(say("ownTitle")), text(say("own"))],
          [text(say("projectionTitle")), formula(projectionSentence(layout))],
          [text(say("languageTitle")), text(say("language"))],
        ],
      },
    ],
    tables: [],
    formats: [
      { address: "A1", ...TITLE },
      { address: "A3:A10", bold: true },
      // Rows do not grow with a formula's answer: B3:B4 run on into the free cells beside them.
      { address: "B5:B10", ...SENTENCE },
      { address: `A${SCENARIO_ROW - 1}:C${SCENARIO_ROW - 1}`, ...LABEL },
      { address: `A${SCENARIO_ROW}:A${SCENARIO_ROW + 9}`, numberFormat: "@" },
      { address: `B${SCENARIO_ROW}:B${SCENARIO_ROW + 9}`, ...SENTENCE },
      { address: `A${NOTES_ROW}:A${NOTES_ROW + 2}`, bold: true },
      { address: `B${NOTES_ROW}:B${NOTES_ROW + 2}`, ...SENTENCE, ...HELP },
    ],
    columnWidths: { A: 170, B: 640, C: 330 },
  };
}

/** The name stands in the row, so that a copied formula makes another scenario's model. */
function modelFormula(layout: Layout, row: number): string {
  const tables = layout.tables.map(({ kind }) => tableReference(kind, layout.language));
  return `=CRMMODEL(A${row},${tables.join(",")})`;
}

/** How much stands in the stock and how much comes loose, from the base case's own cells. */
function headline(layout: Layout): string {
  const { language } = layout;
  const model = layout.scenarios[0]?.cellName ?? "";
  const material = headlineMaterial(layout);
  const year = absolute(layout.sheets.results, lastDataCell());
  const value = (name: "CRMSTOCK" | "CRMRELEASE", at: string | number): string =>
    `FIXED(${name}(${model},"*",${quoted(material)},${at},"t"),0,TRUE)`;
  const words =
    language === "sv"
      ? ["Vid slutet av ", " fanns ", ` ton ${materialName(material, "sv")} i produkterna i bruk; `]
      : ["At the end of ", " there were ", ` tonnes of ${materialName(material, "en")} in use; `];
  const rest =
    language === "sv"
      ? [` ton frigjordes det året och `, ` ton väntas frigöras ${LATER}.`]
      : [` tonnes came loose that year, and `, ` tonnes are expected to in ${LATER}.`];
  const parts = [
    quoted(words[0] ?? ""),
    year,
    quoted(words[1] ?? ""),
    value("CRMSTOCK", year),
    quoted(words[2] ?? ""),
    value("CRMRELEASE", year),
    quoted(rest[0] ?? ""),
    value("CRMRELEASE", LATER),
    quoted(rest[1] ?? ""),
  ];
  return `=${parts.join("&")}`;
}

/** Cobalt where the set has it, else its first material. */
function headlineMaterial({ set }: Layout): string {
  const [headers = [], ...rows] = set.tables["Content"] ?? [];
  const at = headers.findIndex((header) => readWord("column", String(header)) === "material");
  const named = rows.map((row) => String(row[at] ?? ""));
  return named.includes("Co") ? "Co" : (named[0] ?? "");
}

function materialName(material: string, language: "sv" | "en"): string {
  if (material !== "Co") return materialLabel(material);
  return language === "sv" ? "kobolt" : "cobalt";
}
