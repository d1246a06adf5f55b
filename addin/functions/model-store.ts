import {
  AnswerFault,
  answerSentence,
  buildModel,
  fingerprint,
  handleText,
  KeptReadings,
  Model,
  readTables,
  type CodeList,
  type TableInput,
} from "#engine";

const MODEL_HANDLE = /^CRM:(.+) · ([0-9a-f]{12}) · v(\d+)$/u;
const PART_HANDLE = /^CRMPART · ([0-9a-f]{12})$/u;

/** Text of a part's handle. */
function partHandle(hex: string): string {
  return `CRMPART · ${hex}`;
}

/** True for a text in the form of a model's handle that this version could have made. */
export function isModelHandle(text: string): boolean {
  const [, name = "", hex = ""] = MODEL_HANDLE.exec(text) ?? [];
  return hex !== "" && handleText(name, hex) === text;
}

/** True for a text in the form of a part's handle. */
export function isPartHandle(text: string): boolean {
  return PART_HANDLE.test(text);
}

/** Tables of a part, and whether their blank cells are told from 0. */
export interface Part {
  readonly tables: readonly TableInput[];
  readonly blanksTold: boolean;
}

/**
 * Models and parts that have been built, by handle. A handle is a plain text that tells its inputs
 * by fingerprint, so the same tables give the same text on every machine.
 */
export class ModelStore {
  private readonly models = new Map<string, Model>();
  private readonly parts = new Map<string, Part>();
  /** An edit of one cell reads one line. */
  private readonly readings = new KeptReadings();

  /** @param capacity models and parts that stay; each edit of an assumption makes a new one */
  constructor(private readonly capacity = Number.POSITIVE_INFINITY) {}

  /**
   * Builds and keeps a model; its handle is the answer.
   * @throws AnswerFault `#VALUE!` for an unusable name, `#N/A` for an unknown scenario.
   */
  build(name: string, tables: readonly TableInput[], blanksTold: boolean, codes: CodeList): string {
    if (name === "" || name.includes(" · ")) {
      throw new AnswerFault("#VALUE!", answerSentence("bad-name"));
    }
    if (name.startsWith("@")) {
      throw new AnswerFault("#N/A", answerSentence("stored-version", { cell: name.slice(1) }));
    }
    if (tables.length === 0) throw new AnswerFault("#VALUE!", answerSentence("no-tables"));
    const model = buildModel(name, readTables(tables, blanksTold, this.readings), codes);
    if (!(model instanceof Model)) {
      const words = [...model.known].join(", ");
      const details = { cell: model.unknownScenario, words };
      throw new AnswerFault("#N/A", answerSentence("unknown-scenario", details));
    }
    keep(this.models, model.handle, model, this.capacity);
    return model.handle;
  }

  /** Keeps tables under a part's handle, which is the answer. */
  keepPart(tables: readonly TableInput[], blanksTold: boolean): string {
    if (tables.length === 0) throw new AnswerFault("#VALUE!", answerSentence("no-tables"));
    const { rows, unread } = readTables(tables, blanksTold, this.readings);
    const handle = partHandle(fingerprint(rows, undefined, unread));
    keep(this.parts, handle, { tables, blanksTold }, this.capacity);
    return handle;
  }

  /** True where the handle is that of a model here. */
  hasModel(handle: string): boolean {
    return this.models.has(handle);
  }

  /** True where the handle's model or part is here. */
  knows(handle: string): boolean {
    return this.models.has(handle) || this.parts.has(handle);
  }

  /** Tables of a part. @throws AnswerFault `#N/A` where it is not known here. */
  part(handle: string): Part {
    const part = used(this.parts, handle);
    if (part) return part;
    throw new AnswerFault("#N/A", answerSentence("part-unknown", { cell: handle }));
  }

  /**
   * The model of a handle.
   * @throws AnswerFault `#VALUE!` for a text that is no handle, `#N/A` for one not known here.
   */
  model(handle: string): Model {
    const model = used(this.models, handle);
    if (model) return model;
    if (!MODEL_HANDLE.test(handle)) {
      throw new AnswerFault("#VALUE!", answerSentence("no-handle", { cell: handle }));
    }
    const code = isModelHandle(handle) ? "recalculate" : "other-version";
    throw new AnswerFault("#N/A", answerSentence(code, { cell: handle }));
  }
}

/** The value, moved to the end: the least recently used stands first. */
function used<T>(map: Map<string, T>, key: string): T | undefined {
  const value = map.get(key);
  if (value !== undefined) {
    map.delete(key);
    map.set(key, value);
  }
  return value;
}

function keep<T>(map: Map<string, T>, key: string, value: T, capacity: number): void {
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= capacity) return;
    map.delete(oldest);
  }
}
