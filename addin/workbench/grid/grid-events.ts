import type { SpreadsheetEvents } from "../spreadsheet";

type Listeners = {
  [K in keyof SpreadsheetEvents]: Set<(detail: SpreadsheetEvents[K]) => void>;
};

/** The grid's listeners. A listener that throws does not keep the others from hearing. */
export class GridEvents {
  private readonly listeners: Listeners = {
    changed: new Set(),
    calculated: new Set(),
    selectionChanged: new Set(),
    sheetActivated: new Set(),
    sheetsChanged: new Set(),
    tablesChanged: new Set(),
    editing: new Set(),
  };

  /** Adds a listener; the answer removes it. */
  on<K extends keyof SpreadsheetEvents>(
    event: K,
    listener: (detail: SpreadsheetEvents[K]) => void,
  ): () => void {
    this.listeners[event].add(listener);
    return () => {
      this.listeners[event].delete(listener);
    };
  }

  /** Tells every listener. */
  emit<K extends keyof SpreadsheetEvents>(event: K, detail: SpreadsheetEvents[K]): void {
    for (const listener of [...this.listeners[event]]) {
      try {
        listener(detail);
      } catch (error) {
        // Reported as an uncaught page error, outside Univer's command that is under way.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  /** Forgets every listener. */
  clear(): void {
    Object.values(this.listeners).forEach((set) => set.clear());
  }
}
