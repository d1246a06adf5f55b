import { decodeCodelist } from "../../../engine/statistics/codelist";
import { faultOf } from "./json-stat";

const where = { table: "TAB6471" };
test("an aggregation and what its codes stand for", () => {
  const read = decodeCodelist(
    {
      id: "agg_Ålder10årJ",
      label: "10-årsklasser",
      type: "Aggregation",
      values: [{ code: "-9", label: "0-9 år", valueMap: ["0", "1"] }, { code: "100+" }],
    },
    where,
  );
  expect(read).toEqual({
    id: "agg_Ålder10årJ",
    label: "10-årsklasser",
    type: "Aggregation",
    values: [
      { code: "-9", label: "0-9 år", standsFor: ["0", "1"] },
      { code: "100+", label: "100+", standsFor: ["100+"] },
    ],
  });
});
test("faults", () => {
  expect(faultOf(() => decodeCodelist({}, where)).code).toBe("codelist-unreadable");
  expect(faultOf(() => decodeCodelist({ id: "vs_A", values: [{}] }, where)).code).toBe(
    "codes-unreadable",
  );
  const twice = { id: "vs_A", values: [{ code: "1" }, { code: "1" }] };
  expect(faultOf(() => decodeCodelist(twice, where)).code).toBe("code-doubled");
});
