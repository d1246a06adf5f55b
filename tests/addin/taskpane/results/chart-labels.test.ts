import { dotsLabel, lineLabel } from "../../../../addin/taskpane/results/chart-labels";

const plot = { left: 40, right: 280, top: 20, bottom: 180 };
const rising = Array.from({ length: 20 }, (_, i) => ({ x: 40 + i * 12, y: 170 - i * 7 }));
const falling = Array.from({ length: 20 }, (_, i) => ({ x: 40 + i * 12, y: 40 + i * 5 }));

test("a rising line has its name above its end, a falling line below", () => {
  const up = rising.at(-1)!;
  expect(lineLabel(up, 50, { points: rising, plot }).y).toBeLessThan(up.y);
  const down = falling.at(-1)!;
  expect(lineLabel(down, 50, { points: falling, plot }).y).toBeGreaterThan(down.y);
});

test("a name never leaves the plot and never stands upon the line", () => {
  for (const points of [rising, falling]) {
    for (const end of points) {
      for (const label of [
        lineLabel(end, 60, { points, plot }),
        dotsLabel(end, 60, { points, plot }),
      ]) {
        expect(label.left).toBeGreaterThanOrEqual(plot.left);
        expect(label.left + label.width).toBeLessThanOrEqual(plot.right);
        const upon = points.filter(
          ({ x, y }) =>
            x >= label.left && x <= label.left + label.width && y > label.y - 12 && y < label.y,
        );
        expect(upon).toEqual([]);
      }
    }
  }
});

test("a second name gives way to the first", () => {
  const end = falling.at(-1)!;
  const taken = lineLabel(end, 50, { points: falling, plot });
  const other = dotsLabel(end, 60, { points: falling, plot, taken });
  const isApart =
    other.left > taken.left + taken.width ||
    taken.left > other.left + other.width ||
    Math.abs(other.y - taken.y) >= 14;
  expect(isApart).toBe(true);
});
