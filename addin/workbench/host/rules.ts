import { CHANNEL_RULES } from "./rules-channel";
import { MODEL_RULES } from "./rules-model";

/** A statement about Excel that the stand-in acts on. */
export interface Rule {
  readonly sentence: string;
  /**
   * Where it is known from: a documentation page, an issue ("office-js#1503"), a doc comment of
   * @types/office-js, the client library itself; "assumed", which a person with Excel must settle; or
   * "unlike Excel", where the stand-in is known to do less.
   */
  readonly source: string;
}

/** Every rule the stand-in imitates, by id; code names the id where it acts on it. */
export const RULES = { ...MODEL_RULES, ...CHANNEL_RULES } satisfies Record<string, Rule>;

/** Id of a rule. */
export type RuleId = keyof typeof RULES;

/** A rule by itself, for a list that people read. */
export interface ListedRule {
  readonly id: RuleId;
  readonly sentence: string;
}

/** The rules without a source, for the checklist of a person with Excel. */
export const ASSUMED_RULES: readonly ListedRule[] = listed("assumed");

/** Where the stand-in is known to do less than Excel; nothing here needs a person to settle it. */
export const KNOWN_DIFFERENCES: readonly ListedRule[] = listed("unlike Excel");

function listed(source: string): ListedRule[] {
  return Object.entries(RULES)
    .filter(([, rule]) => rule.source === source)
    .map(([id, { sentence }]) => ({ id: id as RuleId, sentence }));
}
