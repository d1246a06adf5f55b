import type { FindingText } from "./finding";

/** Sentences about what is done with fetched figures: compared, summed, made rows. */
export const FIGURES_FINDINGS = {
  "variables-differ": {
    severity: "error",
    sv: [
      "{table}: hämtningarna har olika variabler ({found}).",
      "Hämta tabellen på nytt i stället för att jämföra.",
    ],
    en: [
      "{table}: the fetches have different variables ({found}).",
      "Fetch the table anew instead of comparing.",
    ],
  },
  "time-unknown": {
    severity: "error",
    sv: ["{table}: ingen variabel är tid.", "Välj en tabell vars tid är känd."],
    en: ["{table}: no variable is time.", "Choose a table whose time is known."],
  },
  "not-months": {
    severity: "error",
    sv: ["{table}: {code} i {variable} är ingen månad.", "Summera bara tabeller med månader."],
    en: ["{table}: {code} of {variable} is not a month.", "Sum only tables of months."],
  },
  "not-years": {
    severity: "error",
    sv: ["{table}: {code} i {variable} är inget år.", "Summera månader till år först."],
    en: ["{table}: {code} of {variable} is not a year.", "Sum months to years first."],
  },
  "years-not-whole": {
    severity: "warning",
    sv: [
      "{table}: {count} år saknar svar, eftersom inte alla tolv månader har värde (det första är {code}).",
      "Hämta de månader som saknas, eller vänta på dem.",
    ],
    en: [
      "{table}: {count} years have no answer, since not all twelve months have a value (the first is {code}).",
      "Fetch the months that are missing, or wait for them.",
    ],
  },
  "sum-no-flow": {
    severity: "error",
    sv: [
      "{table}: {variable} = {code} är inget flöde ({type}) och summeras inte.",
      "Använd en månad för varje år, eller en årstabell.",
    ],
    en: [
      "{table}: {variable} = {code} is no flow ({type}) and is not summed.",
      "Use one month of each year, or a yearly table.",
    ],
  },
  "sum-not-allowed": {
    severity: "error",
    sv: [
      "{table}: statistikmyndigheten anger att talen inte får summeras.",
      "Använd en årstabell.",
    ],
    en: [
      "{table}: the statistics office says that the figures must not be added up.",
      "Use a yearly table.",
    ],
  },
  "sum-unknown": {
    severity: "warning",
    sv: [
      "{table}: statistikmyndigheten anger inte om {variable} = {code} är ett flöde; månaderna summerades ändå.",
      "Kontrollera att talen är flöden, inte bestånd eller index.",
    ],
    en: [
      "{table}: the statistics office does not say whether {variable} = {code} is a flow; the months were summed all the same.",
      "Check that the figures are flows, not stocks or indices.",
    ],
  },
  "sum-unknown-table": {
    severity: "warning",
    sv: [
      "{table}: statistikmyndigheten anger inte om talen är flöden; månaderna summerades ändå.",
      "Kontrollera att talen är flöden, inte bestånd eller index.",
    ],
    en: [
      "{table}: the statistics office does not say whether the figures are flows; the months were summed all the same.",
      "Check that the figures are flows, not stocks or indices.",
    ],
  },
  "variable-unused": {
    severity: "error",
    sv: [
      "{table}: {variable} har {count} värden men ingen kolumn.",
      "Välj ett värde, eller låt variabeln fylla en kolumn.",
    ],
    en: [
      "{table}: {variable} has {count} values but no column.",
      "Choose one value, or let the variable fill a column.",
    ],
  },
  "row-doubled": {
    severity: "error",
    sv: [
      "{table}: {variable} = {code} ger samma rad som en annan cell.",
      "Låt en kolumn skilja dem åt, eller välj en av dem.",
    ],
    en: [
      "{table}: {variable} = {code} gives the same row as another cell.",
      "Let a column tell them apart, or choose one of them.",
    ],
  },
  "word-missing": {
    severity: "error",
    sv: [
      "{table}: {variable} = {code} har inget ord för kolumnen {column}.",
      "Ange vilket ord koden betyder.",
    ],
    en: [
      "{table}: {variable} = {code} has no word for the column {column}.",
      "Say which word the code means.",
    ],
  },
  "unit-unknown": {
    severity: "error",
    sv: [
      "{table}: enheten ”{unit}” för {variable} = {code} är ingen av arbetsbokens.",
      "Ange vilken enhet det är.",
    ],
    en: [
      '{table}: the unit "{unit}" of {variable} = {code} is none of the workbook\'s.',
      "Say which unit it is.",
    ],
  },
} as const satisfies Readonly<Record<string, FindingText>>;
