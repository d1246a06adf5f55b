/** CRMSURVIVAL: the share still in use at an age. */
import { shown } from "../assumptions/cell";
import { AnswerFault } from "../errors";
import { answerSentence } from "../findings/answers";
import { LIFETIME_FAULTS } from "../findings/lifetime-faults";
import { isLifetimeFault, lifetimeFrom, type Convention, type Lifetime } from "../stocks/lifetime";
import { survivalShare } from "../stocks/survival";
import type { Answer, AnswerCell } from "./answer";
import { isRange, numberArgument, wordArgument, words, type Argument } from "./argument";

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
 * the share at the end of the year in which a cohort has that age.
 * @throws AnswerFault `#VALUE!` for an age below 0 or parameters without a lifetime.
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
  if (isRange(args.age)) {
    const single = args.age.length === 1 && args.age[0]?.length === 1;
    return args.age.map((row) => row.map((cell) => shareAt(lifetime, cell, convention, !single)));
  }
  return [[shareAt(lifetime, args.age ?? null, convention, false)]];
}

function shareAt(
  lifetime: Lifetime,
  cell: Argument,
  convention: Convention | undefined,
  inRange: boolean,
): AnswerCell {
  if (cell === null || cell === undefined || cell === "") {
    // As a whole argument a blank is age 0, as Excel hands it over; inside a range it stays blank.
    return inRange ? "" : shareAt(lifetime, 0, convention, false);
  }
  if (typeof cell !== "number" || !(cell >= 0) || !Number.isFinite(cell)) {
    const text = isRange(cell) ? "" : shown(cell);
    throw new AnswerFault("#VALUE!", answerSentence("bad-age", { cell: text }));
  }
  return convention === undefined
    ? lifetime.survivalAt(cell)
    : survivalShare(lifetime, cell, convention);
}
