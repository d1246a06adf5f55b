import type { CellScalar, FunctionCall } from "../spreadsheet";
import type { FunctionMetadata, FunctionsFile } from "./function-metadata";
import { errorOfCode, packArguments, unpackResult, type BlankProfile } from "./invocation-values";
import { ApiObject, apiClass, method, type ApiClass } from "./rich-api/api-object";

/** A message for the functions' runtime: category 1 of the client's events. */
export interface RuntimeMessage {
  readonly type: number;
  readonly body: unknown;
}

/** Message type of a call to the functions' runtime, read off the client library. */
const MESSAGE = { call: 1000 } as const;
/** Flags of a call. */
const FLAG = { cancelable: 1, errorsAsValues: 4 } as const;
/** Feature that lets the runtime answer every 200 ms instead of every 500. Rule: answer-interval. */
const QUICK_ANSWERS = 2;

/** What the host of the functions is made of. */
export interface CustomFunctionsOptions {
  readonly metadata: FunctionsFile;
  readonly blanks: BlankProfile;
  /** Sends messages to the add-in's runtime, several at once. */
  readonly deliver: (messages: readonly RuntimeMessage[]) => void;
  /** Hears of a function that cannot be called here. */
  readonly onMissing?: (what: string) => void;
}

const CUSTOM_FUNCTIONS: ApiClass = apiClass<CustomFunctionsHost>("CustomFunctions", {
  _SetOsfControlContainerReadyForCustomFunctions: method("internal", (host) => host.begin()),
  _GetEnabledFeatures: method("internal", () => [QUICK_ANSWERS]),
  setInvocationArrayResults: method("internal", (host, args) => host.takeArrays(args.value(0))),
  setInvocationResults: method("internal", (host, args) => host.takeObjects(args.value(0))),
});

/**
 * Excel's side of the functions' runtime: a call from a cell goes to the add-in as a message, its
 * result comes back through the request language. Calls wait until the runtime says it is ready;
 * those of one turn travel together.
 */
export class CustomFunctionsHost extends ApiObject {
  readonly api = CUSTOM_FUNCTIONS;
  /** Sentence of the last error each cell got, by the cell's address. */
  readonly sentences = new Map<string, string>();
  private readonly pending = new Map<
    number,
    (ok: boolean, value: unknown, code: unknown) => void
  >();
  private readonly queue: RuntimeMessage[] = [];
  private readonly idle: (() => void)[] = [];
  private ready = false;
  private flushing = false;
  private next = 1;

  constructor(private readonly options: CustomFunctionsOptions) {
    super();
  }

  /** The call of one function, for the spreadsheet; resolves to cells, errors as texts. */
  call(id: string): FunctionCall {
    const entry = this.options.metadata.functions.find((each) => each.id === id);
    return (args, { address, addresses }) => {
      if (!entry) return [["#NAME?"]];
      if (entry.options?.stream === true) {
        this.options.onMissing?.(`streaming function ${id}`);
        return [["#VALUE!"]];
      }
      const allowErrors = this.options.metadata.allowErrorForDataTypeAny === true;
      const packed = packArguments(entry, args, this.options.blanks, allowErrors);
      if ("error" in packed) return [[packed.error]];
      return this.send(entry, packed.values, address, addresses);
    };
  }

  /** Resolves when no call is on its way. */
  whenIdle(): Promise<void> {
    if (this.pending.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.idle.push(resolve));
  }

  get waiting(): number {
    return this.pending.size;
  }

  /** The runtime is ready: what waited goes out. */
  begin(): void {
    this.ready = true;
    this.flush();
  }

  /** Ends every call that is under way with `#VALUE!`: the add-in is gone. */
  end(): void {
    for (const settle of [...this.pending.values()]) settle(false, "", undefined);
  }

  /** Results as arrays: id, done, value, error code, timing. */
  takeArrays(results: unknown): void {
    for (const result of Array.isArray(results) ? (results as unknown[]) : []) {
      if (!Array.isArray(result)) continue;
      const [id, ok, value, code] = result as readonly unknown[];
      this.settle(id, ok === true, value, code);
    }
  }

  /** Results as objects, as older runtimes send them. */
  takeObjects(results: unknown): void {
    for (const result of Array.isArray(results) ? (results as unknown[]) : []) {
      if (typeof result !== "object" || result === null) continue;
      const { id, failed, value, errorCode } = result as Record<string, unknown>;
      this.settle(id, failed !== true, value, errorCode);
    }
  }

  private settle(id: unknown, ok: boolean, value: unknown, code: unknown): void {
    if (typeof id === "number") this.pending.get(id)?.(ok, value, code);
  }

  /** Rule: parameter-addresses. */
  private send(
    entry: FunctionMetadata,
    values: readonly unknown[],
    address: string,
    addresses: readonly (string | undefined)[],
  ): Promise<CellScalar[][]> {
    const id = this.next++;
    const options = entry.options ?? {};
    const flags =
      (options.cancelable === true ? FLAG.cancelable : 0) |
      (this.options.metadata.allowErrorForDataTypeAny === true ? FLAG.errorsAsValues : 0);
    this.queue.push({
      type: MESSAGE.call,
      body: [
        id,
        entry.id,
        values,
        options.requiresAddress === true ? address : null,
        flags,
        options.requiresParameterAddresses === true ? addresses.map((each) => each ?? null) : null,
      ],
    });
    this.schedule();
    return new Promise((resolve) => {
      this.pending.set(id, (ok, value, code) => {
        this.pending.delete(id);
        if (ok) this.sentences.delete(address);
        else if (typeof value === "string") this.sentences.set(address, value);
        resolve(ok ? unpackResult(value) : [[errorOfCode(code)]]);
        if (this.pending.size === 0) for (const wake of this.idle.splice(0)) wake();
      });
    });
  }

  private schedule(): void {
    if (this.flushing) return;
    this.flushing = true;
    queueMicrotask(() => {
      this.flushing = false;
      this.flush();
    });
  }

  private flush(): void {
    if (this.ready && this.queue.length > 0) this.options.deliver(this.queue.splice(0));
  }
}
