/** The fetched tables of the workbook as the pane lists them. */
import type { Cell, Phrase, SourceSelection } from "#engine";
import type { WorkbookTable } from "../../ports/workbook";
import { officeName } from "./fetch-sentences";
import { knownKind } from "./known-tables";
import { REFRESH_SAYS } from "./refresh-sentences";
import { sourceRows, type SourceRow } from "./sources-table";
import type { SourceView } from "./statistics-views";
import type { KeptVintage } from "./vintages";

/**
 * One entry per row of Sources that a fetch has written, those that can be refreshed first. Sources
 * entered by hand are the user's own: nothing can be fetched for them.
 */
export function sourceViews(
  tables: readonly WorkbookTable[],
  vintages: readonly KeptVintage[],
): readonly SourceView[] {
  const users = usersOf(tables);
  const views = sourceRows(tables)
    .filter(isFetched)
    .map((row) => viewOf(row, tables, vintages, users));
  return [
    ...views.filter(({ refused }) => refused === undefined),
    ...views.filter(({ refused }) => refused !== undefined),
  ];
}

function isFetched({ cells, selection }: SourceRow): boolean {
  return !("refused" in selection) || (cells.fetched ?? "") !== "";
}

function viewOf(
  { source, cells, selection }: SourceRow,
  tables: readonly WorkbookTable[],
  vintages: readonly KeptVintage[],
  users: ReadonlyMap<string, readonly string[]>,
): SourceView {
  const told =
    "refused" in selection
      ? { ...UNKNOWN, label: cells.citation ?? source, refused: selection.refused }
      : toldBy(selection, tables, cells.citation ?? source);
  const { updated, fetched = "" } = cells;
  return {
    source,
    ...told,
    tableId: cells["table id"] ?? "",
    ...(updated === undefined ? {} : { updated }),
    fetched,
    rows: Number(cells.rows ?? 0) || 0,
    usedBy: users.get(source) ?? [],
    vintages: vintages
      .filter((each) => each.source === source && each.fetched !== fetched)
      .map(({ fetched: at, updated: of }) => ({
        fetched: at,
        ...(of === undefined ? {} : { updated: of }),
      })),
  };
}

/** What a row that no fetch wrote does not tell. */
const UNKNOWN = { office: "", from: "live" } as const;

/** What the selection of a fetch tells: the office, the table, where the figures stand. */
function toldBy(
  { kept, base, from }: SourceSelection,
  tables: readonly WorkbookTable[],
  otherwise: string,
): Pick<SourceView, "label" | "office" | "from" | "place" | "refused"> {
  const { table, refused } = standingTable(tables, kept.sheet?.table);
  return {
    label: kept.label ?? otherwise,
    office: officeName(base),
    from,
    ...(table ? { place: { sheet: table.sheet, address: table.address } } : {}),
    ...(refused ? { refused } : {}),
  };
}

function standingTable(
  tables: readonly WorkbookTable[],
  name: string | undefined,
): { readonly table?: WorkbookTable; readonly refused?: Phrase } {
  if (name === undefined) return { refused: REFRESH_SAYS.noSheet };
  const table = tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
  return table ? { table } : { refused: REFRESH_SAYS.tableGone(name) };
}

/** Tables of the model by the source that their rows name. */
function usersOf(tables: readonly WorkbookTable[]): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const table of tables) {
    const known = knownKind(table);
    if (!known || known.read.schema.kind === "Sources") continue;
    const at = known.read.columns.indexOf("source");
    const named = new Set(table.cells.slice(1).map((row) => nameIn(row[at] ?? null)));
    for (const source of named) {
      if (source === "") continue;
      users.set(source, [...(users.get(source) ?? []), table.name]);
    }
  }
  return users;
}

function nameIn(cell: Cell): string {
  return typeof cell === "string" ? cell.trim() : "";
}
