/**
 * Electrical and electronic equipment in Sweden, the example set: stock and release of all 54 UNU
 * keys through the tables, against numbers that our code did not make. Half of the keys stand in
 * tests/golden/stocks-unu-sweden.json; all of them are computed once more here by plain loops.
 */
import golden from "../../golden/stocks-unu-sweden.json";
import { densityRelease } from "../../../engine/stocks/density-rule";
import { expectClose, lifetime } from "../stocks/golden";
import { equipmentModel, equipmentTables, keyData } from "./electrical-equipment";
import type { KeyData } from "./electrical-equipment";
import { modelOf, yearly } from "./models";

const keys = keyData();
const keyNamed = (name: string): KeyData => {
  const found = keys.find(({ key }) => key === name);
  if (!found) throw new Error(`no key ${name}`);
  return found;
};
const YEARS = Array.from({ length: 41 }, (_, i) => 1995 + i);

test("the golden cases are half of the keys that have lifetimes in the UNU table", () => {
  expect(golden.cases).toHaveLength(19);
  expect(keys).toHaveLength(54);
});

describe("against the golden values, years without a figure read as 0 as they do", () => {
  const models = {
    end: equipmentModel({ convention: "end", missing: "zero" }),
    uniform: equipmentModel({ convention: "uniform", missing: "zero" }),
  };

  test.each(golden.cases.map((one) => [one.key, one] as const))("%s", (key, one) => {
    const { product, shape, scale, inflowKg } = keyNamed(key);
    expect({ shape, scale }).toEqual(one.weibull);
    expect([...inflowKg]).toEqual(one.inflowKg.map((kg, i) => [one.firstYear + i, kg]));
    for (const convention of ["end", "uniform"] as const) {
      const { stockKg, releaseKg } = one[convention];
      const before = Array<number>(one.firstYear - 1995).fill(0);
      const largest = Math.max(...stockKg);
      for (const [measure, expected] of [
        ["stock", stockKg],
        ["release", releaseKg],
      ] as const) {
        const ours = yearly(models[convention], product, measure);
        expectClose(ours, [...before, ...expected], 1e-12, largest);
      }
    }
  });

  test.each(golden.cases.map((one) => [one.key, one] as const))(
    "%s by the UNU/WOT density rule",
    (key, one) => {
      const { shape, scale, inflowKg } = keyNamed(key);
      const life = lifetime({ distribution: "weibull", shape, scale });
      const released = one.densityReleaseKg.map((_, i) =>
        [...inflowKg]
          .map(([cohort, kg]) => [one.firstYear + i - cohort, kg] as const)
          .filter(([age]) => age >= 0)
          .reduce((sum, [age, kg]) => sum + kg * (densityRelease(life, age) ?? NaN), 0),
      );
      expectClose(released, one.densityReleaseKg);
    },
  );
});

describe("the set's own rule, interpolate", () => {
  const model = equipmentModel();

  test("changes no golden key but 0601, which has figures for 1995–1997 alone", () => {
    const differing = golden.cases.filter(({ key, uniform }) => {
      const stock = yearly(model, keyNamed(key).product, "stock");
      const largest = Math.max(...uniform.stockKg);
      const ours = stock.slice(-uniform.stockKg.length);
      return ours.some((kg, i) => Math.abs(kg - (uniform.stockKg[i] ?? NaN)) > 1e-12 * largest);
    });
    expect(differing.map(({ key }) => key)).toEqual(["0601"]);
  });
});

/** Inflow 1995–2035 with gaps on the straight line between their neighbours, the last value held. */
function interpolated(data: KeyData): number[] {
  const known = [...data.inflowKg].sort(([a], [b]) => a - b);
  return YEARS.map((year) => {
    const own = data.inflowKg.get(year);
    if (own !== undefined) return own;
    const before = known.filter(([other]) => other < year).at(-1);
    const after = known.find(([other]) => other > year);
    if (before === undefined || year > 2015) return 0;
    if (after === undefined) return before[1];
    const [[y0, kg0], [y1, kg1]] = [before, after];
    return (kg0 * (y1 - year) + kg1 * (year - y0)) / (y1 - y0);
  });
}

/** ∫ S from a to a + 1 by the double-exponential rule: it bears the steep start of shapes below 1. */
function survivalOverYear(survival: (age: number) => number, from: number): number {
  const step = 1 / 32;
  let sum = 0;
  for (let i = -110; i <= 110; i++) {
    const u = (Math.PI / 2) * Math.sinh(i * step);
    const weight = ((Math.PI / 2) * Math.cosh(i * step)) / Math.cosh(u) ** 2 / 2;
    // The distance from the lower end, without the cancellation of 1 + tanh u.
    sum += weight * survival(from + 1 / (1 + Math.exp(-2 * u)));
  }
  return sum * step;
}

/** Stock and release by plain sums over the cohorts. */
function plainly(inflow: readonly number[], share: (age: number) => number) {
  const shares = YEARS.map((_, age) => share(age));
  const left = (age: number): number => (age < 0 ? 1 : (shares[age] ?? NaN));
  const over = (t: number, part: (age: number) => number): number =>
    inflow.slice(0, t + 1).reduce((sum, kg, c) => sum + kg * part(t - c), 0);
  return {
    stock: YEARS.map((_, t) => over(t, left)),
    release: YEARS.map((_, t) => over(t, (age) => left(age - 1) - left(age))),
  };
}

describe("every key once more by plain loops, gaps interpolated", () => {
  const models = {
    end: equipmentModel({ convention: "end" }),
    uniform: equipmentModel(),
  };

  test.each(keys.map((data) => [data.product, data] as const))("%s", (product, data) => {
    const survival = (age: number): number => Math.exp(-((age / data.scale) ** data.shape));
    const inflow = interpolated(data);
    const shares = {
      end: survival,
      uniform: (age: number): number => survivalOverYear(survival, age),
    };
    expectClose(yearly(models.end, product, "inflow"), inflow);
    for (const convention of ["end", "uniform"] as const) {
      const { stock, release } = plainly(inflow, shares[convention]);
      const largest = Math.max(...stock);
      expectClose(yearly(models[convention], product, "stock"), stock);
      expectClose(yearly(models[convention], product, "release"), release, 1e-12, largest);
    }
  });
});

test("a product may be called by its UNU key alone, which also reads as a CN code", () => {
  const short = Object.fromEntries(
    Object.entries(equipmentTables).map(([kind, rows]) => [
      kind,
      rows.map((row) =>
        row.map((cell) =>
          typeof cell === "string" && keys.some(({ product }) => product === cell)
            ? cell.slice(0, 4)
            : cell,
        ),
      ),
    ]),
  );
  const model = modelOf(short);
  const asNamed = equipmentModel();
  for (const { key, product } of keys) {
    expect(yearly(model, key, "stock")).toEqual(yearly(asNamed, product, "stock"));
  }
});
