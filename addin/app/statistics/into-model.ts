/** Fetched figures into the model: shown first, then written in one change. */
import type { Dataset, Finding, Phrase } from "#engine";
import type { Outcome, Place, WorkbookTable } from "../../ports/workbook";
import type { ChangedPlace, WorkbookChange } from "../../ports/workbook-changes";
import { findModels } from "../find-models";
import type { ActionOptions } from "../services";
import { warningOf } from "./fetch-into-sheet";
import { FETCH_SAYS } from "./fetch-sentences";
import { knownKind, productNames, type KnownKind } from "./known-tables";
import { columnLabel, requiredColumns } from "./model-proposal";
import { doubled, modelRows, type KeyedRows } from "./model-rows";
import { MODEL_SAYS } from "./model-sentences";
import { modelCells, modelSheet } from "./model-table";
import { mergeRefusal, mergeRows, presentRows } from "./rows-into-table";
import { joined, need, settled, stop, Stopped } from "./settled";
import { STATISTICS_SAYS } from "./statistics-sentences";
import type { StatisticsTools } from "./statistics-tools";
import type { ModelPreview, ModelRows } from "./statistics-views";

/** Rows of a preview. */
const SAMPLE = 20;

/** What the way into the model starts from. */
export interface IntoModel {
  readonly source: string;
  readonly dataset: Dataset;
  readonly tables: readonly WorkbookTable[];
  readonly rows: ModelRows;
}

/** Rows that may be written, and where. */
interface Ready {
  readonly rows: KeyedRows;
  readonly names: ReadonlySet<string>;
  /** undefined: a new table. */
  readonly target: KnownKind | undefined;
}

/** The rows as they would be written. @throws StatisticsFault where a cell gives no row. */
export function modelPreview(
  { parts }: Pick<StatisticsTools, "parts">,
  into: IntoModel,
): ModelPreview {
  const ready = readyRows(into);
  if ("refused" in ready) return { sample: [], rows: 0, replaced: 0, ...ready, warnings: [] };
  const { rows, names, target } = ready;
  const cells = modelCells(rows, parts.language()).slice(0, SAMPLE + 1);
  return {
    sample: cells.map((row) =>
      row.map((cell) => {
        if (cell.kind === "text") return cell.text;
        return cell.kind === "number" ? cell.value : null;
      }),
    ),
    rows: rows.rows.length,
    replaced: target === undefined ? 0 : presentCount(target, rows, names),
    warnings: [...rows.warnings.flatMap(warningOf), ...statusWarning(target, rows)],
  };
}

/** The rows, or why there are none. */
function readyRows({
  source,
  dataset,
  tables,
  rows,
}: IntoModel): Ready | { readonly refused: Phrase } {
  const unsettled = requiredColumns(rows.kind).find((column) => rows.columns[column] === undefined);
  if (unsettled) return { refused: MODEL_SAYS.columnMissing(columnLabel(unsettled)) };
  const names = productNames(tables);
  const keyed = modelRows(dataset, rows, source, names);
  const [error] = keyed.errors;
  if (error) return { refused: sentenceOf(error) };
  if (keyed.rows.length === 0) return { refused: MODEL_SAYS.noRows };
  const twin = doubled(keyed.rows);
  if (twin)
    return { refused: MODEL_SAYS.doubled(Object.values(twin.cells).slice(0, 3).join(", ")) };
  if (rows.into === undefined) return { rows: keyed, names, target: undefined };
  const table = tables.find(({ name }) => name === rows.into);
  const target = table && knownKind(table);
  if (target?.read.schema.kind !== rows.kind) return { refused: MODEL_SAYS.noTable(rows.into) };
  const refused = mergeRefusal(target, keyed);
  return refused ? { refused } : { rows: keyed, names, target };
}

function sentenceOf({ key, found, remedy }: Finding): Phrase {
  const where: Phrase = { sv: key.sv && `${key.sv}:`, en: key.en && `${key.en}:` };
  return joined(joined(where, found), remedy);
}

function presentCount(target: KnownKind, { rows }: KeyedRows, names: ReadonlySet<string>): number {
  const present = new Set(presentRows(target, names).map(({ key }) => key));
  return rows.filter(({ key }) => present.has(key)).length;
}

function statusWarning(target: KnownKind | undefined, { rows }: KeyedRows): readonly Phrase[] {
  if (!target || target.read.columns.includes("status")) return [];
  const hasMarks = rows.some(({ cells }) => cells.status !== undefined);
  return hasMarks ? [MODEL_SAYS.statusLost(target.table.name)] : [];
}

/** Writes the rows. @throws Stopped, StatisticsFault: the workbook is as before. */
export async function writeToModel(
  tools: StatisticsTools,
  into: IntoModel,
  { onProgress, signal }: ActionOptions,
): Promise<{ readonly sentence: Phrase; readonly place: Place }> {
  const { links } = tools;
  const ready = readyRows(into);
  if ("refused" in ready) throw stop(ready.refused);
  if (signal.aborted) throw stop(STATISTICS_SAYS.fetchStopped);
  const { rows, names, target } = ready;
  const planned = await plannedChange(tools, into, ready);
  const replaced = target ? presentCount(target, rows, names) : 0;
  const link = { table: planned.table, rows: into.rows };
  const unlink = await links.add(into.source, link);
  const place = await written(tools, planned, { onProgress, signal }, unlink);
  const table = target?.table.name ?? place?.table ?? planned.table;
  // A host may give a new table another name than the one that seemed free.
  const isLinked =
    table === planned.table || (await settled(() => links.add(into.source, { ...link, table }))).ok;
  const said = MODEL_SAYS.done(rows.rows.length, replaced, table);
  const unread = await isUnread(tools, table);
  const { sheet, address } = place ?? target?.table ?? { sheet: "", address: "A1" };
  return {
    sentence: [
      ...(unread ? [MODEL_SAYS.addToModel(table)] : []),
      ...(isLinked ? [] : [MODEL_SAYS.notLinked(table)]),
    ].reduce(joined, said),
    place: { sheet, address },
  };
}

/** Where the rows now stand; undefined where nothing had to be written. @throws Stopped. */
async function written(
  { parts }: StatisticsTools,
  { changes }: { readonly changes: readonly WorkbookChange[] },
  { onProgress, signal }: ActionOptions,
  takeBack: () => Promise<void>,
): Promise<ChangedPlace | undefined> {
  const tell = (done: number): void =>
    onProgress({ sentence: FETCH_SAYS.writing, done, cancellable: true });
  tell(0);
  if (changes.length === 0) return undefined;
  const changed = await parts.changes.change(changes, { signal, onProgress: tell });
  if (changed.ok) return changed.value.at(-1);
  await takeBack();
  throw new Stopped(notWritten(changed, signal));
}

async function plannedChange(
  { parts }: StatisticsTools,
  { tables }: IntoModel,
  { rows, names, target }: Ready,
): Promise<{ readonly changes: readonly WorkbookChange[]; readonly table: string }> {
  const language = parts.language();
  if (target) {
    const { changes } = mergeRows(target, rows, { names, language });
    return { changes, table: target.table.name };
  }
  const sheets = need(await parts.workbook.sheetNames());
  const used = { sheets, tables: tables.map(({ name }) => name) };
  const { sheet, table } = modelSheet(rows, language, used);
  return { changes: [{ kind: "new-sheet", sheet }], table };
}

function notWritten(
  outcome: Extract<Outcome<unknown>, { ok: false }>,
  signal: AbortSignal,
): Extract<Outcome<unknown>, { ok: false }>["fault"] {
  const { code, sentence } = outcome.fault;
  if (signal.aborted) return { code, sentence: STATISTICS_SAYS.fetchStopped };
  return { code, sentence: joined(sentence, STATISTICS_SAYS.unchanged) };
}

/** True where there are models and none reads the table. */
async function isUnread({ parts }: StatisticsTools, table: string): Promise<boolean> {
  const cells = await findModels(parts.workbook);
  if (!cells.ok || cells.value.length === 0) return false;
  for (const cell of cells.value) {
    const inputs = await parts.workbook.inputsOf(cell);
    if (inputs.ok && inputs.value.some(({ name }) => name === table)) return false;
  }
  return true;
}
