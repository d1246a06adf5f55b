/** All findings of a model: reading, building, computing, comparing. */
import type { Finding, Severity } from "../findings/finding";
import { makeFinding } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import { hasContent } from "../model/material-members";
import type { Model } from "../model/model";
import { criteriaFindings } from "./criteria-findings";
import { disruptionFindings } from "./disruption-rows";
import { certificateFindings } from "./loose-certificate";
import { materialTableFindings } from "./material-table-findings";
import { withTableNames } from "./named-tables";
import { observedFindings } from "./observed-findings";
import { priceUseFindings } from "./price-use";
import { scenarioNameFindings } from "./scenario-names";
import { seriesChecks } from "./series-checks";

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** What is found once the products are computed, in the order it is told. */
const OF_THE_WHOLE: readonly ((model: Model) => readonly Finding[])[] = [
  priceUseFindings,
  materialTableFindings,
  disruptionFindings,
  seriesChecks,
  observedFindings,
  certificateFindings,
  criteriaFindings,
  scenarioNameFindings,
];

/** The model's findings, errors first; within a severity in the order of tables and products. */
export function modelFindings(model: Model): readonly Finding[] {
  const findings: Finding[] = [...model.parts.findings];
  for (const product of model.products) {
    const run = model.run(product);
    for (const finding of run.findings) findings.push(finding);
    const years = model.parts.years;
    if (
      run.cohorts &&
      run.startYear === undefined &&
      years &&
      run.cohorts.axis.firstYear > years.first
    ) {
      const key = { sv: `produkt=${product.name}`, en: `product=${product.name}` };
      const details = { product: product.name, year: run.cohorts.axis.firstYear };
      findings.push(
        makeFinding("zero-before", MODELLING["zero-before"], { kind: "Start", key }, details),
      );
    }
    if (!hasContent(model, product) && !model.isOnlyComponent(product)) {
      const key = { sv: `produkt=${product.name}`, en: `product=${product.name}` };
      const place = { kind: "Content", key };
      findings.push(
        makeFinding("content-none", MODELLING["content-none"], place, { product: product.name }),
      );
    }
  }
  for (const found of OF_THE_WHOLE) {
    for (const finding of found(model)) findings.push(finding);
  }
  const named = withTableNames(findings, model.parts.rows);
  return distinct(named).sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const text = [
      finding.code,
      finding.table,
      finding.key.en,
      finding.column,
      finding.found.en,
    ].join("|");
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
