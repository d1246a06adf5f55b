import { dataset } from "./json-stat";
import { fetched } from "./fetches";

test("rule and codes, dates, counts, licence, citation", () => {
  const rule = [{ variable: "Tid", values: ["TOP(2)"] }];
  const from = fetched(dataset({ A: ["01"], Tid: ["2023", "2024"] }, [1, null]), rule);
  expect(from).toMatchObject({
    tableId: "TAB1",
    rule,
    codes: { A: ["01"], Tid: ["2023", "2024"] },
    codelists: {},
    eliminated: ["Land"],
    updated: "2026-02-20T14:21:00Z",
    fetched: "2026-11-26T12:00:00Z",
    from: "live",
    rows: 2,
    missing: 1,
    licence: "CC0",
    citation: "Source: Statistics Sweden. Invented table (TAB1), 2026-02-20",
  });
});
