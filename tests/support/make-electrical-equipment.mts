/**
 * Makes assets/examples/electrical-equipment.json from four tables of public figures. Run by hand
 * when a source is read anew:
 * `node --import tsx tests/support/make-electrical-equipment.mts CONSUMPTION WEIGHTS CATEGORIES LIFETIMES`
 * with the paths of the CSV files; the README beside the set says what they hold.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

type Cell = string | number | null;
type Line = Readonly<Record<string, string>>;

const [consumptionPath, weightsPath, categoriesPath, lifetimesPath] = process.argv.slice(2);
if (lifetimesPath === undefined) {
  throw new Error("Four paths are needed: consumption, weights, categories, lifetimes.");
}

/** The lines of a CSV file as records by header; quoted fields may hold commas. */
function linesOf(path: string | undefined): Line[] {
  const fields = (line: string): string[] =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
    );
  const [header = "", ...lines] = readFileSync(path ?? "", "utf8")
    .trimEnd()
    .split(/\r?\n/);
  const names = fields(header);
  return lines.map((line) =>
    Object.fromEntries(fields(line).map((field, i) => [names[i] ?? "", field])),
  );
}

const SOURCE = {
  flows: "CBS/UNU, apparent consumption",
  weights: "CBS/UNU, average weights",
  keys: "CBS/UNU, UNU keys",
  lives2015: "UNU e-waste guidelines 2015",
  lives2023: "Lifetimes collected 2023",
  pv: "IRENA and IEA-PVPS 2016",
} as const;

/** Categories of annex I of Directive 2012/19/EU, by the number that the source gives. */
const GROUPS: Readonly<Record<string, string>> = {
  "1": "Large household appliances",
  "2": "Small household appliances",
  "3": "IT and telecommunications equipment",
  "4a": "Consumer equipment",
  "4b": "Photovoltaic panels",
  "5": "Lighting equipment",
  "6": "Electrical and electronic tools",
  "7": "Toys, leisure and sports equipment",
  "8": "Medical devices",
  "9": "Monitoring and control instruments",
  "10": "Automatic dispensers",
};

const FIRST = 1995;
const LAST = 2015;

const consumption = linesOf(consumptionPath);
const weights = linesOf(weightsPath);
const categories = linesOf(categoriesPath);
const lifetimes = linesOf(lifetimesPath).filter(({ kind }) => kind === "weibull");

const yearsOf = (key: string): number[] =>
  consumption.filter(({ unu_key }) => unu_key === key).map(({ year }) => Number(year));

/** The key and its name without what stands in parentheses: text, so that the leading zero holds. */
function productName({ unu_key = "", description = "" }: Line): string {
  const name = description.replace(/\s*\(.*\)/, "").replace("Non- cooled", "Non-cooled");
  return `${unu_key} ${name.trim()}`;
}
const names = new Map(categories.map((line) => [line["unu_key"] ?? "", productName(line)]));
const nameOf = ({ unu_key = "" }: Line): string => names.get(unu_key) ?? "";

/** `1995–1999, 2001` */
function ranges(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([a, b]) => (a === b ? String(a) : `${a}–${b}`)).join(", ");
}

/** What to know of a key, Swedish then English. */
function noteOf({ unu_key = "", description = "" }: Line): string {
  const known = yearsOf(unu_key);
  const all = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);
  const missing = all.filter((year) => !known.includes(year));
  const sv = [`CBS/UNU: ”${description}”.`];
  const en = [`CBS/UNU: “${description}”.`];
  if (missing.length > 0) {
    sv.push(`Källan saknar ${ranges(missing)}.`);
    en.push(`The source has no figure for ${ranges(missing)}.`);
  }
  if (unu_key === "0307") {
    sv.push(
      "Hoppar upp och ned 2001–2011, troligen för att varukoder blandats: använd inte oprövat.",
    );
    en.push("Jumps up and down 2001–2011, most likely codes mixed up: do not use untested.");
  }
  if (unu_key === "0002") {
    sv.push("Livslängden är vårt val: UNU-tabellen har ingen för solpaneler.");
    en.push("The lifetime is our choice: the UNU table has none for solar panels.");
  }
  return `${sv.join(" ")} / ${en.join(" ")}`;
}

const products = categories.map((line): Cell[] => {
  const category = line["weee_eu6_category"] ?? "";
  return [
    nameOf(line),
    "kg",
    GROUPS[line["weee_eu10_category"] ?? ""] ?? null,
    `WEEE ${category.slice(0, 1)}`,
    `UNU ${line["unu_key"] ?? ""}, WEEE ${category}`,
    noteOf(line),
    SOURCE.keys,
  ];
});

const flows = consumption.flatMap((line): Cell[][] =>
  (
    [
      ["pom_kg", "kg"],
      ["pom_pieces", "pieces"],
    ] as const
  ).map(([column, unit]) => [
    nameOf(line),
    "inflow",
    Number(line["year"]),
    Number(line[column]),
    unit,
    SOURCE.flows,
  ]),
);

/** A row where the weight differs from that of the year before. */
const masses = weights
  .filter((line, i) => {
    const before = weights[i - 1];
    return before?.["unu_key"] !== line["unu_key"] || before?.["weight"] !== line["weight"];
  })
  .map((line): Cell[] => [
    nameOf(line),
    Number(line["year"]),
    Number(line["weight"]),
    SOURCE.weights,
  ]);

/** The version of 2015 where it gives the key, else that of 2023; solar panels stand in neither. */
const lives = categories.map((line): Cell[] => {
  const own = lifetimes.filter(({ unu_key }) => unu_key === line["unu_key"]);
  const of2015 = own.find(({ version }) => version?.includes("2015"));
  const found = of2015 ?? own[0];
  if (found === undefined) return [nameOf(line), "weibull", 5.3759, 30, SOURCE.pv];
  const source = of2015 ? SOURCE.lives2015 : SOURCE.lives2023;
  return [nameOf(line), "weibull", Number(found["shape_or_value"]), Number(found["scale"]), source];
});

const EWASTE = "Statistics-Netherlands/ewaste @ec30251";
const OBSERVATORY =
  "by way of OliverLysa/observatory-data-prep @48b47d6, classifications/classifications/electronics_lifespan.xlsx";
const sources: Cell[][] = [
  [
    SOURCE.flows,
    `Statistics Netherlands and United Nations University, apparent consumption by UNU key; ${EWASTE}, data/UNU_countries.csv`,
    "Sweden, 54 keys, 1995–2015, kg and pieces; production + import − export, outliers corrected by its makers",
    consumption.length,
    "MIT, Copyright (c) 2016 Statistics-Netherlands",
  ],
  [
    SOURCE.weights,
    `Statistics Netherlands and United Nations University, average weight by UNU key and year; ${EWASTE}, data/htbl_Key_Weight.csv`,
    "all countries; only the years in which the weight changes",
    masses.length,
    "MIT, Copyright (c) 2016 Statistics-Netherlands",
  ],
  [
    SOURCE.keys,
    `Statistics Netherlands and United Nations University, UNU keys and their WEEE categories; ${EWASTE}, data/htbl_Key_Description.csv and htbl_Key_Aggregates.csv`,
    "54 keys; categories 4a and 4b are both WEEE 4",
    products.length,
    "MIT, Copyright (c) 2016 Statistics-Netherlands",
  ],
  [
    SOURCE.lives2015,
    `Baldé, C. P. et al. (2015), E-waste statistics: Guidelines on classifications, reporting and indicators, United Nations University; ${OBSERVATORY}`,
    "Weibull shape and scale; generic, not Swedish",
    lives.filter((row) => row[4] === SOURCE.lives2015).length,
    "facts; the licence file of the repository was not read",
  ],
  [
    SOURCE.lives2023,
    `A paper of 2023 that the file does not name; ${OBSERVATORY}, column “2023 paper”`,
    "Weibull shape and scale, where the guidelines of 2015 have none; generic, not Swedish",
    lives.filter((row) => row[4] === SOURCE.lives2023).length,
    "facts; the licence file of the repository was not read",
  ],
  [
    SOURCE.pv,
    "IRENA and IEA-PVPS (2016), End-of-Life Management: Solar Photovoltaic Panels, report T12-06:2016, regular loss; read in the code of NREL/PV_ICE, not in the report",
    "Weibull shape 5.3759 and scale 30; generic, not Swedish",
    lives.filter((row) => row[4] === SOURCE.pv).length,
    "facts",
  ],
];

const set = {
  name: {
    sv: "Elektriska och elektroniska produkter i Sverige",
    en: "Electrical and electronic equipment in Sweden",
  },
  description: {
    sv: "Vad som satts på marknaden 1995–2015 i kg och stycken för de 54 UNU-nycklarna, styckvikter per år, Weibull-livslängder och WEEE-kategorier. Innehåll av råvaror ingår inte. Livslängderna är allmänna, inte svenska. Luckor interpoleras och märks.",
    en: "What was put on the market 1995–2015 in kg and pieces for the 54 UNU keys, unit masses by year, Weibull lifetimes and WEEE categories. No content of raw materials. The lifetimes are generic, not Swedish. Gaps are interpolated and marked.",
  },
  tables: {
    Products: [
      ["product", "unit", "group", "responsibility", "tags", "note", "source"],
      ...products,
    ],
    Flows: [["series", "flow", "year", "value", "unit", "source"], ...flows],
    "Unit masses": [["product", "from year", "unit mass", "source"], ...masses],
    Lifetimes: [["product", "distribution", "shape", "scale", "source"], ...lives],
    Settings: [
      ["setting", "value"],
      ["first year", FIRST],
      ["last year", 2035],
      ["convention", "uniform"],
      ["missing", "interpolate"],
      ["projection", "none"],
    ],
    Sources: [["source", "citation", "selection", "rows", "licence"], ...sources],
  },
};

/** One row of a table a line: 2,500 rows stay readable, and a change shows as one line. */
function text(): string {
  const tables = Object.entries(set.tables).map(([kind, rows]) => {
    const lines = rows.map((row) => `   ${JSON.stringify(row)}`);
    return `  ${JSON.stringify(kind)}: [\n${lines.join(",\n")}\n  ]`;
  });
  const head = [
    ` "name": ${JSON.stringify(set.name)}`,
    ` "description": ${JSON.stringify(set.description)}`,
  ];
  return `{\n${head.join(",\n")},\n "tables": {\n${tables.join(",\n")}\n }\n}\n`;
}

const folder = join(import.meta.dirname, "../../assets/examples");
writeFileSync(join(folder, "electrical-equipment.json"), text());
