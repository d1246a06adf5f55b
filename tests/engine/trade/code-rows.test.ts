import type { Row } from "../../../engine/assumptions/row";
import { comesThroughShorter, hasRows, haveRowsIn } from "../../../engine/trade/code-rows";
import { FlowIndex, readCodeUses } from "../../../engine/trade/flow-index";
import { flow, use } from "./rows";

const index = new FlowIndex([
  flow("8703", "production", 2020, 100),
  flow("87038010", "import", 2020, 10),
  flow("87038010", "production", 2019, 10),
]);
const usesOf = (...rows: Row[]): ReturnType<typeof readCodeUses> => readCodeUses(rows);

test("rows of the code or longer ones in its own years", () => {
  const [car] = usesOf(use("A", "870380", { "from year": 2020 }));
  if (!car) throw new Error("no use");
  expect(hasRows(car, "import", index)).toBe(true);
  expect(hasRows(car, "production", index)).toBe(false);
  expect(haveRowsIn([car], "import", 2020, index)).toBe(true);
  expect(haveRowsIn([car], "production", 2019, index)).toBe(false);
});

describe("what the product takes through a shorter code of its own is not missing", () => {
  const through = (year: number, ...rows: Row[]): boolean => {
    const uses = usesOf(use("A", "87038010"), ...rows);
    const long = uses.find((one) => one.code === "87038010");
    return long !== undefined && comesThroughShorter(long, uses, "production", year, index);
  };
  test("production from 8703 with a share", () => {
    expect(through(2020, use("A", "8703", { flow: "production", share: 0.1 }))).toBe(true);
  });
  test("without it", () => expect(through(2020)).toBe(false));
  test("another flow, other years or another origin do not help", () => {
    expect(through(2020, use("A", "8703", { flow: "import" }))).toBe(false);
    expect(through(2020, use("A", "8703", { "to year": 2019 }))).toBe(false);
    expect(through(2020, use("A", "8703", { origin: "used" }))).toBe(false);
  });
  test("a year in which the code has rows of its own", () => {
    expect(through(2019, use("A", "8703", { flow: "production" }))).toBe(false);
  });
});
