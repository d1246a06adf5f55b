import { HostError } from "../host-error";
import { ApiObject, apiClass, method, property, type ApiClass } from "../rich-api/api-object";
import type { ModelContext } from "./model-context";

const NAME = "protected";

const SHEET: ApiClass = apiClass<Protection>("WorksheetProtection", {
  protected: property("1.2", (protection) => protection.on),
  protect: method("1.2", (protection) => protection.set(true)),
  unprotect: method("1.7", (protection) => protection.set(false)),
});

const WORKBOOK: ApiClass = apiClass<Protection>("WorkbookProtection", {
  protected: property("1.7", (protection) => protection.on),
  protect: method("1.7", (protection) => protection.set(true)),
  unprotect: method("1.7", (protection) => protection.set(false)),
});

/** Whether a sheet's cells, or the workbook's sheets, may be changed; passwords are not asked for. */
class Protection extends ApiObject {
  constructor(
    readonly api: ApiClass,
    private readonly store: Record<string, unknown>,
  ) {
    super();
  }

  get on(): boolean {
    return this.store[NAME] === true;
  }

  set(on: boolean): void {
    this.store[NAME] = on;
  }
}

/** The protection of a sheet's cells. */
export function sheetProtection({ extras }: ModelContext, sheetId: string): Protection {
  return new Protection(SHEET, extras.sheet(sheetId));
}

/** The protection of the workbook's sheets. */
export function workbookProtection({ extras }: ModelContext): Protection {
  return new Protection(WORKBOOK, extras.sheet(""));
}

/** @throws HostError `AccessDenied` on a protected sheet. Rule: protected-sheet. */
export function demandUnprotected(context: ModelContext, sheetId: string): void {
  if (sheetProtection(context, sheetId).on) throw denied();
}

/** @throws HostError `AccessDenied` where the sheets are protected. Rule: protected-sheet. */
export function demandFreeSheets(context: ModelContext): void {
  if (workbookProtection(context).on) throw denied();
}

function denied(): HostError {
  return new HostError({
    code: "AccessDenied",
    message: "You cannot perform the requested operation.",
    rule: "protected-sheet",
    status: 403,
  });
}
