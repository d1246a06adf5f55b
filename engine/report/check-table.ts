/** CRMCHECK: every finding, with the table, the key of the row, the column and what to do. */
import { wordIn, readWord } from "../assumptions/vocabulary";
import type { Finding } from "../findings/finding";
import type { Language } from "../findings/language";
import { modelFindings } from "../analysis/model-findings";
import type { Model } from "../model/model";
import type { Answer } from "./answer";

const HEADER = {
  sv: ["allvar", "tabell", "nyckel", "kolumn", "meddelande", "att göra"],
  en: ["severity", "table", "key", "column", "message", "what to do"],
} as const;

const CLEAN = { sv: "inga fynd", en: "no findings" } as const;

/** Header severity, table, key, column, message, what to do; one row says so where it is clean. */
export function checkTable(model: Model, language: Language): Answer {
  const findings = modelFindings(model);
  const header = [...HEADER[language]];
  if (findings.length === 0) {
    return [header, [wordIn("severity", "note", language), "", "", "", CLEAN[language], ""]];
  }
  return [header, ...findings.map((finding) => row(finding, language))];
}

function row(finding: Finding, language: Language): string[] {
  const kind = readWord("kind", finding.kind);
  const column = readWord("column", finding.column);
  return [
    wordIn("severity", finding.severity, language),
    finding.table || (kind ? wordIn("kind", kind, language) : finding.kind),
    finding.key[language],
    column ? wordIn("column", column, language) : finding.column,
    finding.found[language],
    finding.remedy[language],
  ];
}
