import { decodeOfficeConfig } from "../../../engine/statistics/office-config";
import { faultOf } from "./json-stat";

test("v2", () => {
  const read = decodeOfficeConfig(
    {
      apiVersion: "2.2.0",
      languages: [{ id: "sv" }, { id: "en" }],
      defaultLanguage: "sv",
      maxDataCells: 150000,
      maxCallsPerTimeWindow: 30,
      timeWindow: 10,
      license: "CC0",
      sourceReferences: [{ language: "sv", text: "Källa: SCB" }],
    },
    { table: "config" },
  );
  expect(read).toEqual({
    languages: ["sv", "en"],
    defaultLanguage: "sv",
    maxCells: 150000,
    maxCalls: 30,
    timeWindow: 10,
    licence: "CC0",
    citations: new Map([["sv", "Källa: SCB"]]),
  });
});
test("v1; 0 is no limit told", () => {
  const read = decodeOfficeConfig({ maxValues: 110000, maxCells: 0 }, { table: "config" });
  expect(read.maxValues).toBe(110000);
  expect(read).not.toHaveProperty("maxCells");
  expect(faultOf(() => decodeOfficeConfig([], { table: "config" })).code).toBe("config-unreadable");
});
