import fc from "fast-check";
import { StatisticsFault } from "../../../engine/errors";
import { cellsOf } from "../../../engine/statistics/dataset";
import { decodeDataset, describeDataset } from "../../../engine/statistics/decode-dataset";
import { dataset, faultOf, jsonStat } from "./json-stat";

const CODES = { VarugruppKN: ["87", "0101", "01"], ContentsCode: ["IMP"], Tid: ["2023", "2024"] };
const where = { table: "TAB1" };
const decode = (json: unknown): string => faultOf(() => decodeDataset(json, where)).code;

test("the last variable is fastest; codes that look like numbers keep their place", () => {
  const cells = [
    ...cellsOf(dataset(CODES, [1, 2, 3, null, 0, 6], { status: { 3: "..", 5: "p" } })),
  ];
  expect(cells.map(({ codes, value, status }) => [codes.join(" "), value, status])).toEqual([
    ["87 IMP 2023", 1, undefined],
    ["87 IMP 2024", 2, undefined],
    ["0101 IMP 2023", 3, undefined],
    ["0101 IMP 2024", null, ".."],
    ["01 IMP 2023", 0, undefined],
    ["01 IMP 2024", 6, "p"],
  ]);
});

test("1.x: a bundle of one, with id, size and role inside dimension", () => {
  const { id, size, role, dimension, ...rest } = jsonStat({ A: ["x", "y"], Tid: ["2024"] }, [1, 2]);
  const old = {
    dataset: { ...rest, class: undefined, dimension: { ...(dimension as object), id, size, role } },
  };
  delete (old.dataset as { class?: unknown }).class;
  const read = decodeDataset(old, where);
  expect(read.values).toEqual([1, 2]);
  expect(read.variables.map(({ role: own }) => own)).toEqual([undefined, "time"]);
});

test("what does not fit is a fault that names it", () => {
  const body = jsonStat(CODES, [1, 2, 3, 4, 5, 6]);
  expect(decode({ ...body, value: [1, 2, 3, 4, 5] })).toBe("value-length");
  expect(decode({ ...body, value: { 6: 1 } })).toBe("position-outside");
  expect(decode({ ...body, value: { "01": 1 } })).toBe("position-outside");
  expect(decode({ ...body, value: { "-1": 1 } })).toBe("position-outside");
  expect(decode({ ...body, value: undefined })).toBe("value-unreadable");
  expect(decode({ ...body, size: [3, 2, 1] })).toBe("size-codes");
  expect(decode({ ...body, size: [3, 1] })).toBe("size-length");
  expect(decode({ ...body, id: ["VarugruppKN", "VarugruppKN", "Tid"] })).toBe("variable-doubled");
  expect(decode({ ...body, id: ["VarugruppKN", "Annan", "Tid"] })).toBe("dimension-missing");
  expect(decode({ ...body, class: "collection" })).toBe("no-dataset");
  expect(decode({ a: body, b: body })).toBe("several-datasets");
  expect(decode("text")).toBe("no-dataset");
  expect(faultOf(() => decodeDataset({ ...body, value: [1, 2, 3, "4", 5, 6] }, where)).found).toBe(
    "TAB1: the value of VarugruppKN, ContentsCode, Tid = 0101, IMP, 2024 is not a number (4).",
  );
  expect(decode({ ...body, value: [1, 2, Number.NaN, 4, 5, 6] })).toBe("value-no-number");
  expect(decode({ ...body, value: JSON.parse("[1,2,1e999,4,5,6]") as unknown })).toBe(
    "value-no-number",
  );
});

test("an unreadable date is told; metadata have no values", () => {
  const read = decodeDataset(jsonStat(CODES, [1, 2, 3, 4, 5, 6], { updated: "i går" }), where);
  expect(read.findings.map(({ code }) => code)).toEqual(["updated-unreadable"]);
  expect(describeDataset(jsonStat(CODES, []), where).variables[0]?.codes).toEqual(
    CODES.VarugruppKN,
  );
});

test("whatever comes: a dataset of the right size without invented numbers, or a fault", () => {
  const broken = fc.oneof(fc.jsonValue(), fc.constantFrom(Number.NaN, undefined, "1"));
  const path = fc.constantFrom(
    "value",
    "status",
    "id",
    "size",
    "dimension",
    "role",
    "extension",
    "note",
  );
  fc.assert(
    fc.property(path, broken, (name, thing) => {
      try {
        const read = decodeDataset(
          { ...jsonStat(CODES, [1, 2, 3, 4, 5, 6]), [name]: thing },
          where,
        );
        expect(read.values).toHaveLength(6);
        expect(read.values.every((v) => v === null || Number.isFinite(v))).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(StatisticsFault);
      }
    }),
    { numRuns: 500 },
  );
});

test("dense and sparse forms of the same figures are the same", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer()), { minLength: 6, maxLength: 6 }), (values) => {
      const sparse = Object.fromEntries(values.flatMap((v, i) => (v === null ? [] : [[i, v]])));
      expect(dataset(CODES, sparse).values).toEqual(dataset(CODES, values).values);
    }),
  );
});
