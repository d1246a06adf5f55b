/** What a stock-driven product says in words, in both languages. */
import type { Phrase } from "../../../engine/findings/language";
import { tellIgnored, tellSolved } from "../../../engine/model/solved-findings";
import type { ProductInput } from "../../../engine/model/product-input";
import { RunFindings } from "../../../engine/model/run-findings";
import { lifetimeFrom, isLifetimeFault, type Lifetime } from "../../../engine/stocks/lifetime";
import { stockDriven, type DeclineRule } from "../../../engine/stocks/stock-driven";
import { survivalTable } from "../../../engine/stocks/survival-table";
import { FlowIndex, readCodeUses } from "../../../engine/trade/flow-index";
import { holesIn } from "../findings/catalogue";
import { flow, pricesOf, product, settingsOf, use } from "../trade/rows";

const A = product("pieces");

function said(tell: (findings: RunFindings) => void): Record<string, Phrase> {
  const findings = new RunFindings(A);
  tell(findings);
  for (const { found, remedy } of findings.all) {
    expect(holesIn(found.sv, found.en, remedy.sv, remedy.en)).toEqual([]);
  }
  return Object.fromEntries(findings.all.map(({ code, found }) => [code, found]));
}

describe("what is left out", () => {
  const inputOf = (
    rows: ReturnType<typeof flow>[],
    uses: ReturnType<typeof use>[],
  ): ProductInput => ({
    product: A,
    uses: readCodeUses(uses),
    index: new FlowIndex(rows, new Set(["A"])),
    prices: pricesOf(rows),
    codes: undefined,
    settings: settingsOf(),
    lifetimeRows: [],
    startRows: [],
    latestDataYear: 2020,
    lastYear: 2020,
  });

  test("flows and codes by name, in both languages", () => {
    const rows = [
      flow("A", "production", 2020, 1),
      flow("A", "inflow", 2020, 1),
      flow("A", "export used", 2020, 1),
    ];
    const uses = [
      use("A", "87038010"),
      use("A", "87038090", { origin: "used" }),
      use("A", "8702", { origin: "new" }),
    ];
    const found = said((findings) => tellIgnored(inputOf(rows, uses), findings));
    expect(found["stock-flows-ignored"]?.sv).toContain("raderna med produktion, inflöde räknas");
    expect(found["stock-flows-ignored"]?.en).toContain("rows of production, inflow are not");
    expect(found["stock-codes-ignored"]?.en).toContain("the codes 8702, 87038010 are not");
  });

  test("nothing where there is nothing", () => {
    const used = inputOf(
      [flow("A", "export used", 2020, 1), flow("A", "stock", 2020, 1)],
      [use("A", "87038090", { origin: "used" })],
    );
    expect(said((findings) => tellIgnored(used, findings))).toEqual({});
  });
});

describe("what was solved", () => {
  const axis = { firstCohort: 2020, firstYear: 2020, lastYear: 2024 };
  const solved = (
    stock: readonly number[],
    decline: DeclineRule,
    meanOf: (cohort: number) => number = () => 9,
  ): Record<string, Phrase> => {
    const lives = new Map<number, Lifetime>();
    const lifeOf = (cohort: number): Lifetime => {
      const mean = meanOf(cohort);
      const life = lives.get(mean) ?? lifetimeFrom({ distribution: "fixed", mean });
      if (isLifetimeFault(life)) throw new Error(life.fault);
      lives.set(mean, life);
      return life;
    };
    const survival = survivalTable(axis, (_, cohort) => lifeOf(cohort), "uniform");
    const result = stockDriven(axis, { survival, stock: Float64Array.from(stock), decline });
    return said((findings) => tellSolved(A, result, findings));
  };

  test("years and amounts in the product's unit, each year its own", () => {
    const found = solved([100, 100, 80, 80, 60], "shrink");
    expect(found["stock-shrunk"]).toEqual({
      en: "A: the stock falls faster than the lifetime allows in 2022, 2024; all cohorts lose the same share and it counts as release (2022: 20; 2024: 20 pieces).",
      sv: "A: beståndet minskar snabbare än livslängden medger 2022, 2024; alla årsklasser minskas lika mycket och det räknas som frigjort (2022: 20; 2024: 20 st).",
    });
    expect(Object.keys(solved([100, 100, 80, 80, 60], "negative inflow"))).toEqual([
      "stock-all-new",
      "stock-negative-inflow",
    ]);
  });

  test("the first year, all new", () => {
    const found = solved([100, 100, 100, 100, 100], "shrink");
    expect(Object.keys(found)).toEqual(["stock-all-new"]);
    expect(found["stock-all-new"]?.en).toContain("the end of 2020");
    expect(Object.keys(solved([0, 100, 100, 100, 100], "shrink"))).toEqual([]);
    expect(Object.keys(solved([NaN, 100, 100, 100, 100], "shrink"))).toEqual([]);
  });

  test("years in which less than half, or nothing, of what enters is left", () => {
    const found = solved([9, 9, 9, 9, 9], "shrink", (cohort) =>
      cohort < 2022 ? 9 : cohort < 2024 ? 0.3 : 1e-10,
    );
    expect(found["stock-low-survival"]?.en).toContain("2022–2023");
    expect(found["stock-unsolvable"]?.en).toContain("2024");
  });
});
