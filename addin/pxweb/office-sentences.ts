/**
 * Sentences about calls to a statistics office. Those about tables and codes are the engine's; that
 * nothing was written is said by whoever writes, for the command line has no sheet.
 */
import type { Phrase } from "#engine";

/** A host as the user knows it, from a web address. */
export function hostOf(url: string): string {
  return new URL(url).host;
}

export const OFFICE_SAYS = {
  aborted: (): Phrase => ({
    sv: "Hämtningen avbröts.",
    en: "The fetch was cancelled.",
  }),
  unreachable: (host: string): Phrase => ({
    sv: `Når inte ${host}. Se efter nätet och adressen och försök igen.`,
    en: `Cannot reach ${host}. Look at the network and the address and try again.`,
  }),
  probablyThrottled: (host: string, seconds: number): Phrase => ({
    sv: `${host} svarar inte efter flera anrop, troligen för många på kort tid. Vänta ${seconds} sekunder och försök igen.`,
    en: `${host} does not answer after several calls, probably too many in a short time. Wait ${seconds} seconds and try again.`,
  }),
  throttled: (host: string, seconds: number): Phrase => ({
    sv: `${host} tar inte emot fler anrop just nu. Vänta ${seconds} sekunder och försök igen.`,
    en: `${host} takes no more calls just now. Wait ${seconds} seconds and try again.`,
  }),
  timeout: (host: string, seconds: number): Phrase => ({
    sv: `${host} svarade inte inom ${seconds} sekunder. Försök igen eller välj färre celler.`,
    en: `${host} did not answer within ${seconds} seconds. Try again or choose fewer cells.`,
  }),
  cutOff: (host: string): Phrase => ({
    sv: `Förbindelsen med ${host} bröts mitt i svaret. Försök igen eller välj färre celler.`,
    en: `The connection to ${host} ended in the middle of the answer. Try again or choose fewer cells.`,
  }),
  unavailable: (host: string, status: number): Phrase => ({
    sv: `${host} kunde inte svara (${status}). Försök igen senare eller välj färre celler.`,
    en: `${host} could not answer (${status}). Try again later or choose fewer cells.`,
  }),
} as const;
