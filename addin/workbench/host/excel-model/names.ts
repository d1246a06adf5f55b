import type { NameInfo } from "../../spreadsheet";
import { formatAbsolute, parseAddress, quoteSheet } from "../a1";
import { invalidArgument, itemNotFound } from "../host-error";
import {
  ApiCollection,
  ApiObject,
  apiClass,
  method,
  property,
  type ApiClass,
} from "../rich-api/api-object";
import { namedArea, sameName } from "./areas";
import type { ModelContext } from "./model-context";
import { Range } from "./range";
import { demandDefinedName } from "./valid-names";

const NAME: ApiClass = apiClass<NamedItem>("NamedItem", {
  name: property("1.1", (item) => item.info.name),
  formula: property("1.7", (item) => item.info.formula),
  value: property("1.1", (item) => item.info.formula),
  type: property("1.1", (item) => (item.range() ? "Range" : "String")),
  scope: property("1.4", () => "Workbook"),
  visible: property("1.1", () => true),
  comment: property(
    "1.4",
    (item) => item.context.extras.record.nameComments[item.name] ?? "",
    (item, comment) => {
      item.context.extras.record.nameComments[item.name] = String(comment);
    },
  ),
  getRange: method("1.1", (item) => item.range() ?? absent()),
  getRangeOrNullObject: method("1.4", (item) => item.range()),
  delete: method("1.4", (item) => item.context.spreadsheet.deleteName(item.info.name)),
});

/** A name defined for the workbook. */
class NamedItem extends ApiObject {
  readonly api = NAME;

  constructor(
    readonly context: ModelContext,
    readonly name: string,
  ) {
    super();
  }

  get info(): NameInfo {
    const info = this.context.spreadsheet.names().find((item) => sameName(item.name, this.name));
    if (!info) throw itemNotFound();
    return info;
  }

  /** The range the name stands for; null where its formula is no plain reference. */
  range(): Range | null {
    const area = namedArea(this.context, this.info.name);
    return area ? this.context.range(area) : null;
  }
}

const NAMES: ApiClass = apiClass<NamedItemCollection>("NamedItemCollection", {
  add: method("1.4", (names, args) =>
    names.add(args.text(0), args.objectOrText(1, Range), args.optionalText(2)),
  ),
  getItem: method("1.1", (names, args) => names.find(args.text(0)) ?? absent()),
  getItemOrNullObject: method("1.4", (names, args) => names.find(args.text(0))),
  getCount: method("1.4", (names) => names.items().length),
});

/** The names defined for the workbook. */
export class NamedItemCollection extends ApiCollection {
  readonly api = NAMES;

  constructor(readonly context: ModelContext) {
    super();
  }

  items(): readonly NamedItem[] {
    return this.context.spreadsheet.names().map(({ name }) => new NamedItem(this.context, name));
  }

  find(name: string): NamedItem | null {
    return this.items().find((item) => sameName(item.name, name)) ?? null;
  }

  /** Defines a name for a range or an English formula. Rule: name-formulas. */
  add(name: string, reference: Range | string, comment: string | undefined): NamedItem {
    const valid = demandDefinedName(this.context, name);
    this.context.spreadsheet.addName(valid, formulaOf(reference));
    if (comment !== undefined) this.context.extras.record.nameComments[valid] = comment;
    return new NamedItem(this.context, valid);
  }
}

function formulaOf(reference: Range | string): string {
  if (reference instanceof Range) {
    return `=${quoteSheet(reference.sheetName)}!${formatAbsolute(reference.area)}`;
  }
  if (reference.startsWith("=") && reference.length > 1) return reference;
  if (parseAddress(reference)?.sheet !== undefined) return `=${reference}`;
  throw invalidArgument("name-formulas");
}

function absent(): never {
  throw itemNotFound();
}
