import type { ServedNote } from "../served-table";

/** Every table carries it, and it must be shown. */
export const INVENTED: ServedNote = {
  text: {
    sv: "Påhittade siffror för prov; inte statistik.",
    en: "Invented figures for tests; no statistics.",
  },
  mandatory: true,
};

/** A note that may be left out. */
export const RECLASSIFIED: ServedNote = {
  text: {
    sv: "KN ändras varje år, vilket kan bryta tidsserien för vissa koder.",
    en: "CN is reclassified every year, which may break the series of some codes.",
  },
  mandatory: false,
};
