import { invalidArgument } from "../host-error";

/**
 * Reads the arguments of one call. They came over the wire, so every reader checks the type and
 * refuses with `InvalidArgument`; null and absent both mean omitted. Rule: argument-types.
 */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** The argument as it came; undefined where omitted. */
  value(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  optionalText(index: number): string | undefined {
    const value = this.value(index);
    if (value === undefined || typeof value === "string") return value;
    throw invalidArgument("argument-types");
  }

  text(index: number): string {
    return required(this.optionalText(index));
  }

  /** A whole number; negative only where the caller allows it. */
  optionalInteger(index: number): number | undefined {
    const value = this.value(index);
    if (value === undefined) return undefined;
    if (typeof value === "number" && Number.isInteger(value)) return value;
    throw invalidArgument("argument-types");
  }

  integer(index: number): number {
    return required(this.optionalInteger(index));
  }

  /** A flag; `fallback` where omitted. */
  flag(index: number, fallback: boolean): boolean {
    const value = this.value(index) ?? fallback;
    if (typeof value === "boolean") return value;
    throw invalidArgument("argument-types");
  }

  /** A name or an id: text, or a number as table columns have. */
  key(index: number): string | number {
    const value = this.value(index);
    if (typeof value === "string" || typeof value === "number") return value;
    throw invalidArgument("argument-types");
  }

  /** An object of the class given, else text (a range or its address). */
  objectOrText<T>(index: number, type: abstract new (...args: never[]) => T): T | string {
    const value = this.value(index);
    if (value instanceof type || typeof value === "string") return value;
    throw invalidArgument("argument-types");
  }

  /** An object of the class given. */
  object<T>(index: number, type: abstract new (...args: never[]) => T): T {
    const value = this.value(index);
    if (value instanceof type) return value;
    throw invalidArgument("argument-types");
  }
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw invalidArgument("argument-types");
  return value;
}
