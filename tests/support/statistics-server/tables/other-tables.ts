/** Production by CN with withheld cells, vehicles (a stock), a table that ended, one without a date. */
import { same, type Figure, type ServedTable, type ServedVariable } from "../served-table";
import { INVENTED } from "./notes";

const YEAR = (from: number, to: number): ServedVariable => ({
  code: "Tid",
  label: { sv: "år", en: "year" },
  role: "time",
  elimination: false,
  values: Array.from({ length: to - from + 1 }, (_, i) => ({
    code: String(from + i),
    label: same(String(from + i)),
  })),
});

/** An invented whole number that depends on the text only. */
function invented(text: string, most: number): number {
  let hash = 7;
  for (const character of text) hash = (hash * 31 + character.charCodeAt(0)) % 1_000_003;
  return hash % most;
}

const PRODUCTION: ServedTable = {
  id: "TAB9021",
  name: "IVPKNAr",
  folder: ["NV", "NV0119"],
  label: {
    sv: "Industrins varuproduktion efter KN (påhittade siffror). År 2017-2024",
    en: "Industrial production of goods by CN (invented figures). Year 2017-2024",
  },
  updated: "2025-11-12T07:00:00Z",
  aggregationAllowed: true,
  notes: [INVENTED],
  variables: [
    {
      code: "ProduktKN",
      label: { sv: "varukod enligt KN", en: "product code according to CN" },
      elimination: false,
      values: [
        { code: "85023100", label: { sv: "vindkraftsaggregat", en: "wind-powered sets" } },
        { code: "85076000", label: { sv: "litiumjonackumulatorer", en: "lithium-ion" } },
        { code: "87038010", label: { sv: "elbilar, nya", en: "electric cars, new" } },
      ],
    },
    {
      code: "ContentsCode",
      label: { sv: "tabellinnehåll", en: "observations" },
      role: "metric",
      elimination: false,
      values: [
        {
          code: "NV0119A1",
          label: { sv: "Levererat värde, tkr", en: "Deliveries, SEK thousand" },
          unit: { sv: "tkr", en: "SEK thousand" },
          measuringType: "Flow",
        },
        {
          code: "NV0119A2",
          label: { sv: "Levererad mängd, ton", en: "Delivered quantity, metric ton" },
          unit: { sv: "ton", en: "Metric ton" },
          measuringType: "Flow",
        },
      ],
    },
    YEAR(2017, 2024),
  ],
  figureOf: ({ ProduktKN: product = "", ContentsCode: content = "", Tid: year = "" }): Figure => {
    if (product === "87038010" && Number(year) < 2020) return { value: null, status: ".." };
    if (product === "85076000" && year === "2023") return { value: null, status: "…" };
    const tons = 2000 + invented(product + year, 5000);
    return { value: content === "NV0119A2" ? tons : tons * 170 };
  },
};

const VEHICLES: ServedTable = {
  id: "TAB9031",
  name: "FordonTrafik",
  folder: ["TK", "TK1001", "TK1001A"],
  label: {
    sv: "Fordon i trafik efter region och fordonsslag (påhittade siffror). År 2015-2025",
    en: "Vehicles in use by region and type (invented figures). Year 2015-2025",
  },
  // It has no date: v2 has been seen to leave it out.
  aggregationAllowed: false,
  notes: [INVENTED],
  variables: [
    {
      code: "Region",
      label: same("region"),
      elimination: true,
      values: [
        { code: "01", label: { sv: "Stockholms län", en: "Stockholm county" } },
        { code: "03", label: { sv: "Uppsala län", en: "Uppsala county" } },
      ],
    },
    {
      code: "Fordonsslag",
      label: { sv: "fordonsslag", en: "type of vehicle" },
      elimination: false,
      values: [
        { code: "10", label: { sv: "personbilar", en: "passenger cars" } },
        { code: "20", label: { sv: "lastbilar", en: "lorries" } },
      ],
    },
    {
      code: "ContentsCode",
      label: { sv: "tabellinnehåll", en: "observations" },
      role: "metric",
      elimination: false,
      values: [
        {
          code: "TK1001AC",
          label: { sv: "Antal", en: "Number" },
          unit: { sv: "antal", en: "number" },
          measuringType: "Stock",
        },
      ],
    },
    YEAR(2015, 2025),
  ],
  figureOf: (codes) => ({ value: 1000 + invented(Object.values(codes).join(), 90_000) }),
};

const ENDED: ServedTable = {
  ...VEHICLES,
  id: "TAB9041",
  name: "FordonGammal",
  label: {
    sv: "Fordon i trafik, äldre indelning (påhittade siffror). År 2001-2014",
    en: "Vehicles in use, former classes (invented figures). Year 2001-2014",
  },
  updated: "2015-03-02T08:30:00Z",
  discontinued: true,
  variables: [...VEHICLES.variables.slice(0, -1), YEAR(2001, 2014)],
};

export const OTHER_TABLES: readonly ServedTable[] = [PRODUCTION, VEHICLES, ENDED];
