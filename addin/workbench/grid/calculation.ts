import type { ICommandInfo, IExecutionOptions } from "@univerjs/presets";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  IFunctionService,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  LexerTreeBuilder,
  RemoveColMutation,
  RemoveDefinedNameMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetSuperTableMutation,
  SetTriggerFormulaCalculationStartMutation,
  SetWorksheetNameMutation,
} from "@univerjs/preset-sheets-core";
import type { ISetFormulaCalculationResultMutation } from "@univerjs/preset-sheets-core";
import type { CallMemo } from "./call-memo";
import type { GridContext } from "./grid-context";

type State = "idle" | "waiting" | "running" | "applying";

/** After these a remembered reference may point at other cells than its text says. */
const STRUCTURE = new Set<string>([
  SetSuperTableMutation.id,
  RemoveSuperTableMutation.id,
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetDefinedNameMutation.id,
  RemoveDefinedNameMutation.id,
]);

/** What a start command carries of interest here. */
interface StartParameters {
  forceCalculation?: boolean;
  clearDependencyTreeCache?: Record<string, Record<string, string>>;
}

/**
 * Follows Univer's calculation: what is waiting, what runs, and when its results are in the cells.
 * Univer gathers changes for 100 ms, then calculates cell after cell.
 */
export class Calculation {
  private state: State = "idle";
  private changedMeanwhile = false;
  private structureChanged = false;
  private readonly waiters: (() => void)[] = [];

  constructor(
    private readonly context: GridContext,
    private readonly memo: CallMemo,
    private readonly onCalculated: (sheetIds: readonly string[]) => void,
  ) {
    context.commands.beforeCommandExecuted((command) => this.before(command));
    context.commands.onCommandExecuted((command, options) => this.after(command, options));
  }

  /** Recalculates everything, as Excel's full calculation. */
  calculate(): void {
    this.structureChanged = true;
    this.context.commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: true, dirtyRanges: [] },
      { onlyLocal: true },
    );
  }

  /** Resolves when no calculation is under way or waiting. */
  whenIdle(): Promise<void> {
    return new Promise((resolve) => {
      this.waiters.push(resolve);
      this.settleLater();
    });
  }

  /** Tables or sheets changed: the next calculation forgets every remembered reference. */
  noteStructure(): void {
    this.structureChanged = true;
  }

  private before(command: Readonly<ICommandInfo>): void {
    if (command.id !== SetFormulaCalculationStartMutation.id) {
      return;
    }
    this.memo.clear();
    if (this.structureChanged) {
      this.structureChanged = false;
      this.forgetReferences(command.params as StartParameters);
    }
  }

  /**
   * Univer keeps parsed formulas, and with them the old range of a structured reference: after a row
   * was inserted in a table, ROWS(T[#All]) kept its value for good.
   */
  private forgetReferences(start: StartParameters): void {
    this.context.injector.get(IFunctionService).deleteFormulaAstCacheKey("");
    // Also what names stood for when a formula was read; the service lives on and begins anew.
    this.context.injector.get(LexerTreeBuilder).dispose();
    const workbook = this.context.workbook();
    start.forceCalculation = true;
    start.clearDependencyTreeCache = {
      [workbook.getUnitId()]: Object.fromEntries(
        workbook.getSheets().map((sheet) => [sheet.getSheetId(), "1"]),
      ),
    };
  }

  private after(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    switch (command.id) {
      case SetFormulaCalculationStartMutation.id:
        this.state = "running";
        return;
      case SetFormulaCalculationNotificationMutation.id:
        this.notified(command.params);
        return;
      case SetFormulaCalculationResultMutation.id:
        this.applied(command.params as ISetFormulaCalculationResultMutation);
        return;
    }
    if (STRUCTURE.has(command.id)) {
      this.structureChanged = true;
    }
    if (this.startsCalculation(command, options)) {
      this.changedMeanwhile ||= this.state === "running" || this.state === "applying";
      this.state = this.state === "idle" ? "waiting" : this.state;
    }
  }

  /** Univer's own rule for what sets its 100 ms clock going. */
  private startsCalculation(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (!this.context.injector.get(IActiveDirtyManagerService).get(command.id)) {
      return false;
    }
    if (command.id !== SetRangeValuesMutation.id) {
      return true;
    }
    const trigger = (command.params as { trigger?: string } | undefined)?.trigger;
    return options?.onlyLocal !== true && trigger !== SetStyleCommand.id;
  }

  private notified(params: unknown): void {
    const state = (params as { functionsExecutedState?: FormulaExecutedStateType } | undefined)
      ?.functionsExecutedState;
    if (state === undefined || state === FormulaExecutedStateType.INITIAL) {
      return;
    }
    if (state === FormulaExecutedStateType.SUCCESS) {
      this.state = this.state === "running" ? "applying" : this.state;
      return;
    }
    this.finish();
  }

  private applied(result: ISetFormulaCalculationResultMutation): void {
    const sheets = Object.keys(result.unitData[this.context.unitId()] ?? {});
    this.finish();
    this.onCalculated(sheets);
  }

  private finish(): void {
    this.state = "idle";
    this.memo.clear();
    if (this.changedMeanwhile) {
      this.changedMeanwhile = false;
      this.calculate();
    }
    this.settleLater();
  }

  private settleLater(): void {
    setTimeout(() => {
      if (this.state === "idle") {
        this.waiters.splice(0).forEach((resolve) => resolve());
      }
    }, 0);
  }
}
