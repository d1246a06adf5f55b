/** What a selection comes to before it is fetched: cells, calls, seconds, words, warnings. */
import {
  partition,
  resolveSelection,
  StatisticsFault,
  timeVariable,
  type Codelist,
  type Phrase,
  type ResolvedSelection,
  type Selection,
  type TableMetadata,
  type Variable,
} from "#engine";
import { choiceWords } from "./choice-words";
import { countedTwice, isCnVariable } from "./cn-levels";
import type { KnownTable, Offices } from "./offices";
import { faultSentence } from "./settled";
import { countWords, MANY_CELLS, sheetRefusal } from "./sheet-limits";
import { PLAN_SAYS } from "./plan-sentences";
import type { FetchPlan } from "./statistics-views";

/** Cells in one call where the office does not say. */
const CAUTIOUS_CELLS = 150_000;
/** A call takes about a second, and no more than three are made in one. */
const CALL_SECONDS = 1;
const CAUTIOUS_PACE_SECONDS = 1 / 3;

const NOTHING = { cells: 0, calls: 0, seconds: 0, chosen: [], warnings: [] } as const;

/** Codelists that a selection names, asked for once. */
export async function codelistsOf(
  offices: Offices,
  office: string,
  selection: Selection,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Codelist>> {
  const found = new Map<string, Codelist>();
  for (const { codelist } of selection) {
    if (codelist === undefined || found.has(codelist)) continue;
    found.set(codelist, await offices.codelist(office, codelist, signal));
  }
  return found;
}

/** The plan; `refused` says why there is none. */
export function fetchPlan(
  { metadata, config }: KnownTable,
  selection: Selection,
  codelists: ReadonlyMap<string, Codelist>,
): FetchPlan {
  const unchosen = firstUnchosen(metadata, selection);
  if (unchosen) return { ...NOTHING, refused: PLAN_SAYS.chooseOne(unchosen) };
  const asked = selection.filter(({ values }) => values.length > 0);
  const resolved = resolvedOr(metadata, asked, codelists);
  if ("refused" in resolved) return { ...NOTHING, refused: resolved.refused };
  const time = timeVariable(metadata)?.code;
  const refused = sheetRefusal(resolved, "long", time);
  const maxCells = config.maxCells ?? CAUTIOUS_CELLS;
  // Beyond the cap nothing is fetched, so that no call need be planned.
  const calls = refused ? 0 : partition(resolved, { maxCells }).length;
  return {
    cells: resolved.cells,
    calls,
    seconds: Math.ceil(calls * Math.max(CALL_SECONDS, paceOf(config))),
    chosen: chosenIn(metadata, asked, resolved, codelists),
    warnings: warningsOf(metadata, resolved, time),
    ...(refused ? { refused } : {}),
  };
}

function paceOf({ maxCalls, timeWindow }: KnownTable["config"]): number {
  if (maxCalls === undefined || timeWindow === undefined) return CAUTIOUS_PACE_SECONDS;
  return timeWindow / maxCalls;
}

/** A variable that must be chosen and is not. */
function firstUnchosen(metadata: TableMetadata, selection: Selection): Variable | undefined {
  const chosen = new Set(
    selection.flatMap(({ variable, values }) => (values.length > 0 ? [fold(variable)] : [])),
  );
  if (chosen.has("time")) chosen.add(fold(timeVariable(metadata)?.code ?? ""));
  const lacking = metadata.variables.filter(({ code }) => !chosen.has(fold(code)));
  const mandatory = lacking.find(({ elimination }) => !elimination);
  return mandatory ?? (lacking.length === metadata.variables.length ? lacking[0] : undefined);
}

const fold = (text: string): string => text.normalize("NFC").trim().toLowerCase();

function resolvedOr(
  metadata: TableMetadata,
  selection: Selection,
  codelists: ReadonlyMap<string, Codelist>,
): ResolvedSelection | { readonly refused: Phrase } {
  try {
    return resolveSelection(metadata, selection, codelists);
  } catch (error) {
    if (error instanceof StatisticsFault) return { refused: faultSentence(error) };
    throw error;
  }
}

function chosenIn(
  metadata: TableMetadata,
  selection: Selection,
  resolved: ResolvedSelection,
  codelists: ReadonlyMap<string, Codelist>,
): FetchPlan["chosen"] {
  const time = timeVariable(metadata);
  const parts = new Map(selection.map((part) => [fold(part.variable), part]));
  return resolved.variables.flatMap(({ variable: code, codes, codelist }) => {
    const variable = metadata.variables.find((each) => each.code === code);
    const part = parts.get(fold(code)) ?? (variable === time ? parts.get("time") : undefined);
    if (!variable || !part) return [];
    const list = codelist === undefined ? undefined : codelists.get(codelist);
    const labels = list
      ? new Map(list.values.map((value) => [value.code, value.label]))
      : new Map(variable.codes.map((each, i) => [each, variable.labels[i] ?? each]));
    const labelOf = (each: string): string => labels.get(each) ?? each;
    const words = choiceWords({ part, codes, labelOf, isTime: variable === time });
    return [{ variable: code, count: codes.length, of: labels.size, words }];
  });
}

function warningsOf(
  metadata: TableMetadata,
  resolved: ResolvedSelection,
  time: string | undefined,
): readonly Phrase[] {
  const warnings: Phrase[] = [];
  for (const { variable: code, codes, codelist } of resolved.variables) {
    const variable = metadata.variables.find((each) => each.code === code);
    const pair = variable && isCnVariable(variable) ? countedTwice(codes) : undefined;
    if (pair && codelist === undefined) warnings.push(PLAN_SAYS.countedTwice(pair));
  }
  for (const code of resolved.eliminated) {
    const variable = metadata.variables.find((each) => each.code === code);
    if (variable) warnings.push(PLAN_SAYS.summedAway(variable));
  }
  if (resolved.cells > MANY_CELLS) warnings.push(PLAN_SAYS.many(countWords(resolved.cells)));
  const wide = sheetRefusal(resolved, "wide", time);
  const long = sheetRefusal(resolved, "long", time);
  return wide && !long ? [...warnings, wide] : warnings;
}
