import { cnRows } from "../../../../addin/taskpane/data/values/cn-rows";
import {
  choosable,
  cnLevels,
  cnTree,
  mixedLevels,
  patternOf,
} from "../../../../addin/taskpane/data/values/cn-tree";
import { fits, wordsOf } from "../../../../addin/taskpane/data/values/search-words";

const CODES = ["TOT", "87038010", "87038090", "87041010", "8703", "870380", "85076000"];
const LABELS = CODES.map((code) => `vara ${code}`);

test("levels are the lengths there are, and two of them chosen count twice", () => {
  expect(cnLevels(CODES)).toEqual([4, 6, 8]);
  expect(mixedLevels(["8703", "870380"])).toBe(true);
  expect(mixedLevels(["87038010", "87038090", "TOT"])).toBe(false);
});

test("the tree is by prefix; a chapter the table does not list stands as a branch", () => {
  const tree = cnTree(CODES, LABELS, 8);
  expect(tree.map(({ code, isListed }) => [code, isListed])).toEqual([
    ["TOT", true],
    ["85", false],
    ["87", false],
  ]);
  const vehicles = tree[2];
  expect(vehicles?.children.map(({ code }) => code)).toEqual(["8703", "8704"]);
  expect(vehicles && choosable(vehicles, 8)).toEqual(["87038010", "87038090", "87041010"]);
  expect(vehicles && choosable(vehicles, 6)).toEqual(["870380"]);
  expect(
    cnTree(CODES, LABELS, 4)
      .at(-1)
      ?.children.map(({ code }) => code),
  ).toEqual(["8703"]);
});

test("a branch is chosen as a pattern that finds new codes too", () => {
  expect(patternOf("8703", 8)).toBe("8703????");
});

test("rows follow what is open; a branch with some of its codes chosen is ticked in part", () => {
  const tree = cnTree(CODES, LABELS, 8);
  const choice = {
    open: new Set(["87"]),
    chosen: new Set(["87038010"]),
    level: 8 as const,
    words: [],
  };
  const rows = cnRows(tree, choice);
  expect(rows.map(({ node }) => node.code)).toEqual(["TOT", "85", "87", "8703", "8704"]);
  expect(rows.map(({ tick }) => tick)).toEqual(["none", "none", "some", "some", "none"]);
  expect(rows[3]).toMatchObject({ place: 1, siblings: 2, parent: 2 });
});

test("a search opens the way to what it finds", () => {
  const tree = cnTree(CODES, LABELS, 8);
  const choice = { open: new Set<string>(), chosen: new Set<string>(), level: 8 as const };
  const codes = cnRows(tree, { ...choice, words: wordsOf("8703 8010") }).map(
    ({ node }) => node.code,
  );
  expect(codes).toEqual(["87", "8703", "870380", "87038010"]);
});

test("words fit the beginning of a code or any part of a label", () => {
  const car = { code: "87038010", label: "Nya elbilar" };
  expect(fits(car, wordsOf("8703"))).toBe(true);
  expect(fits(car, wordsOf("3801"))).toBe(false);
  expect(fits(car, wordsOf("ELBIL ny"))).toBe(true);
  expect(fits(car, wordsOf("elbil buss"))).toBe(false);
});
