import { HostError, notImplemented } from "../host-error";
import { isSetDeclared, type RequirementSets } from "../requirement-sets";
import { Arguments } from "./arguments";
import type { ApiObject, Member, Since } from "./api-object";
import type { Coverage } from "./coverage";
import { memberName } from "./wire";

/** Reaches members by the names the client sends: counted, gated by requirement set, or missing. */
export class MemberAccess {
  constructor(
    private readonly requirements: RequirementSets,
    private readonly coverage: Coverage,
  ) {}

  /** Value of a property, or the object behind an object property. */
  read(target: ApiObject, name: string): unknown {
    const member = this.find(target, name);
    if (member.kind === "property") return this.located(target, name, () => member.read(target));
    if (member.kind === "object") return this.located(target, name, () => member.get(target));
    throw this.missing(`${target.api.name}.${name} as a property`);
  }

  write(target: ApiObject, wireName: string, value: unknown): void {
    const name = memberName(wireName);
    const member = this.find(target, name);
    if (member.kind !== "property" || !member.write) {
      throw this.missing(`${target.api.name}.${name} (set)`);
    }
    this.demand(target, name, member.sinceWrite);
    this.located(target, name, () => member.write?.(target, value));
  }

  /** Result of a method; undefined where it answers nothing. */
  call(target: ApiObject, wireName: string, values: readonly unknown[]): unknown {
    const name = memberName(wireName);
    const member = this.find(target, name);
    if (member.kind !== "method") throw this.missing(`${target.api.name}.${name}()`);
    return this.located(target, name, () => member.call(target, new Arguments(values)));
  }

  /** Message type and target of an event asked for by its register call. */
  event(target: ApiObject, registerName: string): { type: number; targetId: string } {
    const member = this.find(target, registerName);
    if (member.kind !== "event") throw this.missing(`${target.api.name}.${registerName}()`);
    return { type: member.type, targetId: member.target(target) };
  }

  /** Names of the properties that `load()` without names fetches: those the declared sets have. */
  propertyNames(target: ApiObject): string[] {
    return Object.entries(target.api.members)
      .filter(([, member]) => member.kind === "property" && this.isDeclared(member.since))
      .map(([name]) => name);
  }

  has(target: ApiObject, name: string): boolean {
    return Object.hasOwn(target.api.members, name);
  }

  /** Lists something asked for and not there; the refusal is returned, to be thrown. */
  missing(what: string): HostError {
    this.coverage.miss(what);
    const refusal = notImplemented(what);
    refusal.location = what;
    return refusal;
  }

  private find(target: ApiObject, name: string): Member<ApiObject> {
    const member = this.has(target, name) ? target.api.members[name] : undefined;
    if (!member) throw this.missing(`${target.api.name}.${name}`);
    this.demand(target, name, member.since);
    this.coverage.hit(`${target.api.name}.${name}`);
    return member;
  }

  private isDeclared(since: Since): boolean {
    return since === "internal" || isSetDeclared(this.requirements, "ExcelApi", since);
  }

  private demand(target: ApiObject, name: string, since: Since): void {
    if (this.isDeclared(since)) return;
    const refusal = new HostError({
      code: "ApiNotFound",
      message:
        "The API you are trying to use could not be found. It may be available in a newer version of the Office application.",
      rule: "requirement-sets",
      status: 400,
    });
    refusal.location = `${target.api.name}.${name}`;
    throw refusal;
  }

  private located<T>(target: ApiObject, name: string, act: () => T): T {
    try {
      return act();
    } catch (error) {
      if (error instanceof HostError) {
        error.location ||= `${target.api.name}.${name}`;
        if (error.code === "EmulatorNotImplemented") this.coverage.miss(error.message);
      }
      throw error;
    }
  }
}
