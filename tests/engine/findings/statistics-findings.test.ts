import { DATASET_FINDINGS } from "../../../engine/findings/dataset-findings";
import { FIGURES_FINDINGS } from "../../../engine/findings/figures-findings";
import { OFFICE_FINDINGS } from "../../../engine/findings/office-findings";
import { SELECTION_FINDINGS } from "../../../engine/findings/selection-findings";
import { STATISTICS_FINDINGS } from "../../../engine/findings/statistics-findings";

test("no sentence hides another of the same name, and each names the table", () => {
  const parts = [DATASET_FINDINGS, FIGURES_FINDINGS, OFFICE_FINDINGS, SELECTION_FINDINGS];
  const count = parts.reduce((n, part) => n + Object.keys(part).length, 0);
  expect(Object.keys(STATISTICS_FINDINGS)).toHaveLength(count);
  for (const { sv, en } of Object.values(STATISTICS_FINDINGS)) {
    expect(sv[0]).toContain("{table}");
    expect(en[0]).toContain("{table}");
  }
});
