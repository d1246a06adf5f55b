import type { Phrase } from "./language";

/**
 * What always stands below the ratios of recovery (methods, "Indicators"): they are national
 * analogues and not the benchmark of the Union.
 */
export const INDICATORS_NOTE: Phrase = {
  sv: "EU:s riktmärke (förordning (EU) 2024/1252, art. 5): unionens återvinningskapacitet ska 2030 uppgå till minst 25 % av unionens årliga förbrukning av strategiska råmaterial; den här kvoten är inte det riktmärket. Återvinning ur importerat skrot ingår inte.",
  en: "EU benchmark (Regulation (EU) 2024/1252, art. 5): Union recycling capacity of at least 25 % of the Union's annual consumption of strategic raw materials by 2030; this ratio is not that benchmark. Recovery from imported scrap is not included.",
};

/** How products without a responsibility stand where products are grouped by it. */
export const NO_RESPONSIBILITY: Phrase = {
  sv: "(inget producentansvar)",
  en: "(no responsibility)",
};
