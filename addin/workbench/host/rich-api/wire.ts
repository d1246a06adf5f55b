/**
 * The request language of office.js as it travels (ProcessQuery): numbers and member names are
 * the client library's own.
 */

/** Kinds of object path. */
export const PATH = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Kinds of action. */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Arguments of a method or a property being set. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Object path id for each argument that is an object, nested like the arguments. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

/** How to reach one object: a step from its parent's path. */
export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** Which members a `load` asks for. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One step of a batch. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly ObjectPathId?: number;
  readonly Name?: string;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** What one `context.sync()` sends. */
export interface RequestBatch {
  readonly Actions?: readonly Action[];
  readonly ObjectPaths?: Readonly<Record<string, ObjectPath>>;
}

/** The refusal that stopped a batch. */
export interface ReplyError {
  readonly ActionIndex: number;
  readonly Code: string;
  readonly Message: string;
  /** Class and member, as `Range.values`. */
  readonly Location: string;
  readonly HttpStatusCode: number;
}

/** What goes back: one result per action done, the ids of traces passed, the refusal if any. */
export interface ReplyBatch {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: ReplyError;
}

/** The member's name in our tables: wire names begin with a capital, underscored ones stay. */
export function memberName(wireName: string): string {
  return wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** The member's name on the wire. */
export function wireName(memberName: string): string {
  return memberName.startsWith("_")
    ? memberName
    : memberName.charAt(0).toUpperCase() + memberName.slice(1);
}
