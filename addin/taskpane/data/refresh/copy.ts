/** Texts of refreshing: what the office has changed, before anything is written. */
import type { Phrase } from "#engine";

/** The texts. */
export const REFRESH_COPY = {
  sources: { sv: "Källor", en: "Sources" },
  title: { sv: "Uppdatera", en: "Refresh" },
  changed: { sv: "{namn}: {källa} har ändrat", en: "{namn}: {källa} has revised" },
  unchanged: { sv: "{namn}: inget har ändrats", en: "{namn}: nothing has changed" },
  vintage: {
    sv: "{namn}: som det hämtades {datum}",
    en: "{namn}: as it was fetched {datum}",
  },
  starting: { sv: "Hämtar på nytt …", en: "Fetching anew …" },
  stopped: {
    sv: "Hämtningen avbröts. Bladet är oförändrat. Försök igen.",
    en: "The fetch stopped. The sheet is unchanged. Try again.",
  },
  of: { sv: "Källa {i} av {n}", en: "Source {i} of {n}" },
  updated: {
    sv: "Uppdaterad {före}, nu {efter}",
    en: "Updated {före}, now {efter}",
  },
  new: { sv: "Nya\u00a0{n}", en: "New\u00a0{n}" },
  revised: { sv: "Ändrade\u00a0{n}", en: "Revised\u00a0{n}" },
  withdrawn: { sv: "Återtagna\u00a0{n}", en: "Withdrawn\u00a0{n}" },
  vanished: { sv: "Försvunna\u00a0{n}", en: "Vanished\u00a0{n}" },
  same: { sv: "{n} celler är som förut.", en: "{n} cells are as before." },
  kindNew: { sv: "ny", en: "new" },
  kindRevised: { sv: "ändrad", en: "revised" },
  kindWithdrawn: { sv: "återtagen", en: "withdrawn" },
  kindVanished: { sv: "försvunnen", en: "vanished" },
  cells: { sv: "Ändringar, de största först", en: "Changes, the largest first" },
  more: { sv: "Visa {n} till", en: "Show {n} more" },
  effects: { sv: "Följd", en: "Effect" },
  edited: {
    sv: "Du har skrivit över {n} celler sedan hämtningen. De ersätts: {celler}",
    en: "You have written over {n} cells since the fetch. They will be replaced: {celler}",
  },
  editedOne: {
    sv: "Du har skrivit över 1 cell sedan hämtningen. Den ersätts: {celler}",
    en: "You have written over 1 cell since the fetch. It will be replaced: {celler}",
  },
  andMore: { sv: "och {n} till", en: "and {n} more" },
  replace: { sv: "Ersätt", en: "Replace" },
  keep: { sv: "Behåll gamla", en: "Keep the old" },
  keepDate: { sv: "Skriv nytt hämtdatum", en: "Write the new date of fetching" },
  next: { sv: "Nästa", en: "Next" },
  done: { sv: "Klar", en: "Done" },
  replacing: { sv: "Skriver …", en: "Writing …" },
  notWritten: { sv: "{namn} är inte ersatt.", en: "{namn} is not replaced." },
  kept: { sv: "{namn}: de gamla siffrorna är kvar.", en: "{namn}: the old figures are kept." },
  same1: { sv: "{namn}: inget var ändrat.", en: "{namn}: nothing had changed." },
  result: { sv: "Uppdateringen är klar", en: "The refresh is done" },
  toChecks: { sv: "Visa kontroller", en: "Show checks" },
} as const satisfies Readonly<Record<string, Phrase>>;
