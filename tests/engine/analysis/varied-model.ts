import type { Cell } from "../../../engine/assumptions/cell";
import type { Tables } from "../report/sample";

/** Random numbers 0 … 1 that tables are made from, one after another. */
export type Chance = () => number;

const YEARS = [2015, 2016, 2017, 2018, 2019, 2020];

/**
 * Invented tables in which every kind of number that can vary does: A by inflow with used goods, B
 * by codes and prices in kg, C by stock with L inside, which lives by itself, D made of K, all with Handling.
 */
export function variedTables(chance: Chance): Tables {
  const amount = (size: number): number => Math.round(size * (0.5 + chance()) * 1000) / 1000;
  const ranged = (value: number): Cell[] => {
    const [kind, below, above] = [chance(), chance(), chance()];
    if (kind < 0.15) return [value, null, null];
    if (kind < 0.25) return [value, null, value * (1 + 0.4 * above)];
    if (kind < 0.35) return [value, value * (1 - 0.4 * below), null];
    return [value, value * (1 - 0.4 * below), value * (1 + 0.4 * above)];
  };
  const flow = (series: string, name: string, year: number, size: number, unit: string): Cell[] => [
    ...[series, name, year, unit],
    ...ranged(amount(size)),
  ];
  const ofYears = (series: string, name: string, size: number, unit: string): Cell[][] =>
    YEARS.map((year) => flow(series, name, year, size, unit));
  const stocks = YEARS.map((year, i) => [
    ...["C", "stock", year, "pieces"],
    ...ranged(amount(100) + 60 * i),
  ]);
  const firstStock = Number(stocks[0]?.[4]);
  return {
    Products: [
      ["product", "unit", "unit mass", "group", "responsibility", "driver"],
      ["A", "pieces", amount(4), "G", null, null],
      ["B", "kg", null, "G", "waste of B", null],
      ["C", "pieces", 5, null, null, "stock"],
      ["D", "pieces", null, null, null, null],
      ["K", "kg", null, null, null, null],
      ["L", "pieces", 0.3, null, null, null],
    ],
    "Unit masses": [
      ["product", "from year", "unit mass", "low", "high"],
      ["A", 2018, ...ranged(amount(3))],
      ["D", 2010, ...ranged(amount(20))],
    ],
    Codes: [
      ["product", "CN code", "flow", "origin", "age at entry", "share", "low", "high"],
      ["B", "85340019", null, null, null, ...ranged(0.55)],
      ["A", "85340019", "import", null, null, ...ranged(0.4)],
      ["A", "87038090", "import", "used", 2, ...ranged(0.8)],
      ["D", "85044055", null, null, null, ...ranged(0.9)],
    ],
    Flows: [
      ["series", "flow", "year", "unit", "value", "low", "high"],
      ...ofYears("85340019", "import", 100, "t"),
      ...ofYears("85340019", "import", 900, "mkr"),
      ...ofYears("85340019", "export", 30, "t"),
      ...ofYears("85340019", "export", 350, "mkr"),
      ...ofYears("85340019", "production", 500, "tkr"),
      ...ofYears("87038090", "import", 300, "kg"),
      ...ofYears("85044055", "import", 80, "tkr"),
      ...ofYears("D", "production", 20, "pieces"),
      ["A", "export used", 2019, "pieces", ...ranged(amount(10))],
      ...stocks,
    ],
    Prices: [
      ["series", "flow", "year", "unit", "price", "low", "high"],
      ["85044055", null, null, "SEK/kg", ...ranged(amount(90))],
      ["85044055", null, 2017, "SEK/piece", ...ranged(amount(900))],
    ],
    Lifetimes: [
      [
        ...["product", "origin", "from year", "in force from"],
        ...["distribution", "sd", "shape", "scale", "mean", "low", "high"],
      ],
      ["A", "new", null, null, "weibull", amount(2), null, null, ...ranged(amount(6))],
      ["A", "new", null, 2018, "normal", amount(1), null, null, ...ranged(amount(7))],
      ["A", "used", null, null, "lognormal", amount(2), null, null, ...ranged(amount(8))],
      ["B", null, null, null, "fixed", null, null, null, ...ranged(amount(3))],
      ["B", null, 2018, null, "gamma", amount(2), null, null, ...ranged(amount(4))],
      ["C", null, null, null, "weibull", null, 2.5, 9, null, 6, 11],
      ["D", null, null, null, "exponential", null, null, null, ...ranged(amount(5))],
      ["L", null, null, null, "weibull", amount(1), null, null, ...ranged(amount(3))],
    ],
    Content: [
      ["product", "material", "from year", "scope", "unit", "amount", "low", "high"],
      ["A", "Co", null, null, "g/piece", ...ranged(amount(50))],
      ["A", "Co", 2017, null, "g/kg", ...ranged(amount(9))],
      ["B", "Co", null, null, "mg/kg", ...ranged(amount(700))],
      ["B", "Nd", null, null, "%", ...ranged(1.5)],
      ["C", "Nd", null, null, "g/kg", ...ranged(amount(2))],
      ["K", "Cu", null, null, "g/kg", ...ranged(amount(100))],
      ["L", "Dy", null, null, "g/piece", ...ranged(amount(20))],
      ["D", "Co", null, "rest", "g/kg", ...ranged(amount(3))],
    ],
    Components: [
      ["product", "component", "from year", "unit", "amount", "low", "high"],
      ["D", "K", null, "kg/piece", ...ranged(amount(1))],
      ["D", "K", 2018, "kg/piece", ...ranged(amount(2))],
      ["C", "L", null, "pieces/piece", ...ranged(amount(2))],
    ],
    Start: [
      ["product", "year", "phase", "cohort", "profile", "unit", "stock", "low", "high"],
      ["A", 2014, null, null, "steady", "t", ...ranged(amount(0.2))],
      ["A", 2014, "hibernating", null, null, "pieces", ...ranged(amount(9))],
      ["B", 2014, null, 2013, null, "kg", ...ranged(amount(900))],
      ["B", 2014, null, 2014, null, "kg", ...ranged(amount(900))],
      ["C", 2015, null, null, "new", "kg", ...ranged(firstStock * 5)],
    ],
    Handling: [
      [
        ...["for", "material", "from year", "collected", "low", "high", "exported"],
        ...["exported unrecorded", "retained", "retained low", "retained high", "retained years"],
        ...["recovery", "recovery low", "recovery high"],
      ],
      ["G", null, null, ...ranged(0.6), 0.1, 0.05, ...ranged(0.2), 2, ...ranged(0.9)],
      ["A", "Co", 2018, ...ranged(0.7), 0.1, null, ...ranged(0.1), 1, ...ranged(0.5)],
      ["C", null, null, ...ranged(0.95), null, null, null, null, null, null, ...ranged(0.4)],
      ["D", null, null, ...ranged(0.5), null, null, ...ranged(0.5), 3, ...ranged(0.7)],
    ],
  };
}
