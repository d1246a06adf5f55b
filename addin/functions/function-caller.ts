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
import { neededData, type CodeData } from "./code-data";
import type { FunctionHost, HostCells } from "./function-host";
import { answerForHost, argumentFromHost, type ErrorMaker, type HostAnswer } from "./host-values";
import { NotLoaded, type OnDemand } from "./load-on-demand";
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
  readonly codeData: CodeData;
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
    this.rebuilder = new ModelRebuilder(options.store, options.host, options.codeData);
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
    const needed = neededData(this.options.codeData, call.name, unknown.size > 0);
    const missing = needed.filter(({ value }) => value === undefined);
    if (missing.length > 0 || unknown.size > 0) return this.afterPreparing(call, missing, unknown);
    return this.answer(call);
  }

  /** One patience for all that must come first, so that no cell is busy for longer. */
  private async afterPreparing(
    call: Call,
    missing: readonly OnDemand<unknown>[],
    handles: ReadonlyMap<string, number>,
  ): Promise<HostAnswer> {
    try {
      const ended = await settleWithin(this.prepare(call, missing), this.patienceMs, LATE);
      if (ended === LATE) throw this.lateFault(missing);
    } catch (fault) {
      if (fault instanceof NotLoaded) this.options.onFault?.(fault.cause ?? fault);
      throw this.errorOf(fault, call.language, staleSentence(handles));
    }
    return this.answer(call);
  }

  /** Loads first, since models are built again with what is loaded. */
  private async prepare(call: Call, missing: readonly OnDemand<unknown>[]): Promise<void> {
    await Promise.all(missing.map((each) => each.load()));
    const places = [...this.rebuilder.unknownHandles(call.args)];
    await Promise.all(
      places.map(([handle, i]) =>
        this.rebuilder.rebuild(handle, {
          address: call.address,
          handleAddress: call.addresses[i],
        }),
      ),
    );
  }

  private lateFault(missing: readonly OnDemand<unknown>[]): AnswerFault {
    const isLoaded = missing.every(({ value }) => value !== undefined);
    if (isLoaded) return new AnswerFault("#N/A", CALL_SENTENCES.slow);
    const { codes } = this.options.codeData;
    return new NotLoaded(codes.value ? CALL_SENTENCES.noNames : CALL_SENTENCES.noCodes);
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
    const { store, host, codeData } = this.options;
    const runtime: FunctionRuntime = {
      store,
      codeData,
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
