/** A table as an office describes it, of the true size and shape; labels but a few are invented. */
import type { Language } from "#engine";
import type { TableView, VariableView } from "../../../addin/app/statistics/statistics-services";

/** The codes of electric cars, as in the CN of 2024; the rest of the list is invented. */
const TRUE_LABELS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "87": {
    sv: "Fordon, andra än rullande materiel för järnvägar, samt delar och tillbehör till fordon",
    en: "Vehicles other than railway rolling stock, and parts and accessories thereof",
  },
  "8703": {
    sv: "Personbilar och andra motorfordon konstruerade huvudsakligen för personbefordran",
    en: "Motor cars and other vehicles principally designed for the transport of persons",
  },
  "870380": {
    sv: "Andra fordon, med enbart elmotor för framdrivning",
    en: "Other vehicles, with only electric motor for propulsion",
  },
  "87038010": { sv: "Med enbart elmotor: nya", en: "With only electric motor: new" },
  "87038090": { sv: "Med enbart elmotor: begagnade", en: "With only electric motor: used" },
};

const CHAPTERS = 97;

/** 8 248 codes of 2, 4, 6 and 8 digits: nearly as many as the whole CN has. */
function cnCodes(language: Language): { codes: string[]; labels: string[] } {
  const codes: string[] = [];
  for (let chapter = 1; chapter <= CHAPTERS; chapter++) {
    const two = String(chapter).padStart(2, "0");
    codes.push(two);
    for (let heading = 1; heading <= 12; heading++) {
      const four = `${two}${String(heading).padStart(2, "0")}`;
      codes.push(four);
      for (const six of ["10", "90"]) {
        codes.push(`${four}${six}`, `${four}${six}10`, `${four}${six}90`);
      }
    }
  }
  codes.push("870380", "87038010", "87038090");
  codes.sort();
  const other = language === "sv" ? "Varor nr" : "Goods no.";
  return {
    codes,
    labels: codes.map((code) => TRUE_LABELS[code]?.[language] ?? `${other} ${code}`),
  };
}

function variable(own: Partial<VariableView> & Pick<VariableView, "code" | "label">): VariableView {
  return {
    codes: [],
    labels: [],
    mayBeLeftOut: false,
    units: new Map(),
    codelists: [],
    isCn: false,
    ...own,
  };
}

const LANDS = 230;
const FIRST_YEAR = 2010;
const LAST_YEAR = 2025;

/** The table of imports by CN code and country. */
export function importTable(office: string, language: Language): TableView {
  const sv = language === "sv";
  const lands = Array.from({ length: LANDS }, (_, i) => String(i + 1).padStart(3, "0"));
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) =>
    String(FIRST_YEAR + i),
  );
  return {
    ref: { office, table: "TAB1631" },
    label: sv ? "Varuimport efter KN och land, år" : "Imports of goods by CN and country, year",
    source: sv ? "Statistiska centralbyrån" : "Statistics Sweden",
    from: office === "archive" ? "archive" : "live",
    updated: "2026-11-15",
    firstPeriod: "2010",
    lastPeriod: "2025",
    variables: [
      variable({
        code: "VarugruppKN",
        label: sv ? "Varukod" : "Commodity code",
        isCn: true,
        ...cnCodes(language),
      }),
      variable({
        code: "Handelspartner",
        label: sv ? "Land" : "Country",
        role: "geo",
        mayBeLeftOut: true,
        codes: lands,
        labels: lands.map((code) => `${sv ? "Land" : "Country"} ${code}`),
        codelists: [{ value: "agg_varldsdel", label: { sv: "Världsdelar", en: "Continents" } }],
      }),
      variable({
        code: "ContentsCode",
        label: sv ? "tabellinnehåll" : "observations",
        role: "metric",
        codes: ["HA0201A1", "HA0201A2"],
        labels: sv ? ["Värde", "Annan kvantitet"] : ["Value", "Other quantity"],
        units: new Map([
          ["HA0201A1", { base: sv ? "tkr" : "SEK thousand" }],
          ["HA0201A2", { base: sv ? "enl. varukod" : "according to the code" }],
        ]),
      }),
      variable({
        code: "Tid",
        label: sv ? "År" : "Year",
        role: "time",
        codes: years,
        labels: years,
      }),
    ],
    notes: [
      {
        text: sv ? "Uppgifter för 2025 är preliminära." : "Figures of 2025 are preliminary.",
        mandatory: true,
        variable: "Tid",
        code: "2025",
      },
      {
        text: sv
          ? "Annan kvantitet anges bara för vissa varukoder."
          : "Other quantity is given for some codes only.",
        mandatory: false,
      },
    ],
    warnings: [],
    suggested: [
      { variable: "ContentsCode", values: ["*"] },
      { variable: "Tid", values: ["FROM(2016)"] },
    ],
  };
}
