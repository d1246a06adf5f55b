/** A table as the pane shows it: variables, notes, what to look out for, a safe start. */
import {
  chronological,
  lastPeriod,
  mandatoryFirst,
  timeVariable,
  type TableMetadata,
  type Variable,
} from "#engine";
import type { Phrase } from "#engine";
import { isCnVariable, mostDigits } from "./cn-levels";
import { isOver } from "./find-tables";
import { isScb } from "../../ports/scb-addresses";
import type { KnownTable } from "./offices";
import { periodWords, same, STATISTICS_SAYS } from "./statistics-sentences";
import { suggestedSelection } from "./suggested-selection";
import type { TableView, VariableView } from "./statistics-views";

/** Digits of a whole CN code. */
const CN_DIGITS = 8;
const LANGUAGES: Readonly<Record<string, Phrase>> = {
  sv: { sv: "svenska", en: "Swedish" },
  en: { sv: "engelska", en: "English" },
};

/** What is shown beside the metadata. */
export interface ViewOptions {
  /** ISO date. */
  readonly today: string;
  readonly language: string;
}

/** The table of an office. */
export function tableView(known: KnownTable, options: ViewOptions): TableView {
  const { ref, office, metadata } = known;
  const { label, source, updated } = metadata;
  const first = chronological(timeVariable(metadata)?.codes ?? [])[0];
  const last = lastPeriod(metadata);
  return {
    ref,
    label,
    source,
    from: office.from,
    ...(updated === undefined ? {} : { updated }),
    ...(first === undefined ? {} : { firstPeriod: first }),
    ...(last === undefined ? {} : { lastPeriod: last }),
    variables: metadata.variables.map(variableView),
    notes: mandatoryFirst(metadata.notes),
    warnings: warningsOf(known, options),
    suggested: suggestedSelection(metadata),
  };
}

/** A variable to choose from. */
export function variableView(variable: Variable): VariableView {
  const { code, label, role, codes, labels, elimination, units, codelists } = variable;
  return {
    code,
    label,
    ...(role === undefined ? {} : { role }),
    codes,
    labels,
    mayBeLeftOut: elimination,
    units,
    codelists: codelists.map(({ id, label: name }) => ({ value: id, label: same(name) })),
    isCn: isCnVariable(variable),
  };
}

function warningsOf(
  { office, metadata }: KnownTable,
  { today, language }: ViewOptions,
): readonly Phrase[] {
  const warnings: Phrase[] = [];
  const last = lastPeriod(metadata);
  if (office.from === "archive")
    warnings.push(STATISTICS_SAYS.archiveOnly(periodWords(last ?? "")));
  else if (isOver(last, today)) warnings.push(STATISTICS_SAYS.ended(last ?? ""));
  const wanted = LANGUAGES[language];
  if (wanted && office.language !== language) {
    warnings.push(STATISTICS_SAYS.otherLanguage(wanted, office.language));
  }
  const digits = shortCn(metadata);
  if (digits > 0 && isScb(office.base)) warnings.push(STATISTICS_SAYS.shortCodes(digits));
  return warnings;
}

/** Most digits of its CN codes where those are not whole; else 0. */
function shortCn(metadata: TableMetadata): number {
  const cn = metadata.variables.find(isCnVariable);
  const digits = cn === undefined ? 0 : mostDigits(cn.codes);
  return digits < CN_DIGITS ? digits : 0;
}
