import { AnswerFault, answerSentence, type Argument } from "#engine";
import { callFunction } from "./calls";
import type { CodeData } from "./code-data";
import type { CallPlace, CellInputs, FunctionHost } from "./function-host";
import { isModelHandle, isPartHandle, type ModelStore } from "./model-store";
import type { FunctionRuntime } from "./runtime";
import { singleText } from "./table-arguments";

/**
 * Builds models again whose handles stand in the sheet but are not in memory, as after opening a
 * file. The handle decides: what is built from the cell's inputs counts only if it has that handle.
 */
export class ModelRebuilder {
  private readonly underWay = new Map<string, Promise<void>>();

  constructor(
    private readonly store: ModelStore,
    private readonly host: FunctionHost,
    private readonly codeData: CodeData,
  ) {}

  /**
   * Handles among the arguments that are not in memory, models and parts, each with its place in
   * the call.
   */
  unknownHandles(args: readonly Argument[]): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    for (const [i, argument] of args.entries()) {
      const text = singleText(argument);
      if (text === undefined || this.store.knows(text)) continue;
      if (isModelHandle(text) || isPartHandle(text)) found.set(text, i);
    }
    return found;
  }

  /**
   * Builds what stands behind the handle; the CN codes must have been loaded. Calls for the same handle share one reading.
   * @throws AnswerFault `#N/A` "recalculate" where no cell gives this handle any more.
   */
  rebuild(handle: string, place: CallPlace): Promise<void> {
    const known = this.underWay.get(handle);
    if (known) return known;
    const made = this.build(handle, place).finally(() => this.underWay.delete(handle));
    this.underWay.set(handle, made);
    return made;
  }

  private async build(handle: string, place: CallPlace): Promise<void> {
    const inputs = await this.host.modelCellOf(handle, place);
    if (inputs) {
      for (const part of this.unknownHandles(inputs.args).keys()) await this.rebuild(part, {});
      // The model may have been made from inputs whose blanks could not be told: that is a model
      // of its own, with its own handle, and stays what it was.
      if (this.makes(handle, inputs, true) || this.makes(handle, inputs, false)) return;
    }
    const code = isPartHandle(handle) ? "part-unknown" : "recalculate";
    throw new AnswerFault("#N/A", answerSentence(code, { cell: handle }));
  }

  /** Builds from the inputs; true where the handle agrees. */
  private makes(handle: string, inputs: CellInputs, blanksTold: boolean): boolean {
    const runtime: FunctionRuntime = {
      store: this.store,
      codeData: this.codeData,
      language: this.host.language(),
      blanksTold,
      tableName: (cells) => inputs.tableNames[inputs.args.findIndex((one) => one === cells)],
    };
    try {
      return callFunction(inputs.name, inputs.args, runtime)?.[0]?.[0] === handle;
    } catch (fault) {
      // Inputs that make no model any more do not make this one.
      if (fault instanceof AnswerFault) return false;
      throw fault;
    }
  }
}
