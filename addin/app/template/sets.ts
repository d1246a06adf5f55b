/** The sets that come with the add-in. */
import type { Phrase } from "#engine";
import electricCars from "../../../assets/examples/electric-cars.json";
import type { AssumptionSet } from "./assumption-set";

const SETS: Readonly<Record<string, AssumptionSet>> = { "electric-cars": electricCars };

/** Sets by their stable name, with the name shown. */
export const SET_CHOICES: readonly { readonly value: string; readonly label: Phrase }[] =
  Object.entries(SETS).map(([value, set]) => ({ value, label: set.name }));

/** The set of a stable name; undefined for none. */
export function assumptionSet(value: string): AssumptionSet | undefined {
  return SETS[value];
}
