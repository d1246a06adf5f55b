import {
  AnswerFault,
  answerSentence,
  buildModel,
  fingerprint,
  handleText,
  Model,
  readTables,
  type TableInput,
} from "#engine";

const MODEL_HANDLE = /^CRM:(.+) · ([0-9a-f]{12}) · v(\d+)$/u;
const PART_HANDLE = /^CRMPART · ([0-9a-f]{12})$/u;

/** Text of a part's handle. */
function partHandle(hex: string): string {
  return `CRMPART · ${hex}`;
}

/** True for a text in the form of a part's handle. */
export function isPartHandle(text: string): boolean {
  return PART_HANDLE.test(text);
}

/**
 * Models and parts that have been built, by handle. A handle is a plain text that tells its inputs
 * by fingerprint, so the same tables give the same text on every machine.
 */
export class ModelStore {
  private readonly models = new Map<string, Model>();
  private readonly parts = new Map<string, readonly TableInput[]>();

  /**
   * Builds and keeps a model; its handle is the answer.
   * @throws AnswerFault `#VALUE!` for an unusable name, `#N/A` for an unknown scenario.
   */
  build(name: string, tables: readonly TableInput[], blanksTold: boolean): string {
    if (name === "" || name.includes(" · ")) {
      throw new AnswerFault("#VALUE!", answerSentence("bad-name"));
    }
    if (name.startsWith("@")) {
      throw new AnswerFault("#N/A", answerSentence("stored-version", { cell: name.slice(1) }));
    }
    if (tables.length === 0) throw new AnswerFault("#VALUE!", answerSentence("no-tables"));
    const model = buildModel(name, readTables(tables, blanksTold));
    if (!(model instanceof Model)) {
      const words = [...model.known].join(", ");
      const details = { cell: model.unknownScenario, words };
      throw new AnswerFault("#N/A", answerSentence("unknown-scenario", details));
    }
    this.models.set(model.handle, model);
    return model.handle;
  }

  /** Keeps tables under a part's handle, which is the answer. */
  keepPart(tables: readonly TableInput[], blanksTold: boolean): string {
    if (tables.length === 0) throw new AnswerFault("#VALUE!", answerSentence("no-tables"));
    const handle = partHandle(fingerprint(readTables(tables, blanksTold).rows, undefined));
    this.parts.set(handle, tables);
    return handle;
  }

  /** Tables of a part. @throws AnswerFault `#N/A` where it is not known here. */
  part(handle: string): readonly TableInput[] {
    const tables = this.parts.get(handle);
    if (tables) return tables;
    throw new AnswerFault("#N/A", answerSentence("part-unknown", { cell: handle }));
  }

  /**
   * The model of a handle.
   * @throws AnswerFault `#VALUE!` for a text that is no handle, `#N/A` for one not known here.
   */
  model(handle: string): Model {
    const model = this.models.get(handle);
    if (model) return model;
    const match = MODEL_HANDLE.exec(handle);
    if (!match) throw new AnswerFault("#VALUE!", answerSentence("no-handle", { cell: handle }));
    const [, name = "", hex = ""] = match;
    const isOurs = handleText(name, hex) === handle;
    const code = isOurs ? "recalculate" : "other-version";
    throw new AnswerFault("#N/A", answerSentence(code, { cell: handle }));
  }
}
