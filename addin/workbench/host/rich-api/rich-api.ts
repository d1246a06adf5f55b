import { HostError, itemNotFound } from "../host-error";
import type { RequirementSets } from "../requirement-sets";
import { ApiObject } from "./api-object";
import { Coverage } from "./coverage";
import { MemberAccess } from "./member-access";
import { QueryReader } from "./query";
import { ReferenceTable } from "./reference-table";
import {
  ACTION,
  PATH,
  memberName,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type ReplyBatch,
  type RequestBatch,
} from "./wire";

/** What the interpreter works over. */
export interface RichApiOptions {
  /** The object every batch starts from: the workbook. */
  readonly root: ApiObject;
  /** Objects reached by type name, for office.js itself. */
  readonly services?: Readonly<Record<string, ApiObject>>;
  readonly requirements: RequirementSets;
  /** An add-in began or ceased to listen. */
  readonly onRegister?: (type: number, targetId: string, active: boolean) => void;
}

type Resolve = (pathId: unknown) => ApiObject | null;

const EVENT_CALL = /^_(Un)?[Rr]egister(\w+)$/u;

/**
 * Interprets the batches of office.js over plain objects; knows nothing of Excel. The first
 * refusal stops a batch, what was done before stays done. Rules: batch-stops, null-objects.
 */
export class RichApi {
  readonly coverage = new Coverage();
  readonly references = new ReferenceTable();
  /** Faults of the stand-in itself: anything thrown that is not a refusal. */
  readonly faults: unknown[] = [];
  private readonly access: MemberAccess;
  private readonly queries: QueryReader;

  constructor(private readonly options: RichApiOptions) {
    this.access = new MemberAccess(options.requirements, this.coverage);
    this.queries = new QueryReader(this.access, this.references);
  }

  /** Performs one batch and answers it; never throws. */
  execute(batch: RequestBatch): ReplyBatch {
    const reply: ReplyBatch = { Results: [], TraceIds: [] };
    const resolve = this.resolver(batch.ObjectPaths ?? {});
    const actions = batch.Actions ?? [];
    for (const [index, action] of actions.entries()) {
      try {
        const value = this.perform(action, resolve, reply.TraceIds);
        reply.Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        reply.Error = this.refusal(index, error);
        break;
      }
    }
    return reply;
  }

  private refusal(index: number, error: unknown): NonNullable<ReplyBatch["Error"]> {
    if (!(error instanceof HostError)) this.faults.push(error);
    const known = error instanceof HostError ? error : undefined;
    return {
      ActionIndex: index,
      Code: known?.code ?? "GeneralException",
      Message: known?.message ?? `fault in the stand-in: ${String(error)}`,
      Location: known?.location ?? "",
      HttpStatusCode: known?.status ?? 500,
    };
  }

  /** Resolves each path once a batch, when it is first needed. */
  private resolver(paths: Readonly<Record<string, ObjectPath>>): Resolve {
    const known = new Map<string, ApiObject | null>();
    const resolve: Resolve = (pathId) => {
      const key = String(pathId);
      const before = known.get(key);
      if (before !== undefined) return before;
      const path = paths[key];
      if (!path) throw this.access.missing(`object path ${key}, which the batch does not hold`);
      const target = this.follow(path, resolve);
      known.set(key, target);
      return target;
    };
    return resolve;
  }

  private follow(path: ObjectPath, resolve: Resolve): ApiObject | null {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.options.root;
      case PATH.service:
        return this.service(name);
      case PATH.reference:
        return this.references.get(name);
      case PATH.nullObject:
        return null;
    }
    const parent = path.ParentObjectPathId ? resolve(path.ParentObjectPathId) : this.options.root;
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.method:
        return this.asObject(
          this.access.call(parent, name, args(path.ArgumentInfo, resolve)),
          parent,
          name,
        );
      case PATH.property:
        return this.asObject(this.access.read(parent, memberName(name)), parent, name);
      case PATH.indexer:
        return this.asObject(
          this.access.call(parent, "getItem", args(path.ArgumentInfo, resolve)),
          parent,
          "getItem",
        );
      default:
        throw this.access.missing(`object path type ${path.ObjectPathType}`);
    }
  }

  private service(name: string): ApiObject {
    const service = this.options.services?.[name];
    if (!service) throw this.access.missing(`service ${name}`);
    return service;
  }

  private asObject(value: unknown, parent: ApiObject, name: string): ApiObject | null {
    if (value === null || value instanceof ApiObject) return value;
    throw this.access.missing(`${parent.api.name}.${name} as an object`);
  }

  private perform(action: Action, resolve: Resolve, traceIds: number[]): unknown {
    if (action.ActionType === ACTION.trace) {
      traceIds.push(action.Id);
      return null;
    }
    const target = resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return target && this.queries.identity(target);
      case ACTION.query:
        return target && this.queries.read(target, action.QueryInfo ?? {});
      case ACTION.method:
        return this.invoke(action, target, resolve);
      case ACTION.setProperty:
        this.access.write(
          present(target),
          action.Name ?? "",
          args(action.ArgumentInfo, resolve)[0],
        );
        return null;
      case ACTION.ensureUnchanged:
        return null;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.access.write(present(target), name, value);
        }
        return null;
      default:
        throw this.access.missing(`action type ${action.ActionType}`);
    }
  }

  private invoke(action: Action, target: ApiObject | null, resolve: Resolve): unknown {
    const name = action.Name ?? "";
    const values = args(action.ArgumentInfo, resolve);
    if (name === "_KeepReference") {
      if (target) this.references.keep(target);
      return null;
    }
    if (name === "_RemoveReference") {
      this.references.release(values[0]);
      return null;
    }
    const eventCall = EVENT_CALL.exec(name);
    if (eventCall) {
      const found = this.access.event(present(target), `_Register${eventCall[2] ?? ""}`);
      this.options.onRegister?.(found.type, found.targetId, eventCall[1] === undefined);
      return null;
    }
    return this.access.call(present(target), name, values);
  }
}

/** The object itself; a null object has no members to write or call. */
function present(target: ApiObject | null): ApiObject {
  if (target === null) throw itemNotFound();
  return target;
}

/** Arguments with the objects they refer to put in place. */
function args(info: ArgumentInfo | undefined, resolve: Resolve): unknown[] {
  const ids: readonly unknown[] = info?.ReferencedObjectPathIds ?? [];
  const put = (value: unknown, id: unknown): unknown => {
    if (Array.isArray(id) && Array.isArray(value)) {
      return value.map((inner: unknown, i) => put(inner, (id as readonly unknown[])[i]));
    }
    return typeof id === "number" && id !== 0 ? resolve(id) : value;
  };
  return (info?.Arguments ?? []).map((value, i) => put(value, ids[i]));
}
