import {
  ApiObject,
  property,
  type ApiClass,
  type PropertyMember,
  type Since,
} from "../rich-api/api-object";

/** An object whose properties are plain data kept elsewhere: a chart's title, a column's filter. */
export class StoredObject extends ApiObject {
  /**
   * @param prefix stands before the names in the store: "title." for a chart's title.
   */
  constructor(
    readonly api: ApiClass,
    readonly store: Record<string, unknown>,
    readonly prefix: string,
  ) {
    super();
  }

  get(name: string): unknown {
    return this.store[this.prefix + name];
  }

  put(name: string, value: unknown): void {
    this.store[this.prefix + name] = value;
  }

  /** Forgets everything stored under this object. */
  clear(): void {
    forget(this.store, (name) => name.startsWith(this.prefix));
  }
}

/** Takes away the entries whose names match. */
export function forget(store: Record<string, unknown>, matches: (name: string) => boolean): void {
  for (const name of Object.keys(store).filter(matches)) Reflect.deleteProperty(store, name);
}

/** A property that is only kept: read gives what was set, at first `initial`. */
export function stored<T extends StoredObject>(
  since: Since,
  name: string,
  initial: unknown,
  sinceWrite: Since = since,
): PropertyMember<T> {
  return property<T>(
    since,
    (target) => target.get(name) ?? initial,
    (target, value) => target.put(name, value),
    sinceWrite,
  );
}
