import type { Injector, Nullable, Workbook, Worksheet } from "@univerjs/presets";
import type { FUniver, Univer } from "@univerjs/presets";
import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/presets";
import { GridError } from "./grid-error";

/** The running Univer and the few ways the grid's files reach into it. */
export interface GridContext {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  /** False for the moment in which one workbook is exchanged for another. */
  isOpen(): boolean;
  /** @throws GridError command-refused, where no workbook is open */
  workbook(): Workbook;
  unitId(): string;
  /** @throws GridError unknown-sheet */
  worksheet(sheetId: string): Worksheet;
  /**
   * Runs a command to its end before it returns. Univer's own commands are asynchronous only where
   * they ask the person something; the grid uses the others.
   * @throws GridError command-refused
   */
  run(commandId: string, params?: object): void;
}

/** The context of a started Univer. */
export function gridContext(univer: Univer, api: FUniver): GridContext {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  const open = (): Nullable<Workbook> =>
    instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const workbook = (): Workbook => {
    const current = open();
    if (!current) {
      throw new GridError("command-refused", {
        sv: "Ingen arbetsbok är öppen.",
        en: "No workbook is open.",
      });
    }
    return current;
  };
  return {
    univer,
    api,
    injector,
    commands,
    isOpen: () => Boolean(open()),
    workbook,
    unitId: () => workbook().getUnitId(),
    worksheet: (sheetId) => {
      const sheet = workbook().getSheetBySheetId(sheetId);
      if (!sheet) {
        throw new GridError("unknown-sheet", {
          sv: `Bladet ${sheetId} finns inte.`,
          en: `There is no sheet ${sheetId}.`,
        });
      }
      return sheet;
    },
    run: (commandId, params) => {
      if (!commands.syncExecuteCommand(commandId, params)) {
        throw new GridError("command-refused", {
          sv: `Kalkylarket nekade ${commandId}.`,
          en: `The spreadsheet refused ${commandId}.`,
        });
      }
    },
  };
}
