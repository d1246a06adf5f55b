import type { FindingText } from "./finding";

/** Sentences about the content of products taken together, and about how well it is known. */
export const CONTENT_FINDINGS = {
  "content-sum-above-mass": {
    severity: "error",
    sv: [
      "{product}: materialen väger tillsammans {amount} kg per {unit}, mer än varan själv, {mass} kg (årsklass {cohort}).",
      "Rätta mängderna, enheterna eller styckvikten.",
    ],
    en: [
      "{product}: its materials weigh {amount} kg per {unit} together, more than the goods, {mass} kg (cohort {cohort}).",
      "Mend the amounts, the units or the unit mass.",
    ],
  },
  "content-groups-overlap": {
    severity: "error",
    sv: [
      "{product}: {first} och {second} har båda {shared}, som då räknas två gånger.",
      "Ange en av grupperna, eller de enskilda materialen.",
    ],
    en: [
      "{product}: {first} and {second} both hold {shared}, which would count twice.",
      "Give one of the groups, or the single materials.",
    ],
  },
  "content-quality": {
    severity: "warning",
    sv: [
      "Innehållet har kvalitet 5, den lägsta.",
      "Ersätt det med bättre underlag, eller visa spannet.",
    ],
    en: ["The content is of quality 5, the poorest.", "Find better data, or show the range."],
  },
} as const satisfies Readonly<Record<string, FindingText>>;
