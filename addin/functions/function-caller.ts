import {
  AnswerFault,
  answerSentence,
  type Answer,
  type Argument,
  type Language,
  type Phrase,
} from "#engine";
import { AnswerMemo } from "./answer-memo";
import { CALL_SENTENCES } from "./call-sentences";
import { callFunction } from "./calls";
import type { FunctionHost, HostCells } from "./function-host";
import { answerForHost, argumentFromHost, type ErrorMaker, type HostAnswer } from "./host-values";
import { ModelRebuilder } from "./model-rebuilder";
import type { ModelStore } from "./model-store";
import type { FunctionRuntime } from "./runtime";
import { mayHideBlanks, tellBlanks } from "./second-reading";
import { settleWithin } from "./settle-within";
import { isTable, singleText } from "./table-arguments";

/** What a host tells of a call. It may reuse the object, so callers copy what they need at once. */
export interface Invocation {
  readonly address?: string | undefined;
  /** One entry per argument, a repeating parameter's one by one; null where it is no range. */
  readonly parameterAddresses?: readonly (string | null | undefined)[] | null | undefined;
}

/** What the caller is made of. */
export interface FunctionCallerOptions {
  readonly store: ModelStore;
  readonly host: FunctionHost;
  readonly makeError: ErrorMaker;
  /** Reads ranges a second time to tell blanks from 0 where the host does not; on unless false. */
  readonly secondReading?: boolean;
  /** Longest wait for the host, milliseconds. */
  readonly patienceMs?: number;
  /** Hears of faults in our own code; the cell shows #N/A. */
  readonly onFault?: (cause: unknown) => void;
}

const PATIENCE_MS = 8000;
const BUILDERS: ReadonlySet<string> = new Set(["CRMMODEL", "CRMPART"]);
const LATE = Symbol("late");

interface Call {
  readonly name: string;
  readonly args: readonly Argument[];
  readonly address: string | undefined;
  /** Address of each argument; undefined where it is no range. */
  readonly addresses: readonly (string | undefined)[];
  readonly language: Language;
}

/**
 * Calls from cells: values in, values or errors of the host out. What memory can answer is answered
 * at once; what must first be read from the workbook gives a promise, and every promise settles.
 */
export class FunctionCaller {
  private readonly memo = new AnswerMemo();
  private readonly rebuilder: ModelRebuilder;

  constructor(private readonly options: FunctionCallerOptions) {
    this.rebuilder = new ModelRebuilder(options.store, options.host);
  }

  /** @throws the host's error, or rejects with it, where there is no answer at all. */
  call(
    name: string,
    values: readonly unknown[],
    invocation?: Invocation,
  ): HostAnswer | Promise<HostAnswer> {
    const call: Call = {
      name,
      args: values.map(argumentFromHost),
      address: invocation?.address,
      addresses: (invocation?.parameterAddresses ?? []).map((one) => one ?? undefined),
      language: this.options.host.language(),
    };
    const unknown = this.rebuilder.unknownHandles(call.args);
    if (unknown.size > 0) return this.afterRebuilding(call, unknown);
    return this.answer(call);
  }

  private async afterRebuilding(
    call: Call,
    handles: ReadonlyMap<string, number>,
  ): Promise<HostAnswer> {
    const rebuilt = Promise.all(
      [...handles].map(([handle, i]) =>
        this.rebuilder.rebuild(handle, {
          address: call.address,
          handleAddress: call.addresses[i],
        }),
      ),
    );
    try {
      const ended = await settleWithin(rebuilt, this.patienceMs, LATE);
      if (ended === LATE) throw new AnswerFault("#N/A", CALL_SENTENCES.slow);
    } catch (fault) {
      throw this.errorOf(fault, call.language, staleSentence(handles));
    }
    return this.answer(call);
  }

  private answer(call: Call): HostAnswer | Promise<HostAnswer> {
    const { host } = this.options;
    if (!BUILDERS.has(call.name)) return this.finish(call, call.args, host.blanksTold());
    const hiding = call.args.flatMap((argument, i) =>
      isTable(argument) && mayHideBlanks(argument) ? [i] : [],
    );
    // Where no cell is 0, no blank can hide behind one.
    if (host.blanksTold() || hiding.length === 0) return this.finish(call, call.args, true);
    const addresses = hiding.map((i) => call.addresses[i]).filter((one) => one !== undefined);
    if (this.options.secondReading === false || addresses.length < hiding.length) {
      return this.finish(call, call.args, false);
    }
    return this.withToldBlanks(call, hiding, addresses);
  }

  /** Whatever goes wrong with the second reading, the arguments remain: unverified, not refused. */
  private async withToldBlanks(
    call: Call,
    hiding: readonly number[],
    addresses: readonly string[],
  ): Promise<HostAnswer> {
    let again: readonly (HostCells | undefined)[] = [];
    try {
      const read = this.options.host.readAgain(addresses);
      again = await settleWithin(read, this.patienceMs, []);
    } catch (cause) {
      this.options.onFault?.(cause);
    }
    const told = new Map<number, HostCells>();
    for (const [at, i] of hiding.entries()) {
      const argument = call.args[i];
      const cells = again[at];
      const verified = isTable(argument) && cells ? tellBlanks(argument, cells) : undefined;
      if (verified) told.set(i, verified);
    }
    if (told.size < hiding.length) return this.finish(call, call.args, false);
    const args = call.args.map((argument, i) => told.get(i) ?? argument);
    return this.finish(call, args, true);
  }

  private finish(call: Call, args: readonly Argument[], blanksTold: boolean): HostAnswer {
    const { language } = call;
    let answer: Answer;
    try {
      answer = this.compute(call, args, blanksTold);
    } catch (fault) {
      throw this.errorOf(fault, language, CALL_SENTENCES.fault);
    }
    return answerForHost(answer, this.options.makeError, language);
  }

  private compute(call: Call, args: readonly Argument[], blanksTold: boolean): Answer {
    const { store, host } = this.options;
    const runtime: FunctionRuntime = {
      store,
      language: call.language,
      blanksTold,
      tableName: (cells) => {
        const address = call.addresses[args.findIndex((one) => one === cells)];
        return address === undefined ? undefined : host.tableNameAt(address);
      },
    };
    const evaluate = (): Answer => callFunction(call.name, args, runtime) ?? [];
    if (BUILDERS.has(call.name)) {
      const made = evaluate();
      const handle = made[0]?.[0];
      if (typeof handle === "string") host.handleMade?.(handle, call.address);
      return made;
    }
    const handle = singleText(args[0]);
    if (handle === undefined || !store.hasModel(handle)) return evaluate();
    const key = JSON.stringify([call.name, call.language, ...args]);
    return this.memo.answer(store.model(handle), key, evaluate);
  }

  /** The host's error for a fault; what is no fault of the arguments is ours, and is reported. */
  private errorOf(fault: unknown, language: Language, otherwise: Phrase): unknown {
    const { makeError, onFault } = this.options;
    if (fault instanceof AnswerFault) return makeError(fault.type, fault.sentence[language]);
    onFault?.(fault);
    return makeError("#N/A", otherwise[language]);
  }

  private get patienceMs(): number {
    return this.options.patienceMs ?? PATIENCE_MS;
  }
}

function staleSentence(handles: ReadonlyMap<string, number>): Phrase {
  const [handle = ""] = handles.keys();
  return answerSentence("recalculate", { cell: handle });
}
