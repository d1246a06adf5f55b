/** Paths of v1 by the ids of v2, as far as they are known: recorded, or told by an answer. */
export class TablePaths {
  private readonly paths: Map<string, string>;

  constructor(known: Readonly<Record<string, string>> = {}) {
    this.paths = new Map(Object.entries(known));
  }

  /** The path of a table; undefined where only its id is known. */
  pathOf(table: string): string | undefined {
    return table.includes("/") ? table : this.paths.get(table);
  }

  /** An answer to a path has told the table's id. */
  learn(id: string, path: string): void {
    if (path.includes("/")) this.paths.set(id, path);
  }
}
