/** CRMSURVIVAL: the share still in use at an age. */
import { isBlank, shown, type Cell } from "../assumptions/cell";
import { AnswerFault } from "../errors";
import { answerSentence } from "../findings/answers";
import { LIFETIME_FAULTS } from "../findings/lifetime-faults";
import { isLifetimeFault, lifetimeFrom, type Convention, type Lifetime } from "../stocks/lifetime";
import { ageAtYearEnd, shareWithinYear } from "../stocks/survival";
import type { Answer, AnswerError } from "./answer";
import { isRange, isSingle, numberArgument, wordArgument, words, type Argument } from "./argument";

/** Arguments of CRMSURVIVAL. */
export interface SurvivalArguments {
  readonly age: Argument;
  readonly distribution: Argument;
  readonly mean?: Argument;
  readonly sd?: Argument;
  readonly convention?: Argument;
  readonly shape?: Argument;
  readonly scale?: Argument;
}

/**
 * Share still in use, 0–1, in the shape of `age` (years). Convention omitted: exactly S(age); else
 * the share at the end of the year in which a cohort has that age. In a range a wrong age is
 * `#VALUE!` in its cell.
 * @throws AnswerFault `#VALUE!` for a single age below 0 or parameters without a lifetime.
 */
export function survivalAnswer(args: SurvivalArguments): Answer {
  const distribution = wordArgument(args.distribution, "distribution", "unknown-distribution");
  if (distribution === undefined) {
    const details = { cell: "", words: words("distribution") };
    throw new AnswerFault("#VALUE!", answerSentence("unknown-distribution", details));
  }
  const convention = wordArgument(args.convention, "convention", "unknown-convention");
  if (convention === "density") {
    const details = {
      cell: convention,
      words: words("convention", ["uniform", "mid", "end", "start"]),
    };
    throw new AnswerFault("#VALUE!", answerSentence("unknown-convention", details));
  }
  const parameters: Record<string, number> = {};
  for (const name of ["mean", "sd", "shape", "scale"] as const) {
    const value = numberArgument(args[name]);
    if (value !== undefined) parameters[name] = value;
  }
  const lifetime = lifetimeFrom({ distribution, ...parameters });
  if (isLifetimeFault(lifetime)) {
    const { reason } = LIFETIME_FAULTS[lifetime.fault];
    throw new AnswerFault("#VALUE!", answerSentence("bad-parameters", { reason }));
  }
  const { age } = args;
  if (isRange(age) && !isSingle(age)) {
    return age.map((row) =>
      row.map((cell) => (isBlank(cell) ? "" : shareAt(lifetime, cell, convention))),
    );
  }
  const cell = isRange(age) ? age[0]?.[0] : age;
  // As a whole argument a blank is age 0, as Excel hands it over.
  const share = shareAt(lifetime, isBlank(cell) ? 0 : (cell ?? 0), convention);
  if (typeof share === "object") throw new AnswerFault(share.type, share.sentence);
  return [[share]];
}

/** The share at an age of 0 or more, also between whole years; `#VALUE!` for any other cell. */
function shareAt(
  lifetime: Lifetime,
  cell: Cell,
  convention: Convention | undefined,
): number | AnswerError {
  if (typeof cell !== "number" || !(cell >= 0) || !Number.isFinite(cell)) {
    return { type: "#VALUE!", sentence: answerSentence("bad-age", { cell: shown(cell) }) };
  }
  if (convention === undefined) return lifetime.survivalAt(cell);
  if (convention === "uniform") {
    return shareWithinYear(lifetime.pointAt(cell), lifetime.pointAt(cell + 1));
  }
  return lifetime.survivalAt(cell + ageAtYearEnd[convention]);
}
