/** Brings a change into its table, and takes it back. */
import { addressOf, type Area } from "../ports/address";
import type { ChangedPlace } from "../ports/workbook-changes";
import { REFUSAL, type Left } from "./change-sentences";
import type { TablePlan } from "./plan-table-change";
import { inParts, one, type Pace } from "./request-parts";
import type { ScratchSheets, StagedBlock } from "./scratch-sheets";
import { headerAndData } from "./table-ranges";
import { readArea, type Room } from "./table-room";
import { fill, newArea, placeInData, rangeIn, removeRows, resize } from "./table-writes";
import { textFormatsUnderNumbers } from "./text-formats";

/** One change of one table. What stood there is copied within Excel before anything is written. */
export class TableSwap {
  /** Sheet that holds the copy, once it does. */
  private copy: string | undefined;
  /** Whether the cells below were moved; a lost connection does not tell. */
  private pushed: "no" | "yes" | "unknown" = "no";

  constructor(
    private readonly plan: TablePlan,
    private readonly room: Room,
    private readonly staged: StagedBlock | undefined,
    private readonly scratch: ScratchSheets,
  ) {}

  /** Where the change ended up. */
  get place(): ChangedPlace {
    const { state, block } = this.plan;
    const appends = this.plan.appends && block.cells.length > 0;
    const area = appends
      ? placeInData(this.plan, {
          row: block.from,
          column: 0,
          rows: block.cells.length,
          columns: state.area.columns,
        })
      : newArea(this.plan);
    return { table: state.name, sheet: state.sheet, address: addressOf(area) };
  }

  /** What is left where it could not be taken back. */
  get left(): Left["tables"][number] {
    const { state } = this.plan;
    const kept = this.copy === undefined ? undefined : `”${this.copy}”, ${this.copied}`;
    return { table: state.name, place: `${state.sheet}!${addressOf(state.area)}`, kept };
  }

  /** The sheet with the old content. */
  get copySheet(): string | undefined {
    return this.copy;
  }

  private get copied(): string {
    return addressOf(placeInData(this.plan, this.copiedArea));
  }

  /** The table's data with the blank cells that it grows over, counted within the data. */
  private get copiedArea(): Area {
    const { state, rows, columns } = this.plan;
    const old = state.area.rows - 1;
    const taken = this.room.pushed > 0 ? old : Math.max(old, rows);
    return { row: 0, column: 0, rows: taken, columns };
  }

  /** Makes the change. */
  async make(context: Excel.RequestContext, pace: Pace): Promise<void> {
    const { plan } = this;
    pace.check();
    const copy = await this.scratch.add(context, "kopia");
    this.sheetOf(context, copy)
      .getRange(this.copied)
      .copyFrom(rangeIn(context, plan, this.copiedArea), "All");
    await context.sync();
    // From here on there is something to take back.
    this.copy = copy;
    await this.push(context, pace);
    const resized = resize(context, plan);
    await inParts(context, [...(resized ? [resized] : []), ...removeRows(context, plan)], pace);
    const wasText = await textFormatsUnderNumbers(context, plan);
    await inParts(context, fill(context, plan, this.staged, copy, wasText), pace);
  }

  private async push(context: Excel.RequestContext, pace: Pace): Promise<void> {
    if (this.room.pushed === 0) return;
    pace.check();
    context.application.suspendApiCalculationUntilNextSync();
    this.pushedRange(context).insert("Down");
    this.pushed = "unknown";
    await context.sync();
    this.pushed = "yes";
  }

  /** The rows inserted below the table as it was. */
  private pushedRange(context: Excel.RequestContext): Excel.Range {
    const { plan, room } = this;
    const old = plan.state.area.rows - 1;
    const columns = plan.columns;
    return rangeIn(context, plan, { row: old, column: 0, rows: room.pushed, columns });
  }

  /** Puts the table back as it was; may be tried again where it fails. */
  async takeBack(context: Excel.RequestContext): Promise<void> {
    const { plan, copy } = this;
    if (copy === undefined) return;
    const { state } = plan;
    const table = context.workbook.tables.getItemOrNullObject(state.name);
    await context.sync();
    if (table.isNullObject) throw REFUSAL.tableGone(state.name);
    if (this.pushed === "unknown") this.pushed = (await this.wasPushed(context)) ? "yes" : "no";
    const now = headerAndData(table);
    now.load("rowCount");
    await context.sync();
    const source = this.sheetOf(context, copy);
    const missing = state.area.rows - now.rowCount;
    context.application.suspendApiCalculationUntilNextSync();
    if (plan.removed.length > 0 && missing > 0) {
      this.insertRows(context, now.rowCount - 1, missing);
      await context.sync();
    }
    const sheet = this.sheetOf(context, state.sheet);
    const resized = one(() => {
      table.resize(sheet.getRange(addressOf(state.area)));
      rangeIn(context, plan, this.copiedArea).copyFrom(source.getRange(this.copied), "All");
      this.headersOfAdded(context)?.clear("Contents");
    });
    await inParts(context, [resized]);
    if (this.pushed === "yes") {
      this.pushed = "unknown";
      this.pushedRange(context).delete("Up");
      await context.sync();
      this.pushed = "no";
    }
    this.copy = undefined;
  }

  /**
   * Gives the table back the rows that were taken out, each where it was. Always before one of the
   * rows that are left: there Excel makes the table larger, so that its size tells what is done.
   */
  private insertRows(context: Excel.RequestContext, rows: number, missing: number): void {
    const { removed, state } = this.plan;
    const isWhole = removed.reduce((sum, { count }) => sum + count, 0) === missing;
    const runs = isWhole ? [...removed].reverse() : [{ from: 0, count: missing }];
    let last = rows - 1;
    for (const { from, count } of runs) {
      const at = { row: Math.min(from, last), column: 0, rows: count };
      rangeIn(context, this.plan, { ...at, columns: state.area.columns }).insert("Down");
      last += count;
    }
  }

  private headersOfAdded(context: Excel.RequestContext): Excel.Range | undefined {
    const { plan } = this;
    const columns = plan.headers.length;
    if (columns === 0) return undefined;
    const column = plan.state.area.columns;
    return rangeIn(context, plan, { row: -1, column, rows: 1, columns });
  }

  /** Whether the first filled row below stands where it was moved to. */
  private async wasPushed(context: Excel.RequestContext): Promise<boolean> {
    const { below, pushed } = this.room;
    if (!below) return false;
    const { state, columns } = this.plan;
    const area = { row: below.row + pushed, column: state.area.column, rows: 1, columns };
    const { formulas } = await readArea(context, state.sheet, area);
    return JSON.stringify(formulas[0]) === below.entered;
  }

  private sheetOf(context: Excel.RequestContext, name: string): Excel.Worksheet {
    return context.workbook.worksheets.getItem(name);
  }
}
