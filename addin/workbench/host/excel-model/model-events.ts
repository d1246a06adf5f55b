import type { CellArea, Spreadsheet, SpreadsheetEvents } from "../../spreadsheet";
import { formatRectangle } from "../a1";
import { sharedArea } from "./areas";

/** Target of an event that is watched on the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** Message types of object events on the wire, read off the client library. */
export const EVENT_TYPE = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** One event for the add-in. */
export interface ModelEvent {
  readonly type: number;
  readonly targetId: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/**
 * Turns the spreadsheet's events into Excel's, for those the add-in listens to.
 * Rules: change-details, enable-events, events-after-reply.
 */
export class ModelEvents {
  enabled = true;
  private readonly watched = new Set<string>();
  private readonly unsubscribe: (() => void)[];
  private active: string;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly deliver: (event: ModelEvent) => void,
  ) {
    this.active = spreadsheet.activeSheetId();
    this.unsubscribe = [
      spreadsheet.on("changed", (detail) => this.changed(detail)),
      spreadsheet.on("calculated", ({ sheetIds }) => sheetIds.forEach((id) => this.calculated(id))),
      spreadsheet.on("selectionChanged", ({ area }) => this.selected(area)),
      spreadsheet.on("sheetActivated", ({ sheetId }) => this.activated(sheetId)),
      spreadsheet.on("sheetsChanged", (detail) => this.sheetsChanged(detail)),
      spreadsheet.on("tablesChanged", (detail) => this.tablesChanged(detail)),
    ];
  }

  /** The add-in begins or ceases to listen. */
  watch(type: number, targetId: string, active: boolean): void {
    const key = `${type} ${targetId}`;
    if (active) this.watched.add(key);
    else this.watched.delete(key);
  }

  dispose(): void {
    for (const stop of this.unsubscribe) stop();
  }

  private send(type: number, targets: readonly string[], detail: ModelEvent["detail"]): void {
    if (!this.enabled) return;
    for (const targetId of targets) {
      if (this.watched.has(`${type} ${targetId}`)) this.deliver({ type, targetId, detail });
    }
  }

  private changed({ area, origin }: SpreadsheetEvents["changed"]): void {
    const { sheetId } = area;
    const detail = {
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: origin === "host" ? "ThisLocalAddin" : "Unknown",
      worksheetId: sheetId,
    };
    const address = formatRectangle(area);
    this.send(EVENT_TYPE.sheetChanged, [sheetId, WORKBOOK_TARGET], { ...detail, address });
    for (const table of this.spreadsheet.tables()) {
      const shared = sharedArea(table.area, area);
      if (!shared) continue;
      this.send(EVENT_TYPE.tableChanged, [table.id, sheetId, WORKBOOK_TARGET], {
        ...detail,
        address: formatRectangle(shared),
        tableId: table.id,
      });
    }
  }

  private calculated(sheetId: string): void {
    const detail = { worksheetId: sheetId };
    this.send(EVENT_TYPE.sheetCalculated, [sheetId, WORKBOOK_TARGET], detail);
  }

  private selected(area: CellArea): void {
    this.send(EVENT_TYPE.selectionChanged, [area.sheetId, WORKBOOK_TARGET], {
      address: formatRectangle(area),
      worksheetId: area.sheetId,
    });
  }

  private activated(sheetId: string): void {
    const before = this.active;
    this.active = sheetId;
    this.send(EVENT_TYPE.sheetDeactivated, [before, WORKBOOK_TARGET], { worksheetId: before });
    this.send(EVENT_TYPE.sheetActivated, [sheetId, WORKBOOK_TARGET], { worksheetId: sheetId });
  }

  private sheetsChanged({ kind, sheetId }: SpreadsheetEvents["sheetsChanged"]): void {
    if (kind === "renamed") return;
    const type = kind === "added" ? EVENT_TYPE.sheetAdded : EVENT_TYPE.sheetDeleted;
    this.send(type, [WORKBOOK_TARGET], { worksheetId: sheetId, source: "Local" });
  }

  private tablesChanged({ kind, tableId }: SpreadsheetEvents["tablesChanged"]): void {
    if (kind !== "added" && kind !== "deleted") return;
    const table = this.spreadsheet.tables().find(({ id }) => id === tableId);
    const sheet = table ? [table.area.sheetId] : [];
    const type = kind === "added" ? EVENT_TYPE.tableAdded : EVENT_TYPE.tableDeleted;
    this.send(type, [...sheet, WORKBOOK_TARGET], {
      tableId,
      tableName: table?.name ?? "",
      worksheetId: table?.area.sheetId ?? "",
      source: "Local",
    });
  }
}
