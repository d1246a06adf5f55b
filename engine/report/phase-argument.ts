/** What CRMPHASE asks of a phase. */
import { readWord } from "../assumptions/vocabulary";
import { AnswerFault } from "../errors";
import { answerSentence } from "../findings/answers";
import { phaseWord } from "../flows/phase-rows";
import type { Model } from "../model/model";
import { phasesOf, type PhaseQuantity } from "../model/phase-series";
import { textArgument, wordArgument, words, type Argument } from "./argument";

/**
 * Reads the arguments `phase` and `what`.
 * @throws AnswerFault `#VALUE!` for an unknown quantity or where one of them is omitted; `#N/A` for a
 * phase that the model does not have.
 */
export function phaseArgument(model: Model, phase: Argument, what: Argument): PhaseQuantity {
  const quantity = wordArgument(what, "phase quantity", "unknown-phase-quantity");
  if (quantity === undefined) {
    const details = { cell: "", words: words("phase quantity") };
    throw new AnswerFault("#VALUE!", answerSentence("unknown-phase-quantity", details));
  }
  const text = textArgument(phase) ?? "";
  const name = readWord("start phase", text) ?? text;
  const phases = phasesOf(model);
  if (phases.includes(name)) return { phase: name, what: quantity };
  const known = phases.map(phaseWord);
  const list = {
    sv: known.map(({ sv }) => sv).join(", "),
    en: known.map(({ en }) => en).join(", "),
  };
  const type = text === "" ? "#VALUE!" : "#N/A";
  throw new AnswerFault(type, answerSentence("unknown-phase", { cell: text, words: list }));
}
