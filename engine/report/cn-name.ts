/** CRMCNNAME: what a CN code is called. */
import { errorIn, shown, tidy, type Cell } from "../assumptions/cell";
import { parseCnCode } from "../classification/cn-code";
import type { CodeList } from "../classification/code-list";
import type { CodeNames } from "../classification/code-names";
import { AnswerFault } from "../errors";
import { answerSentence } from "../findings/answers";
import type { Language, Phrase } from "../findings/language";
import { successorText, validText } from "../trade/code-validity";
import { notAvailable, type Answer, type AnswerError } from "./answer";
import { isBlankInRange, isRange, isSingle, wordArgument, type Argument } from "./argument";

/** Arguments of CRMCNNAME. */
export interface CnNameArguments {
  readonly code: Argument;
  readonly language?: Argument;
}

/**
 * Names of CN codes, in the shape of `code`; 10 digits are read as their CN 8. A code's own text
 * comes after those above it where it alone says nothing. In a range a blank is blank and a wrong
 * code an error in its cell.
 * @param callerLanguage Language of the names where none is asked for.
 * @throws AnswerFault `#VALUE!` for an unknown language or a single code that is none; `#N/A` for
 * a single code never listed or without a name.
 */
export function cnNameAnswer(
  args: CnNameArguments,
  codes: CodeList,
  names: CodeNames,
  callerLanguage: Language,
): Answer {
  const language = wordArgument(args.language, "language", "unknown-language") ?? callerLanguage;
  const { code } = args;
  if (isRange(code) && !isSingle(code)) {
    return code.map((row) =>
      row.map((cell) => (isBlankInRange(cell) ? "" : nameIn(cell, codes, names, language))),
    );
  }
  const cell = isRange(code) ? code[0]?.[0] : code;
  const name = nameIn(cell ?? "", codes, names, language);
  if (typeof name === "object") throw new AnswerFault(name.type, name.sentence);
  return [[name]];
}

function nameIn(
  cell: Cell,
  codes: CodeList,
  names: CodeNames,
  language: Language,
): string | AnswerError {
  const error = errorIn(cell);
  if (error !== undefined) {
    return { type: "#VALUE!", sentence: answerSentence("cell-error", { cell: error }) };
  }
  const isTextual = typeof cell === "string" || typeof cell === "number";
  const parsed = isTextual ? parseCnCode(cell) : { fault: "not-digits" };
  if ("fault" in parsed) {
    return {
      type: "#VALUE!",
      sentence: answerSentence("cn-not-code", { cell: tidy(shown(cell)) }),
    };
  }
  const { code } = parsed;
  if (!codes.isListed(code)) {
    const details = { code, from: codes.firstYear, to: codes.lastYear };
    return notAvailable(answerSentence("cn-never", details));
  }
  const name = names.nameOf(code, language);
  return name ?? notAvailable(whyNoName(code, codes, names, language));
}

function whyNoName(code: string, codes: CodeList, names: CodeNames, language: Language): Phrase {
  const other = names.nameOf(code, language === "sv" ? "en" : "sv");
  if (other !== undefined) {
    return answerSentence("cn-name-other-language", { code, words: other });
  }
  const cause = codes.isValid(code, codes.lastYear) ? { sv: "", en: "" } : ended(code, codes);
  return answerSentence("cn-no-name", { code, words: names.chapters.join(", "), cause });
}

/** When the code was in force, and what it became; a sentence to follow another. */
function ended(code: string, codes: CodeList): Phrase {
  const periods = codes.validYears(code);
  const years = validText(periods, codes);
  // A change while it still was in force is no answer to what it became at its end.
  const isAtEnd = codes.changesOf(code).at(-1)?.year === (periods.at(-1)?.toYear ?? 0) + 1;
  const cause = isAtEnd ? successorText(code, codes) : { sv: "", en: "" };
  const { sv, en } = answerSentence("cn-ended", { years, cause });
  return { sv: ` ${sv}`, en: ` ${en}` };
}
