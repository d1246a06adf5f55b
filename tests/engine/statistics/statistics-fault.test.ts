import { StatisticsFault } from "../../../engine/errors";
import { statisticsFault, statisticsFinding } from "../../../engine/statistics/statistics-fault";

test("a finding names table, variable and code, in key and sentence", () => {
  const where = { table: "TAB1", variable: "VarugruppKN", code: "99999999" };
  const finding = statisticsFinding("unknown-code", where, { near: "" });
  expect(finding.table).toBe("TAB1");
  expect(finding.key.sv).toBe("VarugruppKN=99999999");
  expect(finding.found.sv).toBe("99999999 finns inte i VarugruppKN i TAB1.");
  expect(statisticsFinding("answer-empty", { table: "TAB1" }).key.en).toBe("");
});
test("a fault carries it", () => {
  const fault = statisticsFault("answer-empty", { table: "TAB1" });
  expect(fault).toBeInstanceOf(StatisticsFault);
  expect(fault.message).toBe("answer-empty: TAB1: the answer is empty.");
});
