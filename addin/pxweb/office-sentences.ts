/** Sentences about calls to a statistics office. Those about tables and codes are the engine's. */
import type { Phrase } from "#engine";

/** A host as the user knows it, from a web address. */
export function hostOf(url: string): string {
  return new URL(url).host;
}

export const OFFICE_SAYS = {
  aborted: (): Phrase => ({
    sv: "Hämtningen avbröts. Bladet är oförändrat.",
    en: "The fetch was cancelled. The sheet is unchanged.",
  }),
  unreachable: (host: string): Phrase => ({
    sv: `Når inte ${host}. Se efter nätet och adressen och försök igen. Bladet är oförändrat.`,
    en: `Cannot reach ${host}. Look at the network and the address and try again. The sheet is unchanged.`,
  }),
  probablyThrottled: (host: string, seconds: number): Phrase => ({
    sv: `${host} svarar inte efter flera anrop, troligen för många på kort tid. Vänta ${seconds} sekunder och försök igen. Bladet är oförändrat.`,
    en: `${host} does not answer after several calls, probably too many in a short time. Wait ${seconds} seconds and try again. The sheet is unchanged.`,
  }),
  throttled: (host: string, seconds: number): Phrase => ({
    sv: `${host} tar inte emot fler anrop just nu. Vänta ${seconds} sekunder och försök igen. Bladet är oförändrat.`,
    en: `${host} takes no more calls just now. Wait ${seconds} seconds and try again. The sheet is unchanged.`,
  }),
  timeout: (host: string, seconds: number): Phrase => ({
    sv: `${host} svarade inte inom ${seconds} sekunder. Försök igen eller välj färre celler. Bladet är oförändrat.`,
    en: `${host} did not answer within ${seconds} seconds. Try again or choose fewer cells. The sheet is unchanged.`,
  }),
  unavailable: (host: string, status: number): Phrase => ({
    sv: `${host} kunde inte svara (${status}). Försök igen senare eller välj färre celler. Bladet är oförändrat.`,
    en: `${host} could not answer (${status}). Try again later or choose fewer cells. The sheet is unchanged.`,
  }),
} as const;
