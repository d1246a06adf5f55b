/** Evaluates the calls of a file outside any spreadsheet, through the functions that Excel calls. */
import {
  AnswerFault,
  answerSentence,
  heldNumber,
  isRange,
  type Answer,
  type AnswerCell,
  type Argument,
  type Cell,
  type CellError,
  type Language,
} from "#engine";
import { CALL_SENTENCES } from "../functions/call-sentences";
import { callFunction, modelsOf } from "../functions/calls";
import type { CodeData } from "../functions/code-data";
import { ModelStore } from "../functions/model-store";
import type { FunctionRuntime } from "../functions/runtime";
import type { CalcCall, CalcFile } from "./calc-file";

type Rows = readonly (readonly Cell[])[];

interface ErrorOut {
  readonly type: string;
  readonly message: string;
}
type CellOut = number | string | { readonly error: string; readonly message: string };
/** The answer of one call: a scalar, rows, or an error. */
export type ResultOut =
  { readonly value: CellOut | readonly (readonly CellOut[])[] } | { readonly error: ErrorOut };

/**
 * Results by the calls' ids; what `codeData` does not hold in memory is not loaded. A fault in our own code leaves only its call without an answer, as in a
 * sheet; `onFault` hears of it.
 */
export function evaluate(
  file: CalcFile,
  language: Language,
  codeData: CodeData,
  onFault?: (cause: unknown) => void,
): Record<string, ResultOut> {
  return new Evaluation(file, language, codeData, onFault).run();
}

class Evaluation {
  private readonly tableNames = new Map<Rows, string>();
  private readonly results = new Map<string, ResultOut>();
  private readonly runtime: FunctionRuntime;
  private base: ResultOut | undefined;

  constructor(
    private readonly file: CalcFile,
    private readonly language: Language,
    codeData: CodeData,
    private readonly onFault: ((cause: unknown) => void) | undefined,
  ) {
    for (const [name, cells] of Object.entries(file.tables)) this.tableNames.set(cells, name);
    this.runtime = {
      store: new ModelStore(),
      codeData,
      language,
      blanksTold: true,
      tableName: (cells) => this.tableNames.get(cells),
    };
  }

  run(): Record<string, ResultOut> {
    for (const call of this.file.calls) this.results.set(call.id, this.call(call));
    return Object.fromEntries(this.results);
  }

  private call(call: CalcCall): ResultOut {
    const args: Argument[] = [];
    for (const argument of call.args) {
      const resolved = this.resolve(argument);
      if (resolved === undefined) {
        return {
          error: {
            type: "#NAME?",
            message: this.say("unknown-reference", typeof argument === "string" ? argument : ""),
          },
        };
      }
      args.push(...resolved);
    }
    return this.answer(call.function, args);
  }

  private answer(name: string, args: readonly Argument[]): ResultOut {
    const passed = args
      .slice(0, modelsOf(name))
      .map(errorIn)
      .find((one) => one !== undefined);
    if (passed) return { error: this.passedOn(passed) };
    try {
      const answer = callFunction(name, args, this.runtime);
      if (answer === undefined) {
        return { error: { type: "#NAME?", message: this.say("unknown-function", name) } };
      }
      return this.out(answer);
    } catch (fault) {
      if (fault instanceof AnswerFault) {
        return { error: { type: fault.type, message: fault.sentence[this.language] } };
      }
      this.onFault?.(fault);
      return { error: { type: "#N/A", message: CALL_SENTENCES.fault[this.language] } };
    }
  }

  /** As in a sheet, an error in place of the model is the answer. */
  private passedOn({ error, message }: CellError): ErrorOut {
    const why = message ?? answerSentence("cell-error", { cell: error })[this.language];
    return { type: error, message: why };
  }

  /** The arguments an entry of `args` stands for; undefined for an unknown reference. */
  private resolve(argument: CalcCall["args"][number]): readonly Argument[] | undefined {
    if (Array.isArray(argument)) return [rowsFrom(argument)];
    if (typeof argument !== "string" || !argument.startsWith("$")) return [argument];
    if (argument.startsWith("$$")) return [plainCell(argument)];
    if (argument === "$tables") return Object.values(this.file.tables);
    if (argument.startsWith("$tables.")) {
      const name = argument.slice("$tables.".length);
      const table = Object.hasOwn(this.file.tables, name) ? this.file.tables[name] : undefined;
      return table ? [table] : undefined;
    }
    const id = argument.slice(1);
    const earlier = this.results.get(id) ?? (id === "model" ? this.baseModel() : undefined);
    return earlier ? [argumentFrom(earlier)] : undefined;
  }

  private baseModel(): ResultOut {
    this.base ??= this.answer("CRMMODEL", ["base", ...Object.values(this.file.tables)]);
    return this.base;
  }

  private out(answer: Answer): ResultOut {
    const rows = answer.map((row) => row.map((cell) => this.cellOut(cell)));
    const single = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
    if (single === undefined) return { value: rows };
    if (typeof single === "object") {
      return { error: { type: single.error, message: single.message } };
    }
    return { value: single };
  }

  private cellOut(cell: AnswerCell): CellOut {
    const held = typeof cell === "number" ? heldNumber(cell) : cell;
    if (typeof held === "object") {
      return { error: held.type, message: held.sentence[this.language] };
    }
    if (!Number.isNaN(held)) return held;
    // JSON has no such number, and null would read as a blank.
    return { error: "#N/A", message: CALL_SENTENCES.fault[this.language] };
  }

  private say(what: "unknown-function" | "unknown-reference", name: string): string {
    const texts = {
      "unknown-function": {
        sv: `Det finns ingen funktion ${name}.`,
        en: `There is no function ${name}.`,
      },
      "unknown-reference": {
        sv: `${name} är varken en tabell eller ett tidigare anrop.`,
        en: `${name} is neither a table nor an earlier call.`,
      },
    };
    return texts[what][this.language];
  }
}

/** A list without rows is one row. */
function rowsFrom(list: readonly (Cell | readonly Cell[])[]): Rows {
  const isRows = list.every((row): row is readonly Cell[] => Array.isArray(row));
  const rows = isRows ? list : [list.filter((cell): cell is Cell => !Array.isArray(cell))];
  return rows.map((row) => row.map(plainCell));
}

/** A text that starts with `$` is written `$$…`. */
function plainCell(cell: Cell): Cell {
  return typeof cell === "string" && cell.startsWith("$$") ? cell.slice(1) : cell;
}

/** The error that an argument is, alone or as the only cell of its range. */
function errorIn(argument: Argument): CellError | undefined {
  const only = isRange(argument) ? onlyCell(argument) : argument;
  return typeof only === "object" && only !== null ? only : undefined;
}

function onlyCell(rows: Rows): Cell | undefined {
  const [row = [], ...more] = rows;
  return row.length === 1 && more.length === 0 ? row[0] : undefined;
}

/** An earlier result as an argument: errors stay errors. */
function argumentFrom(result: ResultOut): Argument {
  if ("error" in result) return { error: result.error.type, message: result.error.message };
  const { value } = result;
  return value;
}
