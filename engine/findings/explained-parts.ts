import type { Phrase } from "./language";

/** What rows of an explanation are called that tell of content, components and phases. */
export const EXPLAINED_PARTS = {
  content: {
    sv: "{material} per enhet av {product}, årsklass {cohort}",
    en: "{material} per unit of {product}, cohort {cohort}",
  },
  "content-all": {
    sv: "material per enhet av {product}, årsklass {cohort}",
    en: "materials per unit of {product}, cohort {cohort}",
  },
  "content-row": { sv: "innehåll av {material}", en: "content of {material}" },
  "content-line": {
    sv: "innehåll av {material}, på linjen mellan raderna från {from} och {to}",
    en: "content of {material}, on the line between the rows from {from} and {to}",
  },
  "content-own": {
    sv: "{material} i egna rader av {product}",
    en: "{material} in the own rows of {product}",
  },
  "content-rest": {
    sv: "det som återstår av {product} efter komponenterna",
    en: "what remains of {product} after the components",
  },
  whole: { sv: "det hela", en: "the whole" },
  "component-mass": { sv: "massandel {component}", en: "share of mass, {component}" },
  "component-part": { sv: "{material} i {component}", en: "{material} in {component}" },
  "component-row": { sv: "mängd {component}", en: "amount of {component}" },
  mass: {
    sv: "massa per enhet av {product}, årsklass {cohort}",
    en: "mass per unit of {product}, cohort {cohort}",
  },
  "per-host": {
    sv: "{component} från {installed} per enhet av {product} i årsklass {cohort} vid slutet av {year}",
    en: "{component} of {installed} per unit of {product} of cohort {cohort} at the end of {year}",
  },
  "amount-of": {
    sv: "{component} per enhet av {product}, årsklass {cohort}",
    en: "{component} per unit of {product}, cohort {cohort}",
  },
  replaced: {
    sv: "{component} som sätts in {year} per enhet av {product} i årsklass {cohort}: det som fattas till mängden",
    en: "{component} installed in {year} per unit of {product} of cohort {cohort}: the gap to the amount",
  },
  "held-left": {
    sv: "andel av {component} från {installed} som är kvar vid slutet av {year} ({convention})",
    en: "share of {component} of {installed} that is left at the end of {year} ({convention})",
  },
  failing: {
    sv: "andel av {component} från {installed} som går sönder {year} ({convention})",
    en: "share of {component} of {installed} that fails in {year} ({convention})",
  },
  "failed-in": {
    sv: "går sönder {year} inuti {product} av årsklass {cohort}",
    en: "fails in {year} inside {product} of cohort {cohort}",
  },
  "in-host": {
    sv: "i {product} av årsklass {cohort}: {measure} {year}",
    en: "in {product} of cohort {cohort}: {measure} {year}",
  },
  "phase-column": { sv: "{column}, fasen {phase}", en: "{column}, phase {phase}" },
  "phase-stock": {
    sv: "i fasen {phase} vid slutet av {year}, årsklass {cohort}",
    en: "in the phase {phase} at the end of {year}, cohort {cohort}",
  },
  "phase-out": {
    sv: "lämnar fasen {phase} {year}, årsklass {cohort}",
    en: "leaves the phase {phase} in {year}, cohort {cohort}",
  },
  "phase-in": {
    sv: "kommer in i fasen {phase} {year}, årsklass {cohort}",
    en: "enters the phase {phase} in {year}, cohort {cohort}",
  },
  "phase-staying": {
    sv: "andel kvar i fasen {phase} vid slutet av {year} av det som kom in {entry} ({convention})",
    en: "share left in the phase {phase} at the end of {year} of what entered in {entry} ({convention})",
  },
  "phase-leaving": {
    sv: "andel som lämnar fasen {phase} {year} av det som kom in {entry} ({convention})",
    en: "share that leaves the phase {phase} in {year} of what entered in {entry} ({convention})",
  },
  "phase-passed": { sv: "från {from} till {to} {year}", en: "from {from} to {to} in {year}" },
  "phase-share": {
    sv: "andel vidare från {from} till {to}",
    en: "share that goes on from {from} to {to}",
  },
  "phase-exported": {
    sv: "andel som blir kvar av det som kommer in i fasen {phase} {year} när exporten är tagen, lika för alla årsklasser",
    en: "share that is left of what enters the phase {phase} in {year} when its export is taken, the same for all cohorts",
  },
  "in-loop": {
    sv: "andel av årsklass {cohort} ({measure} {year}) genom faser som varor går runt i inom året: löst för alla faser på en gång ur raderna i Faser",
    en: "share of cohort {cohort} ({measure} {year}) through phases that goods go round in within the year: solved for all phases at once from the rows of Phases",
  },
} as const satisfies Readonly<Record<string, Phrase>>;
