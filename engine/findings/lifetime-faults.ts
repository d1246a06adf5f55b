import type { Phrase } from "./language";

/** The sentence for each reason why a row gives no lifetime, and the column to look at. */
export const LIFETIME_FAULTS = {
  "missing-mean": {
    column: "mean",
    reason: { sv: "medelvärde saknas.", en: "the mean is missing." },
  },
  "missing-sd": {
    column: "sd",
    reason: {
      sv: "standardavvikelse saknas; skriv fast om alla lever lika länge.",
      en: "the sd is missing; write fixed if all live equally long.",
    },
  },
  "mean-not-positive": {
    column: "mean",
    reason: {
      sv: "medelvärdet måste vara större än 0 (skriv 0,01 för nästan ingen tid alls).",
      en: "the mean must be above 0 (write 0.01 for hardly any time at all).",
    },
  },
  "sd-not-positive": {
    column: "sd",
    reason: { sv: "standardavvikelsen måste vara större än 0.", en: "the sd must be above 0." },
  },
  "sd-not-for-distribution": {
    column: "sd",
    reason: {
      sv: "fast och exponentiell har ingen standardavvikelse; lämna den tom.",
      en: "fixed and exponential have no sd; leave it blank.",
    },
  },
  "shape-not-positive": {
    column: "shape",
    reason: { sv: "formen måste vara större än 0.", en: "the shape must be above 0." },
  },
  "scale-not-positive": {
    column: "scale",
    reason: { sv: "skalan måste vara större än 0.", en: "the scale must be above 0." },
  },
  "incomplete-shape-scale": {
    column: "shape",
    reason: { sv: "form och skala måste anges båda.", en: "shape and scale must both be given." },
  },
  "shape-scale-not-for-distribution": {
    column: "shape",
    reason: {
      sv: "form och skala finns bara för weibull, gamma och lognormal.",
      en: "shape and scale exist for weibull, gamma and lognormal only.",
    },
  },
  "both-forms": {
    column: "shape",
    reason: {
      sv: "ange antingen medel och standardavvikelse eller form och skala.",
      en: "give either mean and sd or shape and scale.",
    },
  },
  "uniform-sd-too-large": {
    column: "sd",
    reason: {
      sv: "likformig kräver en standardavvikelse på högst medel/√3.",
      en: "uniform needs an sd of at most mean/√3.",
    },
  },
  "parameters-out-of-range": {
    column: "mean",
    reason: {
      sv: "talen ligger utanför det som kan räknas.",
      en: "the figures are beyond what can be computed.",
    },
  },
} as const satisfies Readonly<Record<string, { column: string; reason: Phrase }>>;
