/** The server's tables, which a test may change while it runs: a revision, a code gone, a new date. */
import type { Codes, Figure, ServedCodelist, ServedTable, ServedValue } from "./served-table";

/** A saved query of v2, as it is kept. */
export interface SavedQuery {
  readonly id: string;
  readonly tableId: string;
  readonly language: string;
  readonly selection: readonly {
    readonly variableCode: string;
    readonly codelist?: string;
    readonly valueCodes: readonly string[];
  }[];
}

interface Revision {
  /** Cells that it concerns: those with all of these codes. */
  readonly where: Codes;
  readonly change: (before: Figure) => Figure;
}

export class HeldTables {
  private readonly tables = new Map<string, ServedTable>();
  private readonly revisions = new Map<string, Revision[]>();
  private readonly codelists: ReadonlyMap<string, ServedCodelist>;
  private readonly saved = new Map<string, SavedQuery>();

  constructor(tables: readonly ServedTable[], codelists: readonly ServedCodelist[]) {
    for (const table of tables) this.tables.set(table.id, table);
    this.codelists = new Map(codelists.map((list) => [list.id, list]));
  }

  all(): readonly ServedTable[] {
    return [...this.tables.values()];
  }

  byId(id: string): ServedTable | undefined {
    return this.tables.get(id);
  }

  codelist(id: string): ServedCodelist | undefined {
    return this.codelists.get(id);
  }

  savedQuery(id: string): SavedQuery | undefined {
    return this.saved.get(id);
  }

  saveQuery(query: SavedQuery): void {
    this.saved.set(query.id, query);
  }

  /** Adds the table, or puts it in the place of the one with its id. */
  put(table: ServedTable): void {
    this.tables.set(table.id, table);
  }

  figure(table: ServedTable, codes: Codes): Figure {
    const revisions = this.revisions.get(table.id) ?? [];
    return revisions
      .filter(({ where }) => Object.entries(where).every(([name, code]) => codes[name] === code))
      .reduce((figure, { change }) => change(figure), table.figureOf(codes));
  }

  /** Another figure in every cell that has all of the codes, and the date of the change. */
  revise(
    id: string,
    where: Codes,
    figure: Figure | ((before: Figure) => Figure),
    updated?: string,
  ): void {
    const change = typeof figure === "function" ? figure : () => figure;
    this.revisions.set(id, [...(this.revisions.get(id) ?? []), { where, change }]);
    if (updated !== undefined) this.setUpdated(id, updated);
  }

  /** When the table was changed; undefined: it does not say. */
  setUpdated(id: string, updated: string | undefined): void {
    const { updated: _, ...table } = this.known(id);
    this.tables.set(id, updated === undefined ? table : { ...table, updated });
  }

  removeCode(id: string, variable: string, code: string): void {
    this.changeValues(id, variable, (values) => values.filter((value) => value.code !== code));
  }

  /** Adds a value last; the table's own rule gives its figures unless they are revised. */
  addCode(id: string, variable: string, value: ServedValue): void {
    this.changeValues(id, variable, (values) => [...values, value]);
  }

  private changeValues(
    id: string,
    variable: string,
    change: (values: readonly ServedValue[]) => readonly ServedValue[],
  ): void {
    const table = this.known(id);
    const variables = table.variables.map((each) =>
      each.code === variable ? { ...each, values: change(each.values) } : each,
    );
    this.tables.set(id, { ...table, variables });
  }

  private known(id: string): ServedTable {
    const table = this.tables.get(id);
    if (table === undefined) throw new RangeError(`the test server has no table ${id}`);
    return table;
  }
}
