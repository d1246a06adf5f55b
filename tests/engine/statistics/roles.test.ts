import { readRoles } from "../../../engine/statistics/roles";

test("known roles hold; unknown ones, strangers and second roles are told", () => {
  const { roles, findings } = readRoles(
    { time: ["Tid"], metric: "C", geo: ["Tid", "Land"], weight: ["W"] },
    ["Tid", "C"],
    { table: "TAB1" },
  );
  expect([...roles]).toEqual([
    ["Tid", "time"],
    ["C", "metric"],
  ]);
  expect(findings.map(({ code }) => code)).toEqual(["role-twice", "role-of-none", "role-unknown"]);
});
test("no roles", () => expect(readRoles(undefined, ["A"], { table: "TAB1" }).findings).toEqual([]));
