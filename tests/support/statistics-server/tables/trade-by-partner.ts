/** 8-digit CN by trading partner: imports and exports, months and years; exports with marks. */
import type { Figure, ServedNote, ServedTable, ServedVariable } from "../served-table";
import { CN8_VALUES, inventedTrade, MONTHS, PARTNER_VALUES, YEARS } from "./invented-trade";
import { INVENTED, RECLASSIFIED } from "./notes";

const SECRECY: ServedNote = {
  text: {
    sv: "Sekretess i databasen markeras med …",
    en: "Secrecy in the database is marked with …",
  },
  mandatory: true,
};

const CN8: ServedVariable = {
  code: "VarugruppKN",
  label: { sv: "varugrupp enligt KN", en: "commodity group according to CN" },
  elimination: false,
  values: CN8_VALUES,
};
const PARTNER: ServedVariable = {
  code: "Handelspartner",
  label: { sv: "handelspartner", en: "trading partner" },
  elimination: true,
  eliminationValue: "TOT",
  values: PARTNER_VALUES,
  codelists: ["agg_LandISOAlfa2Norden"],
  notes: [
    {
      text: {
        sv: "Import efter avsändningsland, export efter bestämmelseland.",
        en: "Imports by country of consignment, exports by country of destination.",
      },
      mandatory: true,
    },
  ],
};

interface ByPartner {
  readonly id: string;
  readonly name: string;
  readonly flow: "import" | "export";
  readonly tons: string;
  readonly value: string;
  readonly monthly: boolean;
}

/** Invented marks: a secret cell, an uncertain one, nothing, and a number with a note of quality. */
const MARKS: Readonly<Record<string, Figure>> = {
  "85023100 CN 2019": { value: null, status: "…" },
  "85023100 TOT 2019": { value: null, status: "…" },
  "01012100 US 2020": { value: null, status: ".." },
  "87032390 CN 2021": { value: null, status: "-" },
};

function marked(key: string, value: number): Figure {
  const mark = MARKS[key];
  if (mark !== undefined) return mark;
  return key === "87038010 DE 2025" ? { value, status: "p" } : { value };
}

function byPartner({ id, name, flow, tons, value, monthly }: ByPartner): ServedTable {
  const sv = flow === "import" ? "Varuimport" : "Varuexport";
  const en = flow === "import" ? "Imports of goods" : "Exports of goods";
  const [month, year] = [
    ["Månad 2017M01-2025M12", "Month 2017M01-2025M12"],
    ["År 2017-2025", "Year 2017-2025"],
  ] as const;
  const [spanSv, spanEn] = monthly ? month : year;
  const contents = (code: string, unitSv: string, unitEn: string) => ({
    code,
    label: { sv: `${sv}, ${unitSv}`, en: `${en}, ${unitEn}` },
    unit: { sv: unitSv, en: unitEn },
    measuringType: "Flow" as const,
  });
  return {
    id,
    name,
    folder: ["HA", "HA0201", "HA0201B"],
    label: {
      sv: `${sv} efter KN och handelspartner (påhittade siffror). ${spanSv}`,
      en: `${en} by CN and trading partner (invented figures). ${spanEn}`,
    },
    updated: "2026-05-28T06:00:00Z",
    aggregationAllowed: true,
    variables: [
      CN8,
      PARTNER,
      {
        code: "ContentsCode",
        label: { sv: "tabellinnehåll", en: "observations" },
        role: "metric",
        elimination: false,
        values: [contents(tons, "ton", "Metric ton"), contents(value, "tkr", "SEK thousand")],
      },
      {
        code: "Tid",
        label: monthly ? { sv: "månad", en: "month" } : { sv: "år", en: "year" },
        role: "time",
        elimination: false,
        values: monthly ? MONTHS : YEARS,
      },
    ],
    notes: [INVENTED, RECLASSIFIED, ...(flow === "export" ? [SECRECY] : [])],
    figureOf: (codes) => {
      const code = codes["VarugruppKN"] ?? "";
      const partner = codes["Handelspartner"] ?? "";
      const time = codes["Tid"] ?? "";
      const measure = codes["ContentsCode"] === tons ? "tons" : "value";
      const figure = inventedTrade({ flow, measure, code, partner, time });
      if (flow === "import") return { value: figure };
      return marked(`${code} ${partner} ${time}`, figure);
    },
  };
}

/** Names, and contents codes but HA0201D7 and HA0201C4, are SCB's; the ids are invented. */
export const TRADE_BY_PARTNER: readonly ServedTable[] = [
  {
    ...{ id: "TAB9011", name: "ImpTotalKNAr", flow: "import" as const, monthly: false },
    ...{ tons: "HA0201D7", value: "HA0201D8" },
  },
  {
    ...{ id: "TAB9012", name: "ExpTotalKNAr", flow: "export" as const, monthly: false },
    ...{ tons: "HA0201C4", value: "HA0201C5" },
  },
  {
    ...{ id: "TAB9013", name: "ImpTotalKNMan", flow: "import" as const, monthly: true },
    ...{ tons: "HA0201N1", value: "HA0201N2" },
  },
  {
    ...{ id: "TAB9014", name: "ExpTotalKNMan", flow: "export" as const, monthly: true },
    ...{ tons: "HA0201H1", value: "HA0201H2" },
  },
].map(byPartner);
