import type { FindingText } from "./finding";

/** Sentences about CN codes through time, and about codes that stand for other codes. */
export const CODE_FINDINGS = {
  "code-never": {
    severity: "warning",
    sv: [
      "KN-koden {code} har aldrig gällt enligt listan {from}–{to}; raderna räknas ändå.",
      "Kontrollera koden mot Kombinerade nomenklaturen.",
    ],
    en: [
      "The CN code {code} has never been in force by the list {from}–{to}; its rows count all the same.",
      "Check the code against the Combined Nomenclature.",
    ],
  },
  "code-outside": {
    severity: "warning",
    sv: [
      "KN-koden {code} gäller {valid} men har rader för {years}; de räknas ändå.{successors}",
      "Kontrollera koden eller åren.",
    ],
    en: [
      "The CN code {code} is in force {valid} but has rows for {years}; they count all the same.{successors}",
      "Check the code or the years.",
    ],
  },
  "code-none-in-force": {
    severity: "warning",
    sv: [
      "{product}, {flow}: ingen av produktens koder ({codes}) gäller {years}; flödet räknas som 0 då.",
      "Lägg till koden som gällde då{predecessors}, eller ange att produkten inte fanns.",
    ],
    en: [
      "{product}, {flow}: none of the product's codes ({codes}) is in force in {years}; the flow counts as 0 then.",
      "Add the code that was in force then{predecessors}, or note that the product did not exist.",
    ],
  },
  "code-partly": {
    severity: "warning",
    sv: [
      "{product}, {flow} {years}: {present} av {all} KN 8-koder under {code} har rader; {missing} saknas.",
      "Hämta de koder som saknas, eller kontrollera att de inte hade någon handel.",
    ],
    en: [
      "{product}, {flow} {years}: {present} of {all} CN 8 codes of {code} present; {missing} missing.",
      "Fetch the codes that are missing, or check that they had no trade.",
    ],
  },
  "code-mixed": {
    severity: "warning",
    sv: [
      "{product}: {code} ({years}) blandar nya och begagnade varor; från {year} är de begagnade i {used}.",
      "Allt räknas som nytt; ange en andel i Koder om den är känd.",
    ],
    en: [
      "{product}: new and used mixed in {code} ({years}); from {year} the used are in {used}.",
      "All of it counts as new; give a share in Codes if it is known.",
    ],
  },
  "from-parent": {
    severity: "warning",
    sv: [
      "{series}, {flow}: {years} är {parent} minus övriga KN 8-koder: uppskattning, ej för publicering.",
      "Använd värdet bara internt, eller be om uppgiften hos statistikmyndigheten.",
    ],
    en: [
      "{series}, {flow}: {years} is {parent} minus the other CN 8 codes: estimate, not for publication.",
      "Use it internally only, or ask the statistics office for the figure.",
    ],
  },
  "from-parent-negative": {
    severity: "warning",
    sv: [
      "{series}, {flow}: {years} går inte att uppskatta: {parent} är mindre än summan av övriga koder.",
      "Kontrollera raderna för {parent}.",
    ],
    en: [
      "{series}, {flow}: {years} cannot be estimated: {parent} is less than the sum of the other codes.",
      "Check the rows of {parent}.",
    ],
  },
} as const satisfies Readonly<Record<string, FindingText>>;
