import type { Phrase } from "./language";

/** Sentences of ranges and sensitivities that cannot be told. */
export const UNCERTAINTY_ANSWERS = {
  "bad-percentile": {
    sv: "”{cell}” är ingen percentil. Skriv tal från 0 till 100.",
    en: '"{cell}" is no percentile. Write numbers from 0 to 100.',
  },
  "bad-draws": {
    sv: "{cell} dragningar går inte. Ange ett helt tal från 1 till {most}.",
    en: "{cell} draws are not possible. Give a whole number from 1 to {most}.",
  },
  "range-setting": {
    sv: "Inställningen {setting} har ett värde som inte går att använda. Se CRMCHECK.",
    en: "The setting {setting} has a value that cannot be used. See CRMCHECK.",
  },
  "too-many-draws": {
    sv: "{cell} dragningar av {count} år är för många på en gång (högst {most} tillsammans). Ange färre dragningar.",
    en: "{cell} draws of {count} years are too many at once (at most {most} together). Give fewer draws.",
  },
  "bad-seed": {
    sv: "”{cell}” är inget frö. Ange ett helt tal från 1.",
    en: '"{cell}" is no seed. Give a whole number from 1.',
  },
  "bad-year": {
    sv: "”{cell}” är inget år. Skriv ett år som tal.",
    en: '"{cell}" is not a year. Write one year as a number.',
  },
  "bad-change": {
    sv: "{cell} går inte som ändring. Ange en andel över 0 och under 1, till exempel 0,1 för 10 %.",
    en: "{cell} cannot be the change. Give a share above 0 and below 1, for example 0.1 for 10 %.",
  },
  "draws-without-answer": {
    sv: "Inget spann: {count} av {draws} dragningar saknar svar. Den första: {cause}",
    en: "No range: {count} of {draws} draws have no answer. The first: {cause}",
  },
  "moved-without-answer": {
    sv: "Med det värdet finns inget svar: {cause}",
    en: "With that value there is no answer: {cause}",
  },
  "range-of-nothing": {
    sv: "Spannets bredd går inte att ange: värdet är 0.",
    en: "The width of the range cannot be told: the value is 0.",
  },
  "draws-base-nothing": {
    sv: "Inget index: basårets värde är 0 i {count} av {draws} dragningar.",
    en: "No index: the value of the base year is 0 in {count} of {draws} draws.",
  },
} as const satisfies Readonly<Record<string, Phrase>>;
