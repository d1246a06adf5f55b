import { HostError } from "../host-error";
import type { ApiObject } from "./api-object";

/** Objects the client keeps across batches, by the id it was given. */
export class ReferenceTable {
  private readonly objects = new Map<string, ApiObject>();
  private readonly ids = new Map<ApiObject, string>();
  private next = 1;

  /** Keeps an object; keeping it twice gives the same id. */
  keep(target: ApiObject): void {
    if (this.ids.has(target)) return;
    const id = `ref${this.next++}`;
    this.ids.set(target, id);
    this.objects.set(id, target);
  }

  /** The id of a kept object; undefined where it is not kept. */
  idOf(target: ApiObject): string | undefined {
    return this.ids.get(target);
  }

  /** @throws HostError `InvalidReference` where the id was never given or is released. */
  get(id: string): ApiObject {
    const target = this.objects.get(id);
    if (target) return target;
    throw new HostError({
      code: "InvalidReference",
      message: "This reference is not valid for the current operation.",
      rule: "references",
    });
  }

  release(id: unknown): void {
    if (typeof id !== "string") return;
    const target = this.objects.get(id);
    this.objects.delete(id);
    if (target) this.ids.delete(target);
  }

  /** How many objects are kept; 0 after every `Excel.run` has ended. */
  get size(): number {
    return this.objects.size;
  }
}
