/** Copy about a selection before it is fetched. */
import type { Phrase, Variable } from "#engine";
import { isCnVariable } from "./cn-levels";

/** Sentences of a plan. */
export const PLAN_SAYS = {
  chooseOne: (variable: Variable): Phrase =>
    isCnVariable(variable)
      ? { sv: "Välj minst en varukod.", en: "Choose at least one commodity code." }
      : {
          sv: `Välj minst ett värde för ${variable.label}.`,
          en: `Choose at least one value of ${variable.label}.`,
        },
  countedTwice: ({ above, below }: { readonly above: string; readonly below: string }): Phrase => ({
    sv: `${above} och ${below} är båda valda. ${below} ingår i ${above}: en summa räknar det två gånger.`,
    en: `${above} and ${below} are both chosen. ${below} is part of ${above}: a sum counts it twice.`,
  }),
  summedAway: ({ label }: Variable): Phrase => ({
    sv: `${label} är inte vald: kontoret svarar med summan.`,
    en: `${label} is not chosen: the office answers with the total.`,
  }),
  many: (cells: Phrase): Phrase => ({
    sv: `${cells.sv} celler gör bladet långsamt.`,
    en: `${cells.en} cells make the sheet slow.`,
  }),
} as const;
