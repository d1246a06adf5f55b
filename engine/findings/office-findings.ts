import type { FindingText } from "./finding";

/** Sentences about what a statistics office answers where it gives no figures. */
export const OFFICE_FINDINGS = {
  "answer-empty": {
    severity: "error",
    sv: [
      "{table}: svaret är tomt.",
      "Svaret kan inte användas. Hämta igen, och kontrollera adressen om felet står kvar.",
    ],
    en: [
      "{table}: the answer is empty.",
      "The answer cannot be used. Fetch again, and check the address if the fault remains.",
    ],
  },
  "answer-html": {
    severity: "error",
    sv: [
      "{table}: svaret är en webbsida, inte data ({found}).",
      "Svaret kan inte användas. Hämta igen, och kontrollera adressen om felet står kvar.",
    ],
    en: [
      "{table}: the answer is a web page, not data ({found}).",
      "The answer cannot be used. Fetch again, and check the address if the fault remains.",
    ],
  },
  "answer-no-json": {
    severity: "error",
    sv: [
      "{table}: svaret är inte JSON ({found}).",
      "Svaret kan inte användas. Hämta igen, och kontrollera adressen om felet står kvar.",
    ],
    en: [
      "{table}: the answer is not JSON ({found}).",
      "The answer cannot be used. Fetch again, and check the address if the fault remains.",
    ],
  },
  "answer-error": {
    severity: "error",
    sv: ["{table}: svaret är ett felmeddelande: {found}.", "Kontrollera urvalet och hämta igen."],
    en: [
      "{table}: the answer is an error message: {found}.",
      "Check the selection and fetch again.",
    ],
  },
  "office-busy": {
    severity: "error",
    sv: ["{table}: för många anrop på kort tid.", "Vänta en stund och hämta igen."],
    en: ["{table}: too many calls in a short time.", "Wait a while and fetch again."],
  },
  "office-too-many": {
    severity: "error",
    sv: [
      "{table}: för många celler i ett anrop ({found}).",
      "Välj färre värden eller hämta igen, så delas urvalet upp.",
    ],
    en: [
      "{table}: too many cells in one call ({found}).",
      "Choose fewer values or fetch again, and the selection is split.",
    ],
  },
  "office-not-found": {
    severity: "error",
    sv: [
      "{table} finns inte hos statistikmyndigheten ({found}).",
      "Kontrollera tabellens beteckning, eller sök efter tabellen.",
    ],
    en: [
      "{table} is not at the statistics office ({found}).",
      "Check the id of the table, or search for it.",
    ],
  },
  "office-down": {
    severity: "error",
    sv: [
      "{table}: statistikmyndighetens tjänst svarar inte som den ska ({status}: {found}).",
      "Försök igen senare.",
    ],
    en: [
      "{table}: the service of the statistics office does not answer as it should ({status}: {found}).",
      "Try again later.",
    ],
  },
  "office-refused": {
    severity: "error",
    sv: [
      "{table}: statistikmyndigheten avvisade frågan ({status}: {found}).",
      "Kontrollera variabler och koder mot tabellen.",
    ],
    en: [
      "{table}: the statistics office refused the question ({status}: {found}).",
      "Check variables and codes against the table.",
    ],
  },
  "codelist-unreadable": {
    severity: "error",
    sv: [
      "{table}: kodlistan går inte att läsa ({found}).",
      "Svaret kan inte användas. Hämta igen, och kontrollera adressen om felet står kvar.",
    ],
    en: [
      "{table}: the codelist cannot be read ({found}).",
      "The answer cannot be used. Fetch again, and check the address if the fault remains.",
    ],
  },
  "config-unreadable": {
    severity: "error",
    sv: [
      "{table}: tjänstens gränser går inte att läsa ({found}).",
      "Kontrollera adressen till tjänsten.",
    ],
    en: [
      "{table}: the limits of the service cannot be read ({found}).",
      "Check the address of the service.",
    ],
  },
  "list-unreadable": {
    severity: "error",
    sv: [
      "{table}: listan över tabeller går inte att läsa ({found}).",
      "Kontrollera adressen till tjänsten.",
    ],
    en: [
      "{table}: the list of tables cannot be read ({found}).",
      "Check the address of the service.",
    ],
  },
} as const satisfies Readonly<Record<string, FindingText>>;
