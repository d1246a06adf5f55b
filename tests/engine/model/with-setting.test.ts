import { withSetting } from "../../../engine/model/with-setting";
import { modelOf, settings, simple, yearly } from "./models";

const rows: [number, number][] = [
  [2020, 100],
  [2021, 100],
  [2022, 100],
];

test("the setting as if it had been written, where it stood and where it did not", () => {
  const asWritten = modelOf(simple(rows, undefined, { s: settings(["convention", "start"]) }));
  const wanted = yearly(asWritten, "A", "stock");
  expect(wanted).toEqual([100, 100, 100]);
  for (const tables of [
    simple(rows),
    simple(rows, undefined, { s: settings(["convention", "mid"]) }),
  ]) {
    const model = modelOf(tables);
    const before = yearly(model, "A", "stock");
    expect(yearly(withSetting(model, "convention", "start"), "A", "stock")).toEqual(wanted);
    expect(yearly(model, "A", "stock")).toEqual(before);
  }
});

test("other settings stay, and what was wrong stays wrong", () => {
  const short = modelOf(simple(rows, undefined, { s: settings(["last year", 2021]) }));
  expect(withSetting(short, "convention", "end").parts.years?.last).toBe(2021);
  const twice = modelOf(
    simple(rows, undefined, { s: settings(["convention", "end"], ["convention", "mid"]) }),
  );
  expect(yearly(withSetting(twice, "convention", "start"), "A", "stock")).toEqual([NaN, NaN, NaN]);
});
