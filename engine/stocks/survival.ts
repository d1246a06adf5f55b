import { EngineError } from "../errors";
import type { AgePoint } from "./distributions/kernel";
import type { Convention, Lifetime } from "./lifetime";

/**
 * Share of a cohort in use at the end of the year in which it is `age` years old, 0 to 1.
 * Never rises with age. `uniform`: I(a + 1) − I(a), entry spread over the year · `mid`: S(a + ½) ·
 * `end`: S(a), as ODYM · `start`: S(a + 1).
 * @param age year less cohort, a whole number ≥ 0.
 * @throws EngineError bad-argument where age is below 0 or not a whole number.
 */
export function survivalShare(lifetime: Lifetime, age: number, convention: Convention): number {
  if (!(Number.isInteger(age) && age >= 0)) {
    throw new EngineError("bad-argument", `Age ${age} is not a whole number from 0.`);
  }
  if (convention === "uniform") {
    return shareWithinYear(lifetime.pointAt(age), lifetime.pointAt(age + 1));
  }
  return lifetime.survivalAt(age + ageAtYearEnd[convention]);
}

/** Age at the end of the entry year when all enter at one moment, years. */
export const ageAtYearEnd = { mid: 0.5, end: 0, start: 1 } as const;

/**
 * ∫ S over one year of age. Taken from the smaller of the two areas, where the difference keeps
 * its digits, and held between S at the two ends, where the exact value lies: so the shares of
 * neighbouring years cannot cross.
 */
export function shareWithinYear(younger: AgePoint, older: AgePoint): number {
  const share =
    younger.after < younger.before ? younger.after - older.after : older.before - younger.before;
  return Math.min(Math.max(share, older.survival), younger.survival);
}
