import * as metadata from "../../../engine/statistics/table-metadata";
import { table, variable } from "./json-stat";

const built = table(
  variable("Land", ["SE"]),
  variable("ContentsCode", ["A"], "metric"),
  variable("Tid", ["2024", "2023"], "time"),
);
test("variables by code and role; the last period whichever way time is listed", () => {
  expect(metadata.variableOf(built, "Land")?.codes).toEqual(["SE"]);
  expect(metadata.contentsVariable(built)?.code).toBe("ContentsCode");
  expect(metadata.timeVariable(built)?.code).toBe("Tid");
  expect(metadata.lastPeriod(built)).toBe("2024");
  expect(metadata.lastPeriod(table(variable("Land", ["SE"])))).toBeUndefined();
  expect(metadata.chronological(["2001", "2002"])).toEqual(["2001", "2002"]);
});
