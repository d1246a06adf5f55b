import { MemorySpreadsheet } from "../../../../addin/workbench/memory-spreadsheet";
import { CULTURES, type Culture } from "../../../../addin/workbench/host/culture";
import {
  createExcelModel,
  type ExcelModel,
} from "../../../../addin/workbench/host/excel-model/excel-model";
import type { ModelEvent } from "../../../../addin/workbench/host/excel-model/model-events";
import type { RequirementSets } from "../../../../addin/workbench/host/requirement-sets";
import { RichApi } from "../../../../addin/workbench/host/rich-api/rich-api";
import {
  ACTION,
  PATH,
  wireName,
  type Action,
  type ObjectPath,
  type ReplyBatch,
} from "../../../../addin/workbench/host/rich-api/wire";

/** An object path inside a batch under construction. */
export interface PathHandle {
  readonly id: number;
}

/** Writes batches as office.js does, for tests without a browser. */
export class Batch {
  private readonly actions: Action[] = [];
  private readonly paths: Record<string, ObjectPath> = { "1": { ObjectPathType: PATH.root } };
  private next = 2;
  readonly root: PathHandle = { id: 1 };

  /** A property that leads to an object. */
  property(parent: PathHandle, name: string): PathHandle {
    return this.path(PATH.property, parent, name, []);
  }

  /** A method that answers with an object; it runs when the batch does. */
  method(parent: PathHandle, name: string, ...args: unknown[]): PathHandle {
    const path = this.path(PATH.method, parent, name, args);
    this.act(ACTION.instantiate, path, {});
    return path;
  }

  set(target: PathHandle, name: string, value: unknown): this {
    return this.act(ACTION.setProperty, target, { Name: wireName(name), ...info([value]) });
  }

  call(target: PathHandle, name: string, ...args: unknown[]): this {
    return this.act(ACTION.method, target, { Name: wireName(name), ...info(args) });
  }

  load(target: PathHandle, ...names: string[]): this {
    return this.act(ACTION.query, target, { QueryInfo: { Select: names } });
  }

  run(api: RichApi): ReplyBatch {
    return api.execute({ Actions: this.actions, ObjectPaths: this.paths });
  }

  /** Adds an action that has no method of its own here. */
  act(type: number, target: PathHandle, rest: Partial<Action>): this {
    this.actions.push({
      Id: this.next++,
      ActionType: type,
      ObjectPathId: target.id,
      ...rest,
    });
    return this;
  }

  private path(type: number, parent: PathHandle, name: string, args: unknown[]): PathHandle {
    const id = this.next++;
    this.paths[String(id)] = {
      ObjectPathType: type,
      ParentObjectPathId: parent.id,
      Name: wireName(name),
      ...info(args),
    };
    return { id };
  }
}

/** Arguments as they travel: path handles become path ids. */
function info(args: readonly unknown[]): Pick<ObjectPath, "ArgumentInfo"> {
  const isPath = (value: unknown): value is PathHandle =>
    typeof value === "object" && value !== null && "id" in value;
  return {
    ArgumentInfo: {
      Arguments: args.map((value) => (isPath(value) ? value.id : value)),
      ReferencedObjectPathIds: args.map((value) => (isPath(value) ? value.id : 0)),
    },
  };
}

/** A model over a spreadsheet in memory, ready for batches. */
export interface Bench {
  readonly spreadsheet: MemorySpreadsheet;
  readonly model: ExcelModel;
  readonly api: RichApi;
  readonly events: ModelEvent[];
}

export function bench(
  options: { culture?: Culture["name"]; requirements?: RequirementSets } = {},
): Bench {
  const spreadsheet = new MemorySpreadsheet();
  const events: ModelEvent[] = [];
  const model = createExcelModel({
    spreadsheet,
    culture: CULTURES[options.culture ?? "en-US"],
    year: 2026,
    onEvent: (event) => events.push(event),
  });
  const api = new RichApi({
    root: model.root,
    requirements: options.requirements ?? { ExcelApi: "1.17" },
    onRegister: (type, targetId, active) => model.events.watch(type, targetId, active),
  });
  return { spreadsheet, model, api, events };
}

/** The sheet "Sheet1" within a batch. */
export function firstSheet(batch: Batch): PathHandle {
  return batch.method(batch.property(batch.root, "worksheets"), "getItem", "Sheet1");
}

/** A range of the sheet "Sheet1" within a batch. */
export function range(batch: Batch, address: string): PathHandle {
  return batch.method(firstSheet(batch), "getRange", address);
}

/** Result of the last action. */
export function last(reply: ReplyBatch): Record<string, unknown> {
  return (reply.Results.at(-1)?.Value ?? {}) as Record<string, unknown>;
}

/** Sets cells and says how it ended: "ok" or the refusal's code. */
export function setCells(api: RichApi, address: string, name: string, value: unknown): string {
  const batch = new Batch();
  return batch.set(range(batch, address), name, value).run(api).Error?.Code ?? "ok";
}

/** Members of a range. */
export function read(api: RichApi, address: string, ...names: string[]): Record<string, unknown> {
  const batch = new Batch();
  return last(batch.load(range(batch, address), ...names).run(api));
}
