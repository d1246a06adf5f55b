/** Validation: modelled beside observed, the scenarios beside each other, sentences from their cells. */
import { wordIn, type Language } from "#engine";
import type { PlannedCell, PlannedFormat, PlannedSheet } from "../../ports/workbook";
import { SCENARIO_ROW, type Layout } from "./layout";
import { absolute, block, columnLetters, formula, quoted, text } from "./plan-cells";
import { HELP, LABEL, SENTENCE, TITLE } from "./sheet-style";
import { TEXT } from "./template-text";

/** Row of the sentences, of the comparison's header, and of the spilled answers' header. */
const SENTENCE_ROW = 4;
const COMPARE_ROW = 11;
const ANSWER_ROW = 30;
/** Years that the comparison has room for, rows that a sentence reads of an answer. */
const YEARS = 14;
const ANSWER_ROWS = 200;
/** Columns from one scenario's answer to the next: nine and a free one. */
const STEP = 10;

/** Columns of CRMVALIDATE's answer. */
const COLUMN = { for: 0, measure: 1, unit: 2, year: 3, modelled: 4, observed: 5, percent: 7 };

/** The sheet *Jämförelse* / *Validation*. */
export function validationSheet(layout: Layout): PlannedSheet {
  const { language, scenarios } = layout;
  const say = (key: keyof typeof TEXT): PlannedCell => text(TEXT[key][language]);
  const nameOf = (i: number): PlannedCell =>
    formula(`=${absolute(layout.sheets.start, `A${SCENARIO_ROW + i}`)}`);
  return {
    name: layout.sheets.validation,
    cells: [
      { at: "A1", rows: [[text(layout.sheets.validation)]] },
      { at: "A2", rows: [[say("validationHelp")]] },
      {
        at: `A${SENTENCE_ROW}`,
        rows: scenarios.map((_, i) => [formula(sentence(layout, i))]),
      },
      ...(scenarios.some(({ key }) => key === "Implicerat utflöde")
        ? [{ at: `A${SENTENCE_ROW + scenarios.length}`, rows: [[say("validationDerived")]] }]
        : []),
      {
        at: `A${COMPARE_ROW}`,
        rows: [
          [say("year"), say("observed"), ...scenarios.map((_, i) => nameOf(i))],
          [say("bias"), text(""), ...scenarios.map((_, i) => formula(`=${bias(i, language)}`))],
          ...Array.from({ length: YEARS }, (_, n) => comparisonRow(n, scenarios.length)),
        ],
      },
      { at: `A${ANSWER_ROW - 2}`, rows: [[say("full")]] },
      ...scenarios.flatMap(({ cellName }, i) => [
        { at: `${columnLetters(i * STEP)}${ANSWER_ROW - 1}`, rows: [[nameOf(i)]] },
        {
          at: `${columnLetters(i * STEP)}${ANSWER_ROW}`,
          rows: [[formula(`=CRMVALIDATE(${cellName})`)]],
        },
      ]),
    ],
    tables: [],
    formats: [
      { address: "A1", ...TITLE },
      { address: "A2", ...HELP },
      { address: `A${SENTENCE_ROW + scenarios.length}`, ...HELP },
      { address: block(0, COMPARE_ROW, scenarios.length + 1, COMPARE_ROW), ...LABEL },
      { address: block(0, COMPARE_ROW, scenarios.length + 1, COMPARE_ROW), ...SENTENCE },
      { address: `A${COMPARE_ROW + 1}`, bold: true },
      {
        address: block(2, COMPARE_ROW + 1, scenarios.length + 1, COMPARE_ROW + 1),
        numberFormat: "+0.0%;-0.0%;0.0%",
      },
      { address: block(0, COMPARE_ROW + 2, 0, COMPARE_ROW + 1 + YEARS), numberFormat: "0" },
      {
        address: block(1, COMPARE_ROW + 2, scenarios.length + 1, COMPARE_ROW + 1 + YEARS),
        numberFormat: "#,##0",
      },
      { address: `A${ANSWER_ROW - 2}`, bold: true, fontSize: 12 },
      ...scenarios.flatMap((_, i) => answerFormats(i * STEP)),
    ],
    columnWidths: widths(scenarios.length),
  };
}

/** Cells of one column of the i-th scenario's answer, header left out. */
function answer(i: number, column: keyof typeof COLUMN): string {
  const at = i * STEP + COLUMN[column];
  return block(at, ANSWER_ROW + 1, at, ANSWER_ROW + ANSWER_ROWS).replace(
    /([A-Z]+)(\d+)/g,
    "$$$1$$$2",
  );
}

function bias(i: number, language: Language): string {
  const word = quoted(wordIn("statistic", "bias", language));
  return `INDEX(${answer(i, "modelled")},MATCH(${word},${answer(i, "year")},0))`;
}

/** The n-th year, what was observed, and what each scenario says; empty after the last year. */
function comparisonRow(n: number, count: number): PlannedCell[] {
  const row = COMPARE_ROW + 2 + n;
  const year = `INDEX(${answer(0, "year")},${n + 1})`;
  const isYear = `IF(ISNUMBER(${year}),${year},"")`;
  const after = n === 0 ? isYear : `IF($A${row - 1}="","",${isYear})`;
  const or = (value: string): string => `=IF($A${row}="","",${value})`;
  return [
    formula(`=${after}`),
    formula(or(`INDEX(${answer(0, "observed")},${n + 1})`)),
    ...Array.from({ length: count }, (_, i) =>
      formula(or(`INDEX(${answer(i, "modelled")},${n + 1})`)),
    ),
  ];
}

/** `Bas: Elbil, bestånd 2023: modellerat 383 083 st, observerat 291 678 st (+31,3 %). …` */
function sentence(layout: Layout, i: number): string {
  const { language } = layout;
  const name = absolute(layout.sheets.start, `A${SCENARIO_ROW + i}`);
  const lastYear = `MAX(${answer(i, "year")})`;
  const at = (column: keyof typeof COLUMN): string =>
    `INDEX(${answer(i, column)},MATCH(${lastYear},${answer(i, "year")},0))`;
  // A text is no figure: where the model has no answer the sentence says so.
  const none = quoted(language === "sv" ? "saknas" : "missing");
  const known = (value: string, figure: string): string =>
    `IF(ISNUMBER(${value}),${figure},${none})`;
  const whole = (value: string): string => known(value, `FIXED(${value},0,TRUE)`);
  const share = (value: string): string =>
    known(value, `IF(${value}>0,"+","")&FIXED(100*${value},0,TRUE)&${quoted(" %")}`);
  const words =
    language === "sv"
      ? [
          ": ",
          ", ",
          " ",
          ": modellerat ",
          " ",
          ", observerat ",
          " (",
          "). Avvikelse över alla år: ",
        ]
      : [": ", ", ", " ", ": modelled ", " ", ", observed ", " (", "). Bias over all years: "];
  const [colon = "", comma = "", space = "", modelled = "", gap = "", observed = ""] =
    words.map(quoted);
  const [open = "", all = ""] = words.slice(6).map(quoted);
  const parts = [
    name,
    colon,
    at("for"),
    comma,
    at("measure"),
    space,
    lastYear,
    modelled,
    whole(at("modelled")),
    gap,
    at("unit"),
    observed,
    whole(at("observed")),
    open,
    share(at("percent")),
    all,
    share(bias(i, language)),
    quoted("."),
  ];
  return `=${parts.join("&")}`;
}

function answerFormats(column: number): PlannedFormat[] {
  const last = ANSWER_ROW + ANSWER_ROWS;
  return [
    { address: block(column, ANSWER_ROW - 1, column, ANSWER_ROW - 1), bold: true },
    { address: block(column, ANSWER_ROW, column + 8, ANSWER_ROW), ...LABEL },
    {
      address: block(column + COLUMN.modelled, ANSWER_ROW + 1, column + 6, last),
      numberFormat: "#,##0.###",
    },
    {
      address: block(column + COLUMN.percent, ANSWER_ROW + 1, column + COLUMN.percent, last),
      numberFormat: "+0.0%;-0.0%;0.0%",
    },
  ];
}

function widths(scenarios: number): Record<string, number> {
  const block9 = [130, 120, 130, 150, 130, 110, 110, 90, 230];
  return Object.fromEntries(
    Array.from({ length: scenarios }, (_, i) =>
      block9.map((width, c) => [columnLetters(i * STEP + c), width] as const),
    ).flat(),
  );
}
