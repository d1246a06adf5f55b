import {
  ApiCollection,
  ApiObject,
  apiClass,
  event,
  method,
  object,
  property,
  type ApiClass,
} from "../../../../addin/workbench/host/rich-api/api-object";
import { RichApi } from "../../../../addin/workbench/host/rich-api/rich-api";
import { ACTION, PATH } from "../../../../addin/workbench/host/rich-api/wire";
import { Batch, last } from "./batch";

const LEAF: ApiClass = apiClass<Leaf>("Leaf", {
  id: property("1.1", (leaf) => `id-${leaf.name}`),
  name: property(
    "1.1",
    (leaf) => leaf.name,
    (leaf, name) => {
      leaf.name = String(name);
    },
    "1.4",
  ),
  late: property("1.12", () => "late"),
  twice: method("1.1", (leaf, args) => leaf.name.repeat(args.integer(0))),
  _RegisterBudEvent: event("1.1", "onBud", 7, (leaf) => leaf.name),
});

class Leaf extends ApiObject {
  readonly api = LEAF;
  constructor(public name: string) {
    super();
  }
}

const TREE: ApiClass = apiClass<Tree>("Tree", {
  height: property("1.1", () => 12),
  leaves: object("1.1", (tree) => tree.leaves),
  crown: object("1.1", () => null),
});

class Tree extends ApiObject {
  readonly api = TREE;
  readonly leaves = new Leaves([new Leaf("a"), new Leaf("b"), new Leaf("c")]);
}

const LEAVES: ApiClass = apiClass<Leaves>("Leaves", {
  count: property("1.1", (leaves) => leaves.items().length),
  getItem: method("1.1", (leaves, args) => leaves.find(args.text(0))),
  broken: method("1.1", () => {
    throw new RangeError("a fault");
  }),
});

class Leaves extends ApiCollection {
  readonly api = LEAVES;
  constructor(private readonly list: readonly Leaf[]) {
    super();
  }
  items(): readonly Leaf[] {
    return this.list;
  }
  find(name: string): Leaf | null {
    return this.list.find((leaf) => leaf.name === name) ?? null;
  }
}

function tree(version = "1.4"): { api: RichApi; watched: unknown[][] } {
  const watched: unknown[][] = [];
  const api = new RichApi({
    root: new Tree(),
    requirements: { ExcelApi: version },
    onRegister: (...heard) => watched.push(heard),
  });
  return { api, watched };
}

test("instantiate answers the id, query the members asked for, nested as asked", () => {
  const { api } = tree();
  const batch = new Batch();
  batch.method(batch.property(batch.root, "leaves"), "getItem", "b");
  batch.load(batch.root, "height", "leaves/items/name");
  const reply = batch.run(api);
  expect(reply.Error).toBeUndefined();
  expect(reply.Results[0]?.Value).toEqual({ Id: "id-b" });
  expect(last(reply)).toEqual({
    Height: 12,
    Leaves: {
      _Items: ["a", "b", "c"].map((name) => ({ Id: `id-${name}`, Name: name })),
    },
  });
});

test("a collection answers its own members, and Top and Skip cut its items", () => {
  const { api } = tree();
  const batch = new Batch();
  batch.act(ACTION.query, batch.property(batch.root, "leaves"), {
    QueryInfo: { Select: ["count", "items/name"], Skip: 1, Top: 1 },
  });
  expect(last(batch.run(api))).toEqual({ _Items: [{ Id: "id-b", Name: "b" }], Count: 3 });
});

test("load without names fetches the properties of the declared sets only", () => {
  const { api } = tree();
  const batch = new Batch();
  batch.load(batch.method(batch.property(batch.root, "leaves"), "getItem", "a"));
  expect(last(batch.run(api))).toEqual({ Id: "id-a", Name: "a" });
});

test("methods check their arguments and an update sets several properties", () => {
  const { api } = tree();
  const batch = new Batch();
  const leaf = batch.method(batch.property(batch.root, "leaves"), "getItem", "a");
  batch.act(ACTION.update, leaf, { ObjectState: { Name: "z" } }).call(leaf, "twice", 3);
  expect(batch.run(api).Results.at(-1)?.Value).toBe("zzz");
  const wrong = new Batch();
  const other = wrong.method(wrong.property(wrong.root, "leaves"), "getItem", "b");
  expect(wrong.call(other, "twice", "x").run(api).Error).toMatchObject({
    Code: "InvalidArgument",
    Location: "Leaf.twice",
    ActionIndex: 1,
  });
});

test("the first refusal stops the batch; what was done before stays done", () => {
  const { api } = tree();
  const batch = new Batch();
  const leaf = batch.method(batch.property(batch.root, "leaves"), "getItem", "a");
  batch.set(leaf, "name", "done").call(leaf, "absent").set(leaf, "name", "never");
  const reply = batch.run(api);
  expect(reply.Error).toMatchObject({ Code: "EmulatorNotImplemented", HttpStatusCode: 501 });
  expect(reply.Results).toHaveLength(2);
  const after = new Batch();
  after.load(after.property(after.root, "leaves"), "items/name");
  expect(JSON.stringify(after.run(api))).toContain('"done"');
});

test("what is absent is listed, what is answered counted", () => {
  const { api } = tree();
  const batch = new Batch();
  batch.load(batch.root, "height").load(batch.root, "roots").run(api);
  const service = api.execute({
    Actions: [{ Id: 1, ActionType: ACTION.instantiate, ObjectPathId: 9 }],
    ObjectPaths: { "9": { ObjectPathType: PATH.service, Name: "Some.Service" } },
  });
  expect(service.Error?.Code).toBe("EmulatorNotImplemented");
  expect(api.coverage.hits).toEqual({ "Tree.height": 1 });
  expect(api.coverage.missing).toEqual(["Tree.roots", "service Some.Service"]);
});

test("a member of a later requirement set is refused, for reading and for setting", () => {
  const { api } = tree("1.3");
  const late = new Batch();
  late.load(late.method(late.property(late.root, "leaves"), "getItem", "a"), "late");
  expect(late.run(api).Error).toMatchObject({ Code: "ApiNotFound", Location: "Leaf.late" });
  const set = new Batch();
  set.set(set.method(set.property(set.root, "leaves"), "getItem", "a"), "name", "x");
  expect(set.run(api).Error?.Code).toBe("ApiNotFound");
  expect(api.coverage.missing).toEqual([]);
});

test("null objects: members of one are null, writing to one is ItemNotFound", () => {
  const { api } = tree();
  const batch = new Batch();
  const crown = batch.property(batch.root, "crown");
  const inner = batch.property(crown, "leaves");
  const reply = batch.load(crown, "name").load(inner, "count").set(crown, "name", "x").run(api);
  expect(reply.Results.map(({ Value }) => Value)).toEqual([null, null]);
  expect(reply.Error?.Code).toBe("ItemNotFound");
});

test("references: kept, used in a later batch, released, then invalid", () => {
  const { api } = tree();
  const keep = new Batch();
  const leaf = keep.method(keep.property(keep.root, "leaves"), "getItem", "c");
  keep.call(leaf, "_KeepReference").act(ACTION.instantiate, leaf, {});
  expect(last(keep.run(api))).toEqual({ Id: "id-c", _ReferenceId: "ref1" });
  const use = {
    Actions: [
      { Id: 1, ActionType: ACTION.query, ObjectPathId: 5, QueryInfo: { Select: ["name"] } },
    ],
    ObjectPaths: { "5": { ObjectPathType: PATH.reference, Name: "ref1" } },
  };
  expect(last(api.execute(use))).toMatchObject({ Name: "c" });
  const release = new Batch();
  release.call(release.root, "_RemoveReference", "ref1").run(api);
  expect(api.references.size).toBe(0);
  expect(api.execute(use).Error?.Code).toBe("InvalidReference");
});

test("events: registering and unregistering are told, an unknown event is missing", () => {
  const { api, watched } = tree();
  const batch = new Batch();
  const leaf = batch.method(batch.property(batch.root, "leaves"), "getItem", "a");
  batch.call(leaf, "_RegisterBudEvent").call(leaf, "_UnregisterBudEvent");
  expect(batch.call(leaf, "_RegisterFallEvent").run(api).Error?.Location).toBe(
    "Leaf._RegisterFallEvent",
  );
  expect(watched).toEqual([
    [7, "a", true],
    [7, "a", false],
  ]);
});

test("trace ids come back, and a fault of the stand-in is no refusal", () => {
  const { api } = tree();
  const batch = new Batch();
  batch.act(ACTION.trace, batch.root, {});
  batch.call(batch.property(batch.root, "leaves"), "broken");
  const reply = batch.run(api);
  expect(reply.TraceIds).toHaveLength(1);
  expect(reply.Error).toMatchObject({ Code: "GeneralException", HttpStatusCode: 500 });
  expect(api.faults).toHaveLength(1);
});
