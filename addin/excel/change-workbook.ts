/**
 * Several changes as one. The order is the safe one: everything is checked, then written to places
 * where nothing stood (new sheets, a hidden sheet), and only then brought into the tables in few and
 * small requests, after what stood there was copied aside. What fails is taken back.
 */
import type { Outcome, WorkbookPlan } from "../ports/workbook";
import type { ChangedPlace, ChangeOptions, WorkbookChange } from "../ports/workbook-changes";
import { takeAway, withNamesFreeIn, writePlan } from "./build-plan";
import { REFUSAL, withLeft, type Left } from "./change-sentences";
import { checkCells } from "./check-cells";
import { inTurn } from "./in-excel";
import { officeFault, WorkbookRefusal } from "./office-errors";
import { Patience, realWait, type Wait } from "./patience";
import { blockOf, planTableChange, type TableWish } from "./plan-table-change";
import { ScratchSheets, stage, type StagedBlock } from "./scratch-sheets";
import { newSheetPlace, plannedTables } from "./new-sheets";
import { bytesOf, paceOf } from "./change-pace";
import { findRoom } from "./table-room";
import { readTableState } from "./table-state";
import { TableSwap } from "./table-swap";
import type { Pace } from "./request-parts";

/** Makes all the changes, or none. */
export function changeWorkbook(
  changes: readonly WorkbookChange[],
  options: ChangeOptions = {},
  wait: Wait = realWait,
): Promise<Outcome<readonly ChangedPlace[]>> {
  return inTurn(async () => {
    const whole = new WholeChange(changes, options);
    try {
      await Excel.run((context) => whole.make(context));
    } catch (error) {
      throw new WorkbookRefusal(withLeft(officeFault(error), await whole.takeBack(wait)));
    }
    await whole.tidy(wait);
    options.onProgress?.(1);
    return whole.places;
  });
}

class WholeChange {
  private readonly scratch = new ScratchSheets();
  private readonly swaps: TableSwap[] = [];
  private readonly found = new Map<WorkbookChange, ChangedPlace>();
  private readonly pace: Pace;
  private readonly planned: WorkbookPlan;
  /** The new sheets under their free names, once they are being built. */
  private built: WorkbookPlan | undefined;

  constructor(
    private readonly changes: readonly WorkbookChange[],
    options: ChangeOptions,
  ) {
    this.pace = paceOf(options, bytesOf(changes));
    const sheets = changes.flatMap((change) => (change.kind === "new-sheet" ? [change.sheet] : []));
    this.planned = { sheets, names: [], show: "" };
  }

  /** One place per change, in order. */
  get places(): readonly ChangedPlace[] {
    return this.changes.flatMap((change) => this.found.get(change) ?? []);
  }

  private get wishes(): readonly TableWish[] {
    return this.changes.filter((change) => change.kind !== "new-sheet");
  }

  async make(context: Excel.RequestContext): Promise<void> {
    this.pace.check();
    checkCells(this.changes);
    await this.checkFirst(context);
    await this.buildSheets(context);
    const staged = await this.stageAll(context);
    for (const wish of this.wishes) await this.swap(context, wish, staged.get(wish));
    this.pace.check();
  }

  /** What can be refused is refused before anything is written. */
  private async checkFirst(context: Excel.RequestContext): Promise<void> {
    if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) throw REFUSAL.oldExcel();
    const { protection } = context.workbook;
    protection.load("protected");
    await context.sync();
    if (protection.protected) throw REFUSAL.protectedWorkbook();
    // A later change of the same table meets it as the one before has left it.
    const seen = new Set(plannedTables(this.planned));
    for (const wish of this.wishes) {
      const name = wish.table.toLowerCase();
      if (seen.has(name)) continue;
      seen.add(name);
      await findRoom(context, planTableChange(await readTableState(context, wish.table), wish));
    }
  }

  private async buildSheets(context: Excel.RequestContext): Promise<void> {
    if (this.planned.sheets.length === 0) return;
    const plan = await withNamesFreeIn(context, this.planned);
    this.pace.check();
    this.built = plan;
    await writePlan(context, plan, this.pace);
    const fresh = this.changes.filter((change) => change.kind === "new-sheet");
    fresh.forEach((change, i) => {
      const sheet = plan.sheets[i];
      if (sheet) this.found.set(change, newSheetPlace(sheet));
    });
  }

  /** Lays the blocks down side by side on one hidden sheet. */
  private async stageAll(
    context: Excel.RequestContext,
  ): Promise<ReadonlyMap<TableWish, StagedBlock>> {
    const staged = new Map<TableWish, StagedBlock>();
    const blocks = this.wishes.flatMap((wish) => {
      const cells = blockOf(wish);
      return cells.length === 0 ? [] : [{ wish, cells }];
    });
    if (blocks.length === 0) return staged;
    this.pace.check();
    const sheet = await this.scratch.add(context, "nytt");
    let column = 0;
    for (const { wish, cells } of blocks) {
      const block = { sheet, column };
      await stage(context, block, cells, this.pace);
      staged.set(wish, block);
      column += Math.max(...cells.map((row) => row.length));
    }
    return staged;
  }

  private async swap(
    context: Excel.RequestContext,
    wish: TableWish,
    staged: StagedBlock | undefined,
  ): Promise<void> {
    const plan = planTableChange(await readTableState(context, wish.table), wish);
    const swap = new TableSwap(plan, await findRoom(context, plan), staged, this.scratch);
    this.swaps.unshift(swap);
    await swap.make(context, this.pace);
    this.found.set(wish, swap.place);
  }

  /** Puts everything back as it was, the last change first; what could not be. */
  async takeBack(wait: Wait): Promise<Left> {
    const patience = new Patience(wait);
    const tables: Left["tables"][number][] = [];
    const staying = new Set<string>();
    for (const swap of this.swaps) {
      const { left, copySheet } = swap;
      if (await patience.succeeds(() => Excel.run((context) => swap.takeBack(context)))) continue;
      tables.push(left);
      if (copySheet !== undefined) staying.add(copySheet);
    }
    const { built } = this;
    const isBuiltGone =
      built === undefined ||
      (await patience.succeeds(() => Excel.run((context) => takeAway(context, built))));
    await this.removeScratch(patience, staying);
    return {
      tables,
      sheets: isBuiltGone ? [] : built.sheets.map(({ name }) => name),
      scratch: this.scratch.left.filter((name) => !staying.has(name)),
    };
  }

  /** Takes the hidden sheets away; where that fails they stay, hidden, and harm nothing. */
  async tidy(wait: Wait): Promise<void> {
    await this.removeScratch(new Patience(wait), new Set());
  }

  private async removeScratch(patience: Patience, staying: ReadonlySet<string>): Promise<void> {
    const { scratch } = this;
    if (scratch.left.every((name) => staying.has(name))) return;
    await patience.succeeds(() => Excel.run((context) => scratch.remove(context, staying)));
  }
}
