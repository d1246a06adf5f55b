import type { Arguments } from "./arguments";

/** First ExcelApi version that has a member; "internal" for what only office.js itself calls. */
export type Since = `${number}.${number}` | "internal";

/** A scalar or array that `load` fetches and, where `write` is given, the add-in may set. */
export interface PropertyMember<T> {
  readonly kind: "property";
  readonly since: Since;
  readonly sinceWrite: Since;
  read(target: T): unknown;
  write?(target: T, value: unknown): void;
}

/** A property that leads to another object. */
export interface ObjectMember<T> {
  readonly kind: "object";
  readonly since: Since;
  get(target: T): ApiObject | null;
}

/** A method; an object it answers with becomes a path, anything else a result. */
export interface MethodMember<T> {
  readonly kind: "method";
  readonly since: Since;
  call(target: T, args: Arguments): unknown;
}

/** An event: the client asks for it by a register and an unregister call. */
export interface EventMember<T> {
  readonly kind: "event";
  readonly since: Since;
  /** Its name in the public interface, `onChanged`. */
  readonly publicName: string;
  /** Message type on the wire. */
  readonly type: number;
  /** Id of what is watched, or "Workbook". */
  target(target: T): string;
}

/** One member of an emulated class. */
export type Member<T> = PropertyMember<T> | ObjectMember<T> | MethodMember<T> | EventMember<T>;

/** An emulated class: its public name and its members, by the name the client sends. */
export interface ApiClass {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<ApiObject>>>;
}

/** Base of every object the interpreter may be led to. */
export abstract class ApiObject {
  abstract readonly api: ApiClass;
}

/** An object that holds others: `load("items/name")` reads them. */
export abstract class ApiCollection extends ApiObject {
  abstract items(): readonly ApiObject[];
}

/** Declares the members of a class; what is not declared answers `EmulatorNotImplemented`. */
export function apiClass<T extends ApiObject>(
  name: string,
  members: Readonly<Record<string, Member<T>>>,
): ApiClass {
  return { name, members };
}

/** A property; `sinceWrite` where setting it came in a later requirement set than reading. */
export function property<T>(
  since: Since,
  read: (target: T) => unknown,
  write?: (target: T, value: unknown) => void,
  sinceWrite: Since = since,
): PropertyMember<T> {
  return { kind: "property", since, sinceWrite, read, ...(write ? { write } : {}) };
}

/** A property that leads to another object. */
export function object<T>(since: Since, get: (target: T) => ApiObject | null): ObjectMember<T> {
  return { kind: "object", since, get };
}

/** A method. */
export function method<T>(
  since: Since,
  call: (target: T, args: Arguments) => unknown,
): MethodMember<T> {
  return { kind: "method", since, call };
}

/** An event. */
export function event<T>(
  since: Since,
  publicName: string,
  type: number,
  target: (target: T) => string,
): EventMember<T> {
  return { kind: "event", since, publicName, type, target };
}
