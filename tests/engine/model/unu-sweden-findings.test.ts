/** What the checks say of the example set "electrical and electronic equipment in Sweden". */
import { modelFindings } from "../../../engine/analysis/model-findings";
import type { Finding } from "../../../engine/findings/finding";
import { yearRanges } from "../../../engine/trade/year-ranges";
import { equipmentModel, equipmentRows, gapsOf, keyData } from "./electrical-equipment";
import { productOf, yearly } from "./models";

const keys = keyData();
const model = equipmentModel();
const findings = modelFindings(model);
const withCode = (code: string): Finding[] => findings.filter((finding) => finding.code === code);
/** The UNU key that a finding's row names. */
const keyIn = ({ key }: Finding): string => /=(\d{4}) /.exec(key.en)?.[1] ?? "";

describe("missing years", () => {
  const lastYear = (inflowKg: ReadonlyMap<number, number>): number =>
    [...inflowKg.keys()].reduce((a, b) => Math.max(a, b));

  test("16 keys lack years between their figures; 0601 alone has none but at the end", () => {
    const inside = keys.filter((data) =>
      gapsOf(data).some((year) => year < lastYear(data.inflowKg)),
    );
    const atEnd = keys.filter((data) => gapsOf(data).length > 0 && !inside.includes(data));
    expect(inside.map(({ key }) => key)).toEqual(
      "0002 0101 0111 0112 0113 0301 0308 0404 0406 0407 0506 0602 0901 0902 1001 1002".split(" "),
    );
    expect(atEnd.map(({ key }) => key)).toEqual(["0601"]);
  });

  test("each of the 17 is told once, with its years and the rule; no other key is", () => {
    const told = withCode("gap-filled");
    const gapped = keys.filter((data) => gapsOf(data).length > 0);
    expect(told.map(keyIn)).toEqual(gapped.map(({ key }) => key));
    for (const [i, data] of gapped.entries()) {
      const years = yearRanges(gapsOf(data));
      expect(told[i]?.found.en).toBe(
        `${data.product}, inflow: ${years} had no value and are filled (interpolate).`,
      );
      expect(told[i]?.found.sv).toContain(`${years} saknade värde`);
      expect(told[i]).toMatchObject({ kind: "Flows", column: "value" });
    }
  });

  test("marks counted are the gaps, key by key and 85 in all", () => {
    const counted = keys.map(
      ({ product }) => model.run(productOf(model, product)).inflow?.filledCells,
    );
    expect(counted).toEqual(keys.map((data) => gapsOf(data).length));
    expect(keys.flatMap(gapsOf)).toHaveLength(85);
  });

  test("years before a key's first figure are no gaps: 0, and said so", () => {
    const late = keys.filter(({ inflowKg }) => !inflowKg.has(1995));
    expect(withCode("zero-before").map(keyIn)).toEqual(late.map(({ key }) => key));
    expect(late.map(({ key }) => key)).toContain("0307");
    for (const { product, inflowKg } of late) {
      const first = [...inflowKg.keys()].reduce((a, b) => Math.min(a, b));
      const inflow = yearly(model, product, "inflow");
      expect(inflow.slice(0, first - 1995).every((kg) => kg === 0)).toBe(true);
      expect(inflow[first - 1995]).toBe(inflowKg.get(first));
    }
  });

  test("under error the same 17 keys, and only they, have no answer from their first gap on", () => {
    const strict = equipmentModel({ missing: "error" });
    const silent = keys.filter(({ product }) =>
      yearly(strict, product, "stock").some(Number.isNaN),
    );
    const gapped = keys.filter((data) => gapsOf(data).length > 0);
    expect(silent).toEqual(gapped);
    for (const data of gapped) {
      const stock = yearly(strict, data.product, "stock");
      const firstGap = (gapsOf(data)[0] ?? NaN) - 1995;
      expect(stock.slice(0, firstGap).some(Number.isNaN)).toBe(false);
      expect(stock.slice(firstGap, 21).every(Number.isNaN)).toBe(true);
    }
  });
});

describe("what the README warns of, from the figures", () => {
  test("0307 is five times or a fifth of the year before in 2001, 2002, 2008, 2010 and 2011", () => {
    const jumps = keys.map(({ key, inflowKg }) => {
      const years = [...inflowKg.keys()].filter((year) => {
        const ratio = (inflowKg.get(year) ?? NaN) / (inflowKg.get(year - 1) ?? NaN);
        return ratio > 5 || ratio < 1 / 5;
      });
      return [key, years] as const;
    });
    const told = new Map(jumps.filter(([, years]) => years.length > 0));
    expect(told.get("0307")).toEqual([2001, 2002, 2008, 2010, 2011]);
    for (const key of ["0309", "0507", "0802"]) expect(told.get(key)).toBeDefined();
    // The checks tell each of them; years that were filled may jump besides.
    const found = new Map(withCode("inflow-jump").map((finding) => [keyIn(finding), finding]));
    expect([...told.keys()].filter((key) => !found.has(key))).toEqual([]);
    const years = [...(found.get("0307")?.found.en.matchAll(/(\d{4}): ×/g) ?? [])].map(([, year]) =>
      Number(year),
    );
    expect(years).toEqual([2001, 2002, 2008, 2010, 2011]);
    // Most keys are even: the jumps are the exception.
    expect(told.size).toBeLessThan(keys.length / 2);
  });

  test("in 12 keys kg and pieces × unit mass lie more than 20 % apart in some year", () => {
    const masses = equipmentRows("Unit masses");
    const pieces = new Map(
      equipmentRows("Flows")
        .filter((row) => row["unit"] === "pieces")
        .map((row) => [`${String(row["series"])} ${String(row["year"])}`, Number(row["value"])]),
    );
    const apart = keys.filter(({ product, inflowKg }) => {
      const own = masses.filter((row) => row["product"] === product);
      return [...inflowKg].some(([year, kg]) => {
        const mass = own.filter((row) => Number(row["from year"]) <= year).at(-1);
        const byPieces = (pieces.get(`${product} ${year}`) ?? NaN) * Number(mass?.["unit mass"]);
        return Math.abs(byPieces / kg - 1) > 0.2;
      });
    });
    expect(apart.map(({ key }) => key)).toEqual(
      "0101 0106 0108 0113 0305 0307 0502 0602 0702 0703 0802 0901".split(" "),
    );
    expect(withCode("quantities-apart").map(keyIn)).toEqual(apart.map(({ key }) => key));
  });
});

test("nothing in the set is an error, and nothing but a gap is filled or converted", () => {
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(withCode("converted")).toEqual([]);
});
