import { invalidArgument, notImplemented } from "../host-error";
import {
  ApiObject,
  apiClass,
  method,
  object,
  property,
  type ApiClass,
} from "../rich-api/api-object";
import type { Culture } from "../culture";
import type { ModelContext } from "./model-context";

const APPLICATION: ApiClass = apiClass<Application>("Application", {
  calculationMode: property(
    "1.1",
    () => "Automatic",
    (_, mode) => {
      if (mode !== "Automatic")
        throw notImplemented(`Application.calculationMode = ${String(mode)}`);
    },
    "1.8",
  ),
  calculate: method("1.1", ({ context }, args) => calculate(context, args.text(0))),
  cultureInfo: object("1.11", ({ context }) => new CultureInfo(context.culture)),
  decimalSeparator: property("1.11", ({ context }) => context.culture.decimal),
  thousandsSeparator: property("1.11", ({ context }) => context.culture.group),
  useSystemSeparators: property("1.11", () => true),
  // The spreadsheet calculates after the batch anyway. Rule: calculates-after-batch.
  suspendApiCalculationUntilNextSync: method("1.6", () => undefined),
  suspendScreenUpdatingUntilNextSync: method("1.9", () => undefined),
});

/** Excel itself. */
export class Application extends ApiObject {
  readonly api = APPLICATION;

  constructor(readonly context: ModelContext) {
    super();
  }
}

/** "Recalculate" finds nothing to do, since everything is calculated at once. Rule: calculate-kinds. */
function calculate(context: ModelContext, kind: string): void {
  if (kind === "Recalculate") return;
  if (kind !== "Full" && kind !== "FullRebuild") throw invalidArgument("enumerations");
  context.spreadsheet.calculate();
}

const CULTURE_INFO: ApiClass = apiClass<CultureInfo>("CultureInfo", {
  name: property("1.11", ({ culture }) => culture.name),
  numberFormat: object("1.11", ({ culture }) => new NumberFormatInfo(culture)),
});

class CultureInfo extends ApiObject {
  readonly api = CULTURE_INFO;

  constructor(readonly culture: Culture) {
    super();
  }
}

const NUMBER_FORMAT_INFO: ApiClass = apiClass<NumberFormatInfo>("NumberFormatInfo", {
  numberDecimalSeparator: property("1.11", ({ culture }) => culture.decimal),
  numberGroupSeparator: property("1.11", ({ culture }) => culture.group),
});

class NumberFormatInfo extends ApiObject {
  readonly api = NUMBER_FORMAT_INFO;

  constructor(readonly culture: Culture) {
    super();
  }
}
