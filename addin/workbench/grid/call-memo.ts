import type { CellScalar, FunctionCall } from "../spreadsheet";

type Result = Promise<CellScalar[][]> | CellScalar[][];

/** What decides a call's answer. */
export interface CallKey {
  readonly id: string;
  readonly args: Parameters<FunctionCall>[0];
  readonly addresses: readonly (string | undefined)[];
  /** The calling cell, where the function asks for it; else undefined. */
  readonly address: string | undefined;
}

/**
 * Answers of one calculation. Univer asks for cells one after another and for some of them twice;
 * equal calls are computed once and forgotten when the next calculation starts.
 */
export class CallMemo {
  private readonly answers = new Map<string, Result>();

  /** The answer of an equal call in this calculation, else the computed one. */
  answer(key: CallKey, compute: () => Result): Result {
    // JSON drops undefined in arrays to null: an omitted argument is marked, for null is a blank.
    const text = JSON.stringify([
      key.id,
      key.address ?? "",
      key.addresses.map((address) => address ?? ""),
      key.args.map((arg) => arg ?? "omitted"),
    ]);
    const known = this.answers.get(text);
    if (known) {
      return known;
    }
    const computed = compute();
    this.answers.set(text, computed);
    return computed;
  }

  clear(): void {
    this.answers.clear();
  }
}
