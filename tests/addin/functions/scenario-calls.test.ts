import { calculated, valueIn, type Call, type Tables } from "../headless/calculated";

/** Invented: 100 kg of A in 2020 and 2021, 10 g Co per kg; "more" doubles the inflow of 2021. */
const TABLES: Tables = {
  Goods: [
    ["product", "unit"],
    ["A", "kg"],
  ],
  Flows: [
    ["series", "flow", "year", "value", "unit"],
    ["A", "inflow", 2020, 100, "kg"],
    ["A", "inflow", 2021, 100, "kg"],
  ],
  Lives: [
    ["product", "distribution", "mean"],
    ["A", "fixed", 5],
  ],
  Content: [
    ["product", "material", "amount", "unit", "source"],
    ["A", "Co", 10, "g/kg", "own"],
  ],
  Changes: [
    ["scenario", "table", "row", "column", "operation", "value"],
    ["more", "Flows", "series=A; year=2021", "value", "*", 2],
  ],
  Criteria: [
    ["purpose", "criterion", "limit"],
    ["trend", "filled share", 0.1],
  ],
};

function answer(name: string, args: readonly (string | number | null)[], language?: "sv"): unknown {
  const calls: Record<string, Call> = {
    more: ["CRMMODEL", "more", "$tables"],
    asked: [name, "$model", ...args],
  };
  return valueIn(calculated(TABLES, calls, language)["asked"]);
}

test("CRMDIFF: the second model less the first, arguments in the contract's order", () => {
  expect(answer("CRMDIFF", ["$more", "stock", "A", "Co", 2021, "g"])).toBe(1000);
  expect(answer("CRMDIFF", ["$more", "inflow"])).toEqual([[0, 100]]);
});

test("CRMBRIDGE, CRMCOMPARE and CRMQUALITY in the caller's language", () => {
  expect(answer("CRMBRIDGE", ["$more", "stock", "A", "Co", 2021, "g"], "sv")).toEqual([
    ["steg", "värde", "förändring"],
    ["A", 2000, ""],
    ["statistik", 3000, 1000],
    ...["innehåll", "livslängder", "omhändertagande"].map((step) => [step, 3000, 0]),
    ["inställningar och övrigt", 3000, 0],
    ["B", 3000, ""],
  ]);
  expect(answer("CRMCOMPARE", ["bestånd", "A", null, 2021], "sv")).toEqual([
    ["konvention", 2021],
    ...["jämn", "mitten", "slutet", "början"].map((word) => [word, 200]),
  ]);
  expect(answer("CRMQUALITY", ["trend", "A", "Co"], "sv")).toEqual([
    ["kriterium", "funnet", "gräns", "utslag"],
    ["andel ifyllt", 0, 0.1, "uppfyllt"],
  ]);
});

test("too few and too many arguments", () => {
  const wrong = calculated(TABLES, {
    a: ["CRMDIFF", "$model", "$model"],
    b: ["CRMBRIDGE", "$model", "$model", "stock", "A", "Co"],
    c: ["CRMCOMPARE", "$model"],
    d: ["CRMQUALITY", "$model", "trend", "A", "Co", 1],
  });
  for (const one of Object.values(wrong)) {
    expect(one).toMatchObject({ error: { type: "#VALUE!" } });
  }
});
