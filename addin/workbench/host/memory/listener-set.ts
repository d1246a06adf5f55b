import type { SpreadsheetEvents } from "../../spreadsheet";

type Listener<K extends keyof SpreadsheetEvents> = (detail: SpreadsheetEvents[K]) => void;
type Listeners = { [K in keyof SpreadsheetEvents]: Set<Listener<K>> };

/** Who listens to a spreadsheet's events. */
export class ListenerSet {
  private readonly listeners: Listeners = {
    changed: new Set(),
    calculated: new Set(),
    selectionChanged: new Set(),
    sheetActivated: new Set(),
    sheetsChanged: new Set(),
    tablesChanged: new Set(),
    editing: new Set(),
  };

  /** Adds a listener; the function it gives back takes it away. */
  add<K extends keyof SpreadsheetEvents>(event: K, listener: Listener<K>): () => void {
    this.listeners[event].add(listener);
    return () => this.listeners[event].delete(listener);
  }

  emit<K extends keyof SpreadsheetEvents>(event: K, detail: SpreadsheetEvents[K]): void {
    for (const listener of [...this.listeners[event]]) listener(detail);
  }

  clear(): void {
    for (const set of Object.values(this.listeners)) set.clear();
  }
}
