import { PhaseBooks } from "../../../engine/flows/phase-books";
import { AXIS, phase, survival, WIDTH } from "./phase-chains";

/** What enters in a year: one amount of one cohort. */
function entering(cohort: number, amount: number): Float64Array {
  const row = new Float64Array(WIDTH);
  row[cohort - AXIS.firstCohort] = amount;
  return row;
}

test("residence counts from the entry into the phase, not from the cohort", () => {
  const books = new PhaseBooks(AXIS, phase(2));
  const left = [2020, 2021, 2022, 2023].map((year) => {
    const row = [...books.open(year)];
    books.close(year, year === 2021 ? entering(2019, 5) : new Float64Array(WIDTH));
    return row[0];
  });
  expect(left).toEqual([0, 0, 0, 5]);
  const { stock, inflow } = books.result();
  expect([0, 1, 2, 3].map((i) => stock[i * WIDTH])).toEqual([0, 5, 5, 0]);
  expect(inflow[WIDTH]).toBe(5);
});

test("the part that leaves in the year of entry", () => {
  const books = new PhaseBooks(AXIS, phase(undefined));
  expect(books.passing(2020)).toBe(1);
  const uniform = survival({ distribution: "fixed", mean: 0.5 }, "uniform");
  const half = new PhaseBooks(AXIS, { ...phase(1), survival: uniform });
  expect(half.passing(2020)).toBe(0.5);
  half.open(2020);
  half.close(2020, entering(2020, 8));
  expect([half.result().stock[1], half.result().release[1]]).toEqual([4, 4]);
});

test("an unknown stays until nothing of it can be left", () => {
  const books = new PhaseBooks(AXIS, phase(1));
  books.open(2020);
  books.close(2020, entering(2020, NaN));
  expect(books.open(2021)[1]).toBeNaN();
  books.close(2021, new Float64Array(WIDTH));
  const { stock, largestResidual } = books.result();
  expect([stock[1], stock[WIDTH + 1]]).toEqual([NaN, 0]);
  expect(largestResidual).toBe(0);
});

test("from a year on all may be unknown", () => {
  const books = new PhaseBooks(AXIS, phase(1));
  books.blankFrom(2022);
  const { stock } = books.result();
  expect([stock[WIDTH], stock[2 * WIDTH]]).toEqual([0, NaN]);
});
