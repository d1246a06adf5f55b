import { invalidArgument, itemNotFound } from "../host-error";
import {
  ApiCollection,
  ApiObject,
  apiClass,
  method,
  property,
  type ApiClass,
} from "../rich-api/api-object";
import type { Extras, XmlPartRecord } from "./extras";

const PART: ApiClass = apiClass<CustomXmlPart>("CustomXmlPart", {
  id: property("1.5", (part) => part.id),
  namespaceUri: property("1.5", (part) => namespaceOf(part.record.xml)),
  getXml: method("1.5", (part) => part.record.xml),
  setXml: method("1.5", (part, args) => {
    part.record.xml = demandXml(args.text(0));
  }),
  delete: method("1.5", (part) => part.delete()),
});

/** One XML document kept in the workbook. */
class CustomXmlPart extends ApiObject {
  readonly api = PART;

  constructor(
    private readonly extras: Extras,
    readonly id: string,
  ) {
    super();
  }

  get record(): XmlPartRecord {
    const record = this.extras.record.xmlParts.find((part) => part.id === this.id);
    if (!record) throw itemNotFound();
    return record;
  }

  delete(): void {
    const { record } = this.extras;
    record.xmlParts = record.xmlParts.filter((part) => part.id !== this.id);
  }
}

const PARTS: ApiClass = apiClass<CustomXmlPartCollection>("CustomXmlPartCollection", {
  add: method("1.5", (parts, args) => parts.add(args.text(0))),
  getByNamespace: method("1.5", (parts, args) => parts.inNamespace(args.text(0))),
  getItem: method("1.5", (parts, args) => parts.find(args.text(0)) ?? absent()),
  getItemOrNullObject: method("1.5", (parts, args) => parts.find(args.text(0))),
  getCount: method("1.5", (parts) => parts.items().length),
});

/** The XML documents kept in the workbook. */
export class CustomXmlPartCollection extends ApiCollection {
  readonly api = PARTS;

  constructor(private readonly extras: Extras) {
    super();
  }

  items(): readonly CustomXmlPart[] {
    return this.extras.record.xmlParts.map(({ id }) => new CustomXmlPart(this.extras, id));
  }

  find(id: string): CustomXmlPart | null {
    return this.items().find((part) => part.id === id) ?? null;
  }

  add(xml: string): CustomXmlPart {
    const part = { id: this.extras.newId(), xml: demandXml(xml) };
    this.extras.record.xmlParts.push(part);
    return new CustomXmlPart(this.extras, part.id);
  }

  inNamespace(uri: string): ScopedParts {
    return new ScopedParts(this.items().filter((part) => namespaceOf(part.record.xml) === uri));
  }
}

const SCOPED: ApiClass = apiClass<ScopedParts>("CustomXmlPartScopedCollection", {
  getItem: method("1.5", (parts, args) => parts.find(args.text(0)) ?? absent()),
  getItemOrNullObject: method("1.5", (parts, args) => parts.find(args.text(0))),
  getOnlyItem: method("1.5", (parts) => parts.only() ?? absent()),
  getOnlyItemOrNullObject: method("1.5", (parts) => parts.only()),
  getCount: method("1.5", (parts) => parts.items().length),
});

/** The parts of one namespace. */
class ScopedParts extends ApiCollection {
  readonly api = SCOPED;

  constructor(private readonly list: readonly CustomXmlPart[]) {
    super();
  }

  items(): readonly CustomXmlPart[] {
    return this.list;
  }

  find(id: string): CustomXmlPart | null {
    return this.list.find((part) => part.id === id) ?? null;
  }

  /** The part, where there is exactly one. */
  only(): CustomXmlPart | null {
    return this.list.length === 1 ? (this.list[0] ?? null) : null;
  }
}

const ROOT =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/u;

/** @throws HostError where the text is no XML document with one root. Rule: xml-parts. */
function demandXml(xml: string): string {
  const root = ROOT.exec(xml);
  if (!root) throw invalidArgument("xml-parts");
  const [, name = "", , selfClosing] = root;
  if (selfClosing !== "/" && !xml.trimEnd().endsWith(`</${name}>`))
    throw invalidArgument("xml-parts");
  return xml;
}

/** The namespace of the root element; "" without one. */
function namespaceOf(xml: string): string {
  const [, name = "", attributes = ""] = ROOT.exec(xml) ?? [];
  const prefix = name.includes(":") ? `:${name.split(":")[0] ?? ""}` : "";
  const found = new RegExp(String.raw`\sxmlns${prefix}\s*=\s*(?:"([^"]*)"|'([^']*)')`, "u").exec(
    attributes,
  );
  return found?.[1] ?? found?.[2] ?? "";
}

function absent(): never {
  throw itemNotFound();
}
