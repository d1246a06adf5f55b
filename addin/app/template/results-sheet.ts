/** Results: choices in cells, and one answer that spills below them. */
import { unitWord, wordIn } from "#engine";
import type { PlannedCell, PlannedSheet } from "../../ports/workbook";
import {
  CHOSEN_MODEL,
  INFO_ITEMS,
  infoValue,
  SCENARIO_MODELS,
  SCENARIO_NAMES,
  type Layout,
} from "./layout";
import { BLANK, formula, quoted, text } from "./plan-cells";
import { HELP, INPUT, LABEL, TITLE } from "./sheet-style";
import { TEXT } from "./template-text";

/** First row of the choices; the answer begins eleven rows below. */
const CHOICE_ROW = 5;
const ANSWER_ROW = 16;

/** Cell of the chosen scenario's model. */
export function chosenModelCell(): string {
  return `B${CHOICE_ROW + 1}`;
}

/** Cell of the latest data year. */
export function lastDataCell(): string {
  return `E${CHOICE_ROW + 1}`;
}

/** The sheet *Resultat* / *Results*. */
export function resultsSheet(layout: Layout): PlannedSheet {
  const { language } = layout;
  const say = (key: keyof typeof TEXT): PlannedCell => text(TEXT[key][language]);
  const measure = (word: "stock" | "release"): PlannedCell =>
    text(wordIn("measure", word, language));
  const info = (item: keyof typeof INFO_ITEMS): PlannedCell =>
    formula(`=${infoValue(layout, INFO_ITEMS[item][language])}`);
  const base = layout.scenarios[0]?.name ?? "";
  const at = (row: number): string => `$B$${CHOICE_ROW + row}`;
  const chosen = `INDEX(${SCENARIO_MODELS},MATCH(${at(0)},${SCENARIO_NAMES},0))`;
  return {
    name: layout.sheets.results,
    cells: [
      { at: "A1", rows: [[text(layout.sheets.results)]] },
      { at: "A2", rows: [[say("resultsHelp")], [formula(projectionSentence(layout))]] },
      {
        at: `A${CHOICE_ROW}`,
        rows: [
          [say("scenario"), text(base), BLANK, say("convention"), info("convention")],
          [say("model"), formula(`=${chosen}`), BLANK, say("lastData"), info("lastData")],
          [say("product"), text("*"), BLANK, say("projectionTitle"), info("projection")],
          [say("material"), text("*"), BLANK, say("noAnswer"), info("noAnswer")],
          [say("years"), text(yearsOf(layout)), BLANK, BLANK, BLANK],
          [say("unit"), text(unitWord("t", language)), BLANK, BLANK, BLANK],
          [say("measures"), measure("stock"), BLANK, BLANK, BLANK],
          [BLANK, measure("release"), BLANK, BLANK, BLANK],
        ],
      },
      { at: `A${ANSWER_ROW - 2}`, rows: [[say("resultsFree")], [formula(captionOf(layout))]] },
      {
        at: `A${ANSWER_ROW}`,
        rows: [
          [
            formula(
              `=CRMTABLE(${CHOSEN_MODEL},${at(6)}:${at(7)},${at(2)},${at(3)},${at(4)},${at(5)})`,
            ),
          ],
        ],
      },
    ],
    tables: [],
    formats: [
      { address: "A1", ...TITLE },
      { address: "A2:A3", ...HELP },
      { address: `A${CHOICE_ROW}:A${CHOICE_ROW + 7}`, ...LABEL },
      { address: `D${CHOICE_ROW}:D${CHOICE_ROW + 3}`, ...LABEL },
      { address: `B${CHOICE_ROW}`, ...INPUT },
      { address: `B${CHOICE_ROW + 2}:B${CHOICE_ROW + 7}`, ...INPUT },
      { address: `A${ANSWER_ROW - 2}`, ...HELP },
      { address: `A${ANSWER_ROW - 1}`, bold: true, fontSize: 12 },
      { address: `A${ANSWER_ROW}:X${ANSWER_ROW}`, ...LABEL, numberFormat: "0" },
      { address: `E${ANSWER_ROW + 1}:X${ANSWER_ROW + 80}`, numberFormat: "#,##0.0###" },
    ],
    columnWidths: { A: 150, B: 220, C: 90, D: 150, E: 90 },
  };
}

/** The years that the set answers: `2016:2035`. */
function yearsOf({ set }: Layout): string {
  const setting = (name: string): string =>
    String((set.tables["Settings"] ?? []).find((row) => row[0] === name)?.[1] ?? "");
  const first = setting("first year");
  const last = setting("last year");
  return first === "" || last === "" ? "" : `${first}:${last}`;
}

/** What the answer shows, with unit and convention, from the cells. */
function captionOf({ language }: Layout): string {
  const at = (row: number): string => `$B$${CHOICE_ROW + row}`;
  const convention = `$E$${CHOICE_ROW}`;
  const words =
    language === "sv"
      ? ["Scenario ", ", enhet ", ", konvention ", ". Bestånd vid årets slut."]
      : ["Scenario ", ", unit ", ", convention ", ". Stock at the end of the year."];
  const [scenario = "", unit = "", rule = "", end = ""] = words.map(quoted);
  return `=${[scenario, at(0), unit, at(5), rule, convention, end].join("&")}`;
}

/** Says in words what later years hold, by the model's own rule. */
export function projectionSentence(layout: Layout): string {
  const { language } = layout;
  const rule = infoValue(layout, INFO_ITEMS.projection[language]);
  const year = infoValue(layout, INFO_ITEMS.lastData[language]);
  const none = wordIn("projection", "none", language);
  const words =
    language === "sv"
      ? [
          "Ingen framskrivning: efter ",
          " räknas inget nytt inflöde in; svaren gäller det som redan är i bruk.",
          "Framskrivning av inflödet efter ",
          ": ",
        ]
      : [
          "No projection: after ",
          " no new inflow is counted; the answers hold what is already in use.",
          "Projection of the inflow after ",
          ": ",
        ];
  const [before = "", after = "", other = "", colon = ""] = words.map(quoted);
  return `=IF(${rule}=${quoted(none)},${before}&${year}&${after},${other}&${year}&${colon}&${rule})`;
}
