import { KINDS, type Kind } from "../../../engine/assumptions/schema";
import { modelFindings } from "../../../engine/analysis/model-findings";
import { changeFault, PARTS, withPartsOf } from "../../../engine/model/replaced-parts";
import { codesOf, modelOf, simple, yearly } from "./models";

const A = modelOf(
  simple(
    [
      [2020, 100],
      [2021, 100],
    ],
    ["fixed", 2, null],
  ),
);
const B = modelOf(
  simple(
    [
      [2020, 5],
      [2021, 7],
    ],
    ["fixed", 1, null],
  ),
);
const kinds = (...names: Kind[]): ReadonlySet<Kind> => new Set(names);

test("no kind is A, all kinds are B, one kind is that of B alone", () => {
  expect(yearly(withPartsOf(A, B, kinds()), "A", "stock")).toEqual([100, 200]);
  expect(yearly(withPartsOf(A, B, kinds("Flows")), "A", "stock")).toEqual([5, 12]);
  expect(yearly(withPartsOf(A, B, kinds("Lifetimes")), "A", "stock")).toEqual([100, 100]);
  const every = withPartsOf(A, B, new Set(KINDS.map(({ kind }) => kind)));
  expect(yearly(every, "A", "stock")).toEqual(yearly(B, "A", "stock"));
  expect(modelFindings(every)).toEqual(modelFindings(B));
});

test("no kind stands in two parts", () => {
  const all = Object.values(PARTS).flat();
  expect(new Set(all).size).toBe(all.length);
});

test("what could not be read goes with its kind", () => {
  const odd = modelOf(
    simple([
      [2020, "x1"],
      [2021, 7],
    ]),
  );
  expect(codesOf(odd)).toContain("not-a-number");
  expect(codesOf(withPartsOf(A, odd, kinds("Flows")))).toContain("not-a-number");
  expect(codesOf(withPartsOf(A, odd, kinds("Lifetimes")))).not.toContain("not-a-number");
});

test("changes that could not be made are found", () => {
  const changes = [
    ["scenario", "table", "row", "column", "operation", "value"],
    ["base", "Lifetimes", "product=Q", "mean", "=", 3],
  ];
  expect(changeFault(modelOf(simple([[2020, 1]], undefined, { changes })))?.code).toBe(
    "change-nothing",
  );
  expect(changeFault(A)).toBeUndefined();
});
