/** Imports and exports by CN at 2, 4 and 6 digits, months (TAB1631's shape) and years. */
import type { ServedTable, ServedValue, ServedVariable } from "../served-table";
import { GOODS, inventedTrade, MONTHS, YEARS } from "./invented-trade";
import { INVENTED, RECLASSIFIED } from "./notes";

const CHAPTERS: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  "01": ["levande djur", "Live animals"],
  "84": ["maskiner och mekaniska redskap", "Machinery and mechanical appliances"],
  "85": ["elektriska maskiner", "Electrical machinery"],
  "87": ["fordon", "Vehicles"],
};

/** All levels in one flat list, each code before those it begins. Blanks in labels as SCB has them. */
function shortCodes(): readonly ServedValue[] {
  const values = new Map<string, ServedValue>();
  for (const { code, label } of GOODS) {
    for (const digits of [2, 4, 6]) {
      const short = code.slice(0, digits);
      const [sv, en] = CHAPTERS[short] ?? [`${label.sv} m.m. `, ` ${label.en}\netc.`];
      if (!values.has(short)) values.set(short, { code: short, label: { sv, en } });
    }
  }
  return [...values.values()];
}

const CN: ServedVariable = {
  code: "VarugruppKN",
  label: { sv: "varugrupp enligt KN", en: "commodity group according to CN" },
  elimination: false,
  values: shortCodes(),
  codelists: ["vs_KNOriginalNivå2A"],
};

const UNITS = {
  value: { sv: "tkr", en: "SEK thousand" },
  tons: { sv: "ton", en: "Metric ton" },
} as const;
const FLOWS = {
  import: { sv: "Varuimport", en: "Imports of goods" },
  export: { sv: "Varuexport", en: "Exports of goods" },
} as const;

type Contents = readonly (readonly [
  code: string,
  flow: "import" | "export",
  measure: "value" | "tons",
])[];

function contents(of: Contents): ServedVariable {
  return {
    code: "ContentsCode",
    label: { sv: "tabellinnehåll", en: "observations" },
    role: "metric",
    elimination: false,
    values: of.map(([code, flow, measure]) => ({
      code,
      label: {
        sv: `${FLOWS[flow].sv}, ${UNITS[measure].sv}`,
        en: `${FLOWS[flow].en}, ${UNITS[measure].en}`,
      },
      unit: UNITS[measure],
      measuringType: "Flow",
    })),
  };
}

function byCode(
  table: Pick<ServedTable, "id" | "name" | "label">,
  of: Contents,
  time: ServedVariable,
): ServedTable {
  const by = new Map(of.map(([code, flow, measure]) => [code, { flow, measure }]));
  return {
    ...table,
    folder: ["HA", "HA0201", "HA0201B"],
    updated: "2026-02-20T14:21:00Z",
    aggregationAllowed: true,
    variables: [CN, contents(of), time],
    notes: [INVENTED, RECLASSIFIED],
    figureOf: (codes) => {
      const { flow, measure } = by.get(codes["ContentsCode"] ?? "") ?? {
        flow: "import",
        measure: "value",
      };
      const code = codes["VarugruppKN"] ?? "";
      return {
        value: inventedTrade({ flow, measure, code, partner: "TOT", time: codes[time.code] ?? "" }),
      };
    },
  };
}

const MONTH: ServedVariable = {
  code: "Tid",
  label: { sv: "månad", en: "month" },
  role: "time",
  elimination: false,
  values: MONTHS,
};
const YEAR: ServedVariable = { ...MONTH, label: { sv: "år", en: "year" }, values: YEARS };

export const TRADE_BY_CODE: readonly ServedTable[] = [
  byCode(
    {
      id: "TAB1631",
      name: "ImpExpKNTotMan",
      label: {
        sv: "Varuimport och varuexport efter KN (påhittade siffror). Månad 2017M01-2025M12",
        en: "Imports and exports of goods by CN (invented figures). Month 2017M01-2025M12",
      },
    },
    [
      ["HA0201AI", "import", "value"],
      ["HA0201AJ", "import", "tons"],
      ["HA0201AO", "export", "value"],
      ["HA0201AP", "export", "tons"],
    ],
    MONTH,
  ),
  // The id is invented; so are the codes of SEK thousand.
  byCode(
    {
      id: "TAB9001",
      name: "ImpExpKNTotAr",
      label: {
        sv: "Varuimport och varuexport efter KN (påhittade siffror). År 2017-2025",
        en: "Imports and exports of goods by CN (invented figures). Year 2017-2025",
      },
    },
    [
      ["HA0201AK", "import", "value"],
      ["HA0201AL", "import", "tons"],
      ["HA0201AM", "export", "value"],
      ["HA0201AN", "export", "tons"],
    ],
    YEAR,
  ),
];
