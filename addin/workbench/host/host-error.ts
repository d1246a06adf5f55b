import type { RuleId } from "./rules";

/** What an answer of the host says when it refuses: Excel's own code and sentence. */
export interface Refusal {
  /** Excel's error code, or `EmulatorNotImplemented` where the stand-in knows no answer. */
  readonly code: string;
  readonly message: string;
  /** The rule of rules.ts that this refusal imitates. */
  readonly rule?: RuleId;
  /** HTTP status of the reply; 400 unless told. */
  readonly status?: number;
}

/** A refusal on its way to the add-in; `location` is filled in by the interpreter. */
export class HostError extends Error {
  readonly code: string;
  readonly rule: RuleId | undefined;
  readonly status: number;
  location = "";

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.name = "HostError";
    this.code = refusal.code;
    this.rule = refusal.rule;
    this.status = refusal.status ?? 400;
  }
}

/** `ItemNotFound`: an item asked for by name, id or place does not exist. */
export function itemNotFound(): HostError {
  return new HostError({
    code: "ItemNotFound",
    message: "The requested resource doesn't exist.",
    rule: "item-not-found",
    status: 404,
  });
}

/** `InvalidArgument`, with Excel's general sentence unless a rule has its own. */
export function invalidArgument(
  rule: RuleId,
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError {
  return new HostError({ code: "InvalidArgument", message, rule });
}

/** `ItemAlreadyExists`: a sheet, table or name of this name exists already. */
export function itemAlreadyExists(): HostError {
  return new HostError({
    code: "ItemAlreadyExists",
    message: "The resource being created already exists.",
    rule: "names-taken",
    status: 409,
  });
}

/** `EmulatorNotImplemented`: Excel can do this, the stand-in cannot; never a silent gap. */
export function notImplemented(what: string): HostError {
  return new HostError({
    code: "EmulatorNotImplemented",
    message: `the workbench's stand-in for Excel does not implement ${what}`,
    status: 501,
  });
}
