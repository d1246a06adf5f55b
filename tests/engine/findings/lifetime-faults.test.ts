import { LIFETIME_FAULTS } from "../../../engine/findings/lifetime-faults";
import { schemaOf } from "../../../engine/assumptions/schema";
import { lifetimeFrom } from "../../../engine/stocks/lifetime";
import { isLifetimeFault } from "../../../engine/stocks/lifetime-fault";
import { holesIn } from "./catalogue";

describe("reasons why a row gives no lifetime", () => {
  test.each(Object.entries(LIFETIME_FAULTS))("%s", (_, { column, reason }) => {
    // They follow a colon in both languages.
    for (const text of [reason.sv, reason.en]) expect(text).toMatch(/^\p{Ll}.*\.$/u);
    expect(reason.en).not.toMatch(/[åäöÅÄÖ]/);
    expect(holesIn(reason.sv, reason.en)).toEqual([]);
    expect(schemaOf("Lifetimes").columns.map((schema) => schema.column)).toContain(column);
  });
  test("a missing sd has its own sentence", () => {
    const lifetime = lifetimeFrom({ distribution: "weibull", mean: 10 });
    if (!isLifetimeFault(lifetime)) throw new Error("a lifetime without sd was accepted");
    expect(LIFETIME_FAULTS[lifetime.fault].column).toBe("sd");
    expect(LIFETIME_FAULTS[lifetime.fault].reason.en).toContain("write fixed");
  });
});
