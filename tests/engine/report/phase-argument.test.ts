import { phaseArgument } from "../../../engine/report/phase-argument";
import { EXAMPLE, phased } from "../model/phase-models";
import { faultOf, modelOf } from "./sample";

const model = modelOf(phased(EXAMPLE));

test.each([
  ["use", "stock", "use", "stock"],
  ["Användning", "Bestånd", "use", "stock"],
  [" collection ", "utflöde", "collection", "outflow"],
  ["vilande", "inflow", "hibernating", "inflow"],
])("%s, %s", (phase, what, name, word) => {
  expect(phaseArgument(model, phase, what)).toEqual({ phase: name, what: word });
});

test("a phase that the model does not have is #N/A, with those it has", () => {
  const fault = faultOf(() => phaseArgument(model, "waste", "stock"));
  expect(fault.type).toBe("#N/A");
  expect(fault.sentence.sv).toContain("användning, manufacturing, collection, vilande");
  expect(faultOf(() => phaseArgument(model, "Collection", "stock")).type).toBe("#N/A");
});

test.each([
  ["use", "release"],
  ["use", null],
  [null, "stock"],
])("%s, %s is #VALUE!", (phase, what) => {
  expect(faultOf(() => phaseArgument(model, phase, what)).type).toBe("#VALUE!");
});
