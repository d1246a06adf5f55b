import { isAsked } from "../../../engine/trade/asked-codes";
import { modelOf } from "../model/models";

test("a code is asked for while it holds, unless a shorter one of the product has its goods", () => {
  const model = modelOf({
    p: [
      ["product", "unit"],
      ["A", "kg"],
    ],
    k: [
      ["product", "CN code", "from year"],
      ["A", "8507", null],
      ["A", "85076000", 2021],
    ],
    f: [
      ["series", "flow", "year", "value", "unit"],
      ["8507", "import", 2022, 1, "kg"],
    ],
  });
  const uses = model.parts.uses.get("A") ?? [];
  const long = uses.find(({ code }) => code === "85076000");
  if (!long) throw new Error("no such code");
  const asked = (year: number): boolean =>
    isAsked(long, uses, "import", year, model.parts.index, undefined);
  expect([2020, 2021, 2022].map(asked)).toEqual([false, true, false]);
});
