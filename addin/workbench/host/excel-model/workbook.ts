import {
  ApiObject,
  apiClass,
  method,
  object,
  property,
  type ApiClass,
} from "../rich-api/api-object";
import { Application } from "./application";
import { CustomXmlPartCollection } from "./custom-xml";
import type { ModelContext } from "./model-context";
import { NamedItemCollection } from "./names";
import { workbookProtection } from "./protection";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tables";
import { WorksheetCollection } from "./worksheets";

const WORKBOOK: ApiClass = apiClass<Workbook>("Workbook", {
  name: property("1.7", () => "Workbook.xlsx"),
  worksheets: object("1.1", ({ context }) => new WorksheetCollection(context)),
  tables: object("1.1", ({ context }) => new TableCollection(context)),
  names: object("1.1", ({ context }) => new NamedItemCollection(context)),
  settings: object("1.4", ({ context }) => new SettingCollection(context.extras)),
  customXmlParts: object("1.5", ({ context }) => new CustomXmlPartCollection(context.extras)),
  protection: object("1.7", ({ context }) => workbookProtection(context)),
  application: object("1.1", ({ context }) => new Application(context)),
  getSelectedRange: method("1.1", ({ context }) => context.range(context.spreadsheet.selection())),
  getActiveCell: method("1.7", ({ context }) =>
    context.range({ ...context.spreadsheet.selection(), rows: 1, columns: 1 }),
  ),
  // `context.runtime` of the client leads here.
  _Runtime: object("1.5", ({ context }) => new Runtime(context)),
});

/** The root of the model. */
export class Workbook extends ApiObject {
  readonly api = WORKBOOK;

  constructor(readonly context: ModelContext) {
    super();
  }
}

const RUNTIME: ApiClass = apiClass<Runtime>("Runtime", {
  enableEvents: property(
    "1.8",
    ({ context }) => context.events.enabled,
    ({ context }, enabled) => {
      context.events.enabled = enabled === true;
    },
  ),
});

/** The add-in's own runtime: it can turn its events off. Rule: enable-events. */
class Runtime extends ApiObject {
  readonly api = RUNTIME;

  constructor(readonly context: ModelContext) {
    super();
  }
}
