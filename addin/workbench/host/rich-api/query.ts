import { ApiCollection, ApiObject } from "./api-object";
import type { MemberAccess } from "./member-access";
import type { ReferenceTable } from "./reference-table";
import { memberName, wireName, type QueryInfo } from "./wire";

type Path = readonly string[];
type Shape = Record<string, unknown>;

/** Answers `load`: the members asked for, nested as asked, collections as `_Items`. */
export class QueryReader {
  constructor(
    private readonly access: MemberAccess,
    private readonly references: ReferenceTable,
  ) {}

  read(target: ApiObject, query: QueryInfo): Shape {
    const names = [...(query.Select ?? []), ...(query.Expand ?? [])];
    const paths = names.map((name) => name.split(/[/.]/u).map(memberName));
    return target instanceof ApiCollection
      ? this.collection(target, paths, query)
      : this.object(target, paths);
  }

  /** What an instantiate action answers: the ids by which the client rewrites its path. */
  identity(target: ApiObject): Shape {
    const shape: Shape = {};
    const reference = this.references.idOf(target);
    if (reference !== undefined) shape["_ReferenceId"] = reference;
    if (this.access.has(target, "id")) shape["Id"] = this.access.read(target, "id");
    return shape;
  }

  private collection(target: ApiCollection, paths: readonly Path[], query: QueryInfo): Shape {
    const inner = paths.map((path) => (path[0] === "items" ? path.slice(1) : path));
    const own = inner.filter((path) => path.length === 1 && this.access.has(target, first(path)));
    const rest = inner.filter((path) => path.length > 0 && !own.includes(path));
    const from = query.Skip ?? 0;
    const items = target
      .items()
      .slice(from, query.Top === undefined ? undefined : from + query.Top);
    const shape: Shape = { ...this.identity(target) };
    shape["_Items"] = items.map((item) => this.object(item, rest));
    for (const path of own) shape[wireName(first(path))] = this.access.read(target, first(path));
    return shape;
  }

  private object(target: ApiObject, paths: readonly Path[]): Shape {
    const shape = this.identity(target);
    if (paths.length === 0 || paths.some((path) => path.length === 1 && path[0] === "*")) {
      for (const name of this.access.propertyNames(target)) {
        shape[wireName(name)] = this.access.read(target, name);
      }
    }
    for (const [head, tails] of grouped(paths)) {
      const value = this.access.read(target, head);
      shape[wireName(head)] = value instanceof ApiObject ? this.nested(value, tails) : value;
    }
    return shape;
  }

  private nested(target: ApiObject, tails: readonly Path[]): Shape {
    return target instanceof ApiCollection
      ? this.collection(target, tails, {})
      : this.object(target, tails);
  }
}

function first(path: Path): string {
  return path[0] ?? "";
}

/** Paths by their first name; `*`, `$none` and `$all` name no member. */
function grouped(paths: readonly Path[]): Map<string, Path[]> {
  const groups = new Map<string, Path[]>();
  for (const [head, ...tail] of paths) {
    if (head === undefined || head === "*" || head.startsWith("$")) continue;
    const tails = groups.get(head) ?? [];
    if (tail.length > 0) tails.push(tail);
    groups.set(head, tails);
  }
  return groups;
}
