import { FlowIndex } from "../../../engine/trade/flow-index";
import { FlowReader } from "../../../engine/trade/flow-reader";
import { years } from "./inflows";
import { pricesOf, product, settingsOf } from "./rows";

test("keeps each series it reads and what was found", () => {
  const one = product("kg");
  const rows = years(one.name, "import", 3, undefined, 5);
  const span = { firstYear: 2020, lastYear: 2022, countedFrom: 2020 };
  const index = new FlowIndex(rows);
  const reader = new FlowReader(
    one,
    [],
    index,
    settingsOf({}),
    span,
    pricesOf(rows, undefined, {}),
    undefined,
  );
  const [part] = reader.partsOf("import", reader.years);
  expect(part?.share).toBe(1);
  expect([...(part?.series.amounts.values() ?? [])]).toEqual([3, NaN, 5]);
  expect(reader.series).toHaveLength(1);
  expect(reader.findings.map(({ code }) => code)).toEqual(["gap-error"]);
  expect(reader.partsOf("export", reader.years)).toEqual([]);
});
