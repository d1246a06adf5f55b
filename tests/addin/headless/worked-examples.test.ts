/** The worked examples of the contract, by hand, through the functions that the sheet calls. */
import { valueOf, type Tables } from "./calculated";

const END = ["convention", "end"];

describe("One product: 100 t a year 2020–2022, fixed 2 years, 10 g Co per kg", () => {
  const tables: Tables = {
    Products: [
      ["product", "unit"],
      ["A", "kg"],
    ],
    Flows: [
      ["series", "flow", "year", "value", "unit"],
      ...[2020, 2021, 2022].map((year) => ["A", "import", year, 100, "t"]),
    ],
    Lifetimes: [
      ["product", "distribution", "mean"],
      ["A", "fixed", 2],
    ],
    Content: [
      ["product", "material", "amount", "unit"],
      ["A", "Co", 10, "g/kg"],
    ],
  };

  test.each([
    ["CRMINFLOW", [100, 100, 100], [1000, 1000, 1000]],
    ["CRMSTOCK", [100, 200, 200], [1000, 2000, 2000]],
    ["CRMRELEASE", [0, 0, 100], [0, 0, 1000]],
  ])("%s under end and uniform", (name, goods, cobalt) => {
    for (const convention of ["end", "uniform"]) {
      const with_ = {
        ...tables,
        Settings: [
          ["setting", "value"],
          ["convention", convention],
        ],
      };
      expect(valueOf(with_, name, "$model", "A", null, null, "t")).toEqual([goods]);
      expect(valueOf(with_, name, "$model", "A", "Co")).toEqual([cobalt]);
    }
  });
});

describe("Used goods: cohort 2020 of 10 new, cohort 2017 of 4 used, 2 exported in proportion", () => {
  const tables: Tables = {
    Products: [
      ["product", "unit"],
      ["B", "pieces"],
    ],
    Codes: [
      ["product", "CN code", "origin", "age at entry"],
      ["B", "87038010", "new", null],
      ["B", "87038090", "used", 3],
    ],
    Flows: [
      ["series", "flow", "unit", 2020, 2021, 2022, 2023, 2024, 2025],
      ["87038010", "import", "pieces", 10, 0, 0, 0, 0, 0],
      ["87038090", "import", "pieces", 4, 0, 0, 0, 0, 0],
      ["87038090", "export", "pieces", 2, 0, 0, 0, 0, 0],
    ],
    Lifetimes: [
      ["product", "origin", "distribution", "mean"],
      ["B", "new", "fixed", 5],
      ["B", "used", "fixed", 5],
    ],
    Settings: [["setting", "value"], END],
  };
  const young = 10 - (2 * 10) / 14;
  const old = 4 - (2 * 4) / 14;

  test("stock and release by cohort", () => {
    const stock = valueOf(tables, "CRMCOHORTS", "$model", "B") as number[][];
    expect(stock[0]).toEqual(["year", 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    expect(stock[1]?.[1]).toBeCloseTo(old, 12);
    expect(stock[1]?.[4]).toBeCloseTo(young, 12);
    expect(stock[3]?.slice(1, 5)).toEqual([0, 0, 0, expect.closeTo(young, 12) as number]);
    const args = ["$model", "B", null, null, null] as const;
    const release = valueOf(tables, "CRMCOHORTS", ...args, "release") as number[][];
    expect(release[3]?.[1]).toBeCloseTo(old, 12);
    expect(release[6]?.[4]).toBeCloseTo(young, 12);
    const exported = valueOf(tables, "CRMCOHORTS", ...args, "export begagnad") as number[][];
    expect(exported[1]?.[1]).toBeCloseTo(8 / 14, 12);
    expect(exported[1]?.[4]).toBeCloseTo(20 / 14, 12);
  });

  test("inflow 14, used export 2, and release never counts the 2", () => {
    const all = (measure: string): number[] =>
      (valueOf(tables, "CRMVALUE", "$model", measure, "B") as number[][])[0] ?? [];
    expect(all("inflow")).toEqual([14, 0, 0, 0, 0, 0]);
    expect(all("used export").slice(1)).toEqual([0, 0, 0, 0, 0]);
    expect(all("used export")[0]).toBeCloseTo(2, 12);
    expect(all("stock")[0]).toBeCloseTo(12, 12);
    expect(all("release").reduce((sum, value) => sum + value, 0)).toBeCloseTo(12, 12);
  });
});

describe("Start: 90 kg at the end of 2019, fixed 3 years", () => {
  const stockOf = (...start: [column: string, value: string | number][]): unknown => {
    const tables: Tables = {
      Products: [
        ["product", "unit"],
        ["A", "kg"],
      ],
      Start: [
        ["product", "year", "stock", ...start.map(([column]) => column)],
        ["A", 2019, 90, ...start.map(([, value]) => value)],
      ],
      Lifetimes: [
        ["product", "distribution", "mean"],
        ["A", "fixed", 3],
      ],
      Settings: [["setting", "value"], END, ["last year", 2022]],
    };
    return (valueOf(tables, "CRMSTOCK", "$model", "A") as number[][])[0];
  };
  const close = (...values: number[]): unknown =>
    values.map((value) => expect.closeTo(value, 11) as unknown);

  test("steady, also in Swedish and where neither cohort nor profile is given", () => {
    expect(stockOf(["profile", "steady"])).toEqual(close(90, 60, 30, 0));
    expect(stockOf(["profile", "jämvikt"])).toEqual(close(90, 60, 30, 0));
    expect(stockOf()).toEqual(close(90, 60, 30, 0));
  });

  test("new: all in 2019", () => {
    expect(stockOf(["profile", "new"])).toEqual([90, 90, 90, 0]);
  });

  test("uniform over ages 0, 1, 2", () => {
    expect(stockOf(["profile", "uniform"])).toEqual(close(90, 60, 30, 0));
  });

  test("growth 1: weights 1, 1/2, 1/4 of cohorts 2019, 2018, 2017", () => {
    // 90 / 1.75 = 51.43 in 2019, 25.71 in 2018, 12.86 in 2017; the oldest leaves first.
    const of2019 = 90 / 1.75;
    const growth = stockOf(["profile", "growth"], ["growth", 1]);
    expect(growth).toEqual(close(90, of2019 + of2019 / 2, of2019, 0));
  });

  test("none before the year of introduction", () => {
    const steady = stockOf(["profile", "steady"], ["introduced", 2018]);
    expect(steady).toEqual(close(90, 90, 45, 0));
  });

  test("a cohort of its own", () => {
    expect(stockOf(["cohort", 2018])).toEqual([90, 90, 0, 0]);
  });
});

describe("In force from: cohort 2018 of 100, fixed 3, a row fixed 5 in force from a later year", () => {
  const stockWith = (...rows: (string | number | null)[][]): unknown => {
    const tables: Tables = {
      Products: [
        ["product", "unit"],
        ["A", "kg"],
      ],
      Flows: [
        ["series", "flow", "year", "value", "unit"],
        ["A", "inflow", 2018, 100, "kg"],
      ],
      Lifetimes: [
        ["product", "in force from", "distribution", "mean"],
        ["A", null, "fixed", 3],
        ...rows,
      ],
      Settings: [["setting", "value"], END, ["last year", 2024]],
    };
    return (valueOf(tables, "CRMSTOCK", "$model", "A") as number[][])[0];
  };

  test("without it: released in 2021", () => {
    expect(stockWith()).toEqual([100, 100, 100, 0, 0, 0, 0]);
  });

  test("from 2020 and from 2021: released in 2023", () => {
    expect(stockWith(["A", 2020, "fixed", 5])).toEqual([100, 100, 100, 100, 100, 0, 0]);
    expect(stockWith(["A", 2021, "fixed", 5])).toEqual([100, 100, 100, 100, 100, 0, 0]);
  });

  test("from 2022: released in 2021 as before", () => {
    expect(stockWith(["A", 2022, "fixed", 5])).toEqual([100, 100, 100, 0, 0, 0, 0]);
  });
});

describe("A Weibull life of shape 2 and scale 4 years, convention end, three cohorts by hand", () => {
  /*
   * S(a) = exp(−(a/4)²):  S(1) = e^−1/16 = 0.939413062813476
   *                       S(2) = e^−1/4  = 0.778800783071405
   *                       S(3) = e^−9/16 = 0.569782824730923
   * Inflow 100, 200, 300 kg in 2020, 2021, 2022.
   *
   * stock      cohort 2020          cohort 2021           cohort 2022           sum
   * 2020       100                                                              100
   * 2021        93.9413062813476    200                                         293.9413062813476
   * 2022        77.8800783071405    187.8826125626952     300                   565.762690869836
   * 2023        56.9782824730923    155.7601566142810     281.8239188440428     494.5623579314161
   *
   * release
   * 2021         6.0586937186524                                                  6.0586937186524
   * 2022        16.0612279742071     12.1173874373048                            28.1786154115119
   * 2023        20.9017958340482     32.1224559484142      18.1760811559572      71.2003329384196
   *
   * Cobalt 2 g/kg, from cohort 2022 3 g/kg. In stock at the end of 2023:
   *   0.002 · (56.9782824730923 + 155.7601566142810) + 0.003 · 281.8239188440428
   * = 0.4254768781747466 + 0.8454717565321284 = 1.270948634706870 kg
   * Released in 2023:
   *   0.002 · (20.9017958340482 + 32.1224559484142) + 0.003 · 18.1760811559572
   * = 0.1060485035649248 + 0.0545282434678716 = 0.1605767470327964 kg
   */
  const tables: Tables = {
    Produkter: [
      ["produkt", "enhet"],
      ["Vara", "kg"],
    ],
    Flöden: [
      ["serie", "flöde", "år", "värde", "enhet"],
      ["Vara", "inflöde", 2020, 100, "kg"],
      ["Vara", "inflöde", 2021, 200, "kg"],
      ["Vara", "inflöde", 2022, 300, "kg"],
    ],
    Livslängder: [
      ["produkt", "fördelning", "form", "skala"],
      ["Vara", "weibull", 2, 4],
    ],
    Innehåll: [
      ["produkt", "material", "mängd", "enhet", "från år"],
      ["Vara", "kobolt", 2, "g/kg", 2020],
      ["Vara", "kobolt", 3, "g/kg", 2022],
    ],
    Inställningar: [
      ["inställning", "värde"],
      ["konvention", "slutet"],
      ["sista år", 2023],
    ],
  };
  /** The hand calculation has 15 digits of S. */
  const close = (value: number): unknown => expect.closeTo(value, 11);

  test("stock and release", () => {
    expect(valueOf(tables, "CRMSTOCK", "$model", "Vara")).toEqual([
      [100, 293.941306281348, 565.762690869836, 494.562357931416].map(close),
    ]);
    expect(valueOf(tables, "CRMRELEASE", "$model", "Vara")).toEqual([
      [0, 6.0586937186524, 28.1786154115119, 71.2003329384196].map(close),
    ]);
  });

  test("by cohort", () => {
    expect(valueOf(tables, "CRMCOHORTS", "$model", "Vara", null, 2023)).toEqual([
      ["year", 2020, 2021, 2022, 2023],
      [2023, ...[56.9782824730923, 155.760156614281, 281.823918844043, 0].map(close)],
    ]);
    const args = ["$model", "Vara", null, 2023, null, "release"] as const;
    expect((valueOf(tables, "CRMCOHORTS", ...args) as unknown[][])[1]).toEqual([
      2023,
      ...[20.9017958340482, 32.1224559484142, 18.1760811559572, 0].map(close),
    ]);
  });

  test("cobalt by the content of each cohort", () => {
    expect(valueOf(tables, "CRMSTOCK", "$model", "Vara", "Co", 2023)).toEqual(
      close(1.27094863470687),
    );
    expect(valueOf(tables, "CRMRELEASE", "$model", "Vara", "Co", 2023)).toEqual(
      close(0.160576747032796),
    );
  });
});
