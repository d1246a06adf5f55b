import type { TableInput } from "../../../engine/assumptions/cell";
import { readTables } from "../../../engine/assumptions/read-tables";
import { modelFindings } from "../../../engine/analysis/model-findings";
import { AFTER_USE_FINDINGS } from "../../../engine/findings/after-use-findings";
import { CHECK_FINDINGS } from "../../../engine/findings/check-findings";
import { CODE_FINDINGS } from "../../../engine/findings/code-findings";
import { COMPONENT_FINDINGS } from "../../../engine/findings/component-findings";
import { CONTENT_FINDINGS } from "../../../engine/findings/content-findings";
import { DISRUPTION_FINDINGS } from "../../../engine/findings/disruption-findings";
import { DRIVER_FINDINGS } from "../../../engine/findings/driver-findings";
import { FLOW_FINDINGS } from "../../../engine/findings/flow-findings";
import { LOOSE_FINDINGS } from "../../../engine/findings/loose-findings";
import { MATERIAL_TABLE_FINDINGS } from "../../../engine/findings/material-table-findings";
import { MODELLING } from "../../../engine/findings/modelling";
import { PHASE_FINDINGS } from "../../../engine/findings/phase-findings";
import { PRICE_FINDINGS } from "../../../engine/findings/price-findings";
import { PRODUCT_FINDINGS } from "../../../engine/findings/product-findings";
import { READING } from "../../../engine/findings/reading";
import { SETTINGS_AND_CHANGES } from "../../../engine/findings/settings";
import { STOCK_FINDINGS } from "../../../engine/findings/stock-findings";
import { buildModel } from "../../../engine/model/build-model";
import { Model } from "../../../engine/model/model";
import { holesIn } from "./catalogue";

test("a code stands for one sentence in all catalogues", () => {
  const codes = [
    AFTER_USE_FINDINGS,
    CHECK_FINDINGS,
    CODE_FINDINGS,
    COMPONENT_FINDINGS,
    CONTENT_FINDINGS,
    LOOSE_FINDINGS,
    DISRUPTION_FINDINGS,
    DRIVER_FINDINGS,
    FLOW_FINDINGS,
    MATERIAL_TABLE_FINDINGS,
    PHASE_FINDINGS,
    PRICE_FINDINGS,
    PRODUCT_FINDINGS,
    STOCK_FINDINGS,
    READING,
    SETTINGS_AND_CHANGES,
  ].flatMap((catalogue) => Object.keys(catalogue));
  expect(new Set(codes).size).toBe(codes.length);
});

test("modelling is the union of its catalogues", () => {
  const parts = [
    AFTER_USE_FINDINGS,
    CHECK_FINDINGS,
    CODE_FINDINGS,
    COMPONENT_FINDINGS,
    CONTENT_FINDINGS,
    DISRUPTION_FINDINGS,
    DRIVER_FINDINGS,
    FLOW_FINDINGS,
    LOOSE_FINDINGS,
    MATERIAL_TABLE_FINDINGS,
    PHASE_FINDINGS,
    PRICE_FINDINGS,
    PRODUCT_FINDINGS,
    STOCK_FINDINGS,
  ];
  const codes = parts.flatMap((texts) => Object.keys(texts));
  expect(Object.keys(MODELLING).sort()).toEqual(codes.sort());
});

/** A model with something to say about nearly everything. */
const DOUBTFUL: readonly TableInput[] = [
  {
    cells: [
      ["produkt", "enhet", "styckvikt", "grupp"],
      ["Ofylld", "st", null, "Grupp"],
      ["Motsägd", "st", 2, "Grupp"],
      ["Delad", "st", 2, "Ofylld"],
      ["Negativ", "kg", null, null],
      ["Tom", "kg", null, null],
    ],
  },
  {
    cells: [
      ["produkt", "KN-kod", "ursprung", "ålder vid inträde", "andel"],
      ["Motsägd", "8703", null, null, 0.8],
      ["Delad", "870380", null, null, 0.9],
      ["Delad", "8704", "begagnad", null, null],
    ],
  },
  {
    cells: [
      ["serie", "flöde", "år", "värde", "enhet", "motpart"],
      ["Ofylld", "inflöde", 2018, 5, "st", null],
      ["Ofylld", "inflöde", 2021, "..", "kg", null],
      ["Ofylld", "import", 2021, 2, "st", null],
      ["8703", "import", 2019, 10, "t", null],
      ["8703", "import", 2019, 9, "t", "DE"],
      ["870380", "import", 2020, 3, "st", null],
      ["8704", "import", 2020, 1, "st", null],
      ["8504", "import", 2020, 1, "kg", null],
      ["Negativ", "import", 2020, 1, "kg", null],
      ["Negativ", "export", 2020, 5, "kg", null],
      ["Negativ", "export begagnad", 2021, 500, "kg", null],
      ["Negativ", "bestånd", 2020, 5, "kg", null],
      ["Okänd", "import", 2020, 5, "kg", null],
    ],
  },
  {
    cells: [
      ["produkt", "fördelning", "medel", "sd"],
      ["Ofylld", "weibull", 10, null],
      ["Motsägd", "normal", 2, 3],
      ["Negativ", "fast", 5, null],
    ],
  },
  {
    cells: [
      ["produkt", "år", "bestånd", "årsklass", "åldersprofil", "tillväxttakt"],
      ["Motsägd", 2018, 100, 1950, null, null],
      ["Ofylld", 2017, 10, null, null, null],
      ["Negativ", 2016, 10, null, "tillväxt", null],
      ["Delad", 2016, 10, 2020, "ny", null],
    ],
  },
  {
    cells: [
      ["produkt", "material", "mängd", "enhet", "omfattning"],
      ["Ofylld", "Kobalt?", 5, "g/kg", null],
      ["Motsägd", "Co", 5, "kg/st", null],
      ["Motsägd", "Co", 5, "kg/st", "övrigt"],
      ["Motsägd", "REE", 5, "g/st", null],
      ["Motsägd", "Nd", 5, "g/st", null],
      ["Negativ", "Cu", 0.1, "%", null],
      ["Delad", "Cu", 1, "SEK/st", null],
    ],
  },
  {
    cells: [
      ["gäller", "mått", "år", "värde", "enhet"],
      ["Motsägd", "bestånd", 2020, 1, "st"],
      ["Ingen", "bestånd", 2020, 1, "st"],
    ],
  },
];

test("no sentence that a model says has a hole left in it", () => {
  const codes = new Set<string>();
  for (const rows of [[], ["Ofylld", "Motsägd", "Delad"]]) {
    const tables = DOUBTFUL.map(({ cells }) => ({
      cells: cells.filter((row) => !rows.some((name) => name === row[0])),
    }));
    const model = buildModel("base", readTables(tables, true));
    if (!(model instanceof Model)) throw new Error("no model");
    for (const { code, found, remedy } of modelFindings(model)) {
      codes.add(code);
      expect([code, holesIn(found.sv, found.en, remedy.sv, remedy.en)]).toEqual([code, []]);
    }
  }
  // A model this doubtful says a good part of the catalogue.
  expect([...codes].filter((code) => code in MODELLING).length).toBeGreaterThan(15);
});
