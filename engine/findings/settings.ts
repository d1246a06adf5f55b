import type { FindingText } from "./finding";

/** Sentences about Settings and Changes. */
export const SETTINGS_AND_CHANGES = {
  "setting-value": {
    severity: "error",
    sv: ["”{cell}” är inget giltigt värde för inställningen {setting}.", "Använd {words}."],
    en: ['"{cell}" is not a valid value of the setting {setting}.', "Use {words}."],
  },
  "change-table": {
    severity: "error",
    sv: [
      "Ändringen gäller ”{cell}”, som ingen tabell heter.",
      "Skriv tabellens sort, till exempel Livslängder.",
    ],
    en: [
      'The change concerns "{cell}", which is no table.',
      "Write the kind of table, such as Lifetimes.",
    ],
  },
  "change-row": {
    severity: "error",
    sv: ["Nyckeln ”{cell}” går inte att läsa.", "Skriv den som produkt=Elbil; material=Co."],
    en: ['The key "{cell}" cannot be read.', "Write it like product=Elbil; material=Co."],
  },
  "change-column": {
    severity: "error",
    sv: ["Kolumnen {cell} finns inte i {kind}.", "Ange en av tabellens kolumner."],
    en: ["The column {cell} is not in {kind}.", "Name one of the table's columns."],
  },
  "change-nothing": {
    severity: "error",
    sv: [
      "Ändringen träffar ingen rad: {kind}, {cell}.",
      "Rätta nyckeln; scenariot svarar inte förrän det är gjort.",
    ],
    en: [
      "The change matches no row: {kind}, {cell}.",
      "Mend the key; the scenario does not answer until then.",
    ],
  },
  "change-twice": {
    severity: "error",
    sv: ["Två ändringar med = gäller samma cell.", "Behåll en av dem."],
    en: ["Two changes with = concern the same cell.", "Keep one of them."],
  },
  "change-value": {
    severity: "error",
    sv: [
      "Ändringen {operation} {cell} går inte att utföra på ”{before}”.",
      "Ange ett tal, eller använd = i stället.",
    ],
    en: [
      'The change {operation} {cell} cannot be made to "{before}".',
      "Give a number, or use = instead.",
    ],
  },
  "change-made": {
    severity: "note",
    sv: [
      "Scenariot {scenario} ändrar {rows} rad(er): {before} → {after}.",
      "Jämför med modellen utan ändringar om det inte var meningen.",
    ],
    en: [
      "The scenario {scenario} changes {rows} row(s): {before} → {after}.",
      "Compare with the model without changes if this was not meant.",
    ],
  },
} as const satisfies Readonly<Record<string, FindingText>>;
