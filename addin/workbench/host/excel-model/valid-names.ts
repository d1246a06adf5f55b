import { parseAddress } from "../a1";
import { invalidArgument, itemAlreadyExists } from "../host-error";
import { sameName } from "./areas";
import type { ModelContext } from "./model-context";

/** @throws HostError where Excel takes no such sheet name or has it. Rules: sheet-names, names-taken. */
export function demandSheetName(context: ModelContext, name: unknown, own?: string): string {
  if (typeof name !== "string" || name === "" || name.length > 31)
    throw invalidArgument("sheet-names");
  if (/[\\/?*[\]:]/u.test(name) || /^'|'$/u.test(name)) throw invalidArgument("sheet-names");
  if (sameName(name, "History")) throw invalidArgument("sheet-names");
  const taken = context.spreadsheet
    .sheets()
    .some((sheet) => sheet.id !== own && sameName(sheet.name, name));
  if (taken) throw itemAlreadyExists();
  return name;
}

/**
 * @param own name the item has now; it may be given again in another case.
 * @throws HostError where Excel takes no such name for a table or a range, or has it.
 * Rules: defined-names, names-taken.
 */
export function demandDefinedName(context: ModelContext, name: unknown, own?: string): string {
  if (typeof name !== "string" || name.length > 255) throw invalidArgument("defined-names");
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) throw invalidArgument("defined-names");
  if (/^[rc]$/iu.test(name) || parseAddress(name)) throw invalidArgument("defined-names");
  const { spreadsheet } = context;
  const taken = [...spreadsheet.tables(), ...spreadsheet.names()].some(
    (item) => sameName(item.name, name) && !(own !== undefined && sameName(item.name, own)),
  );
  if (taken) throw itemAlreadyExists();
  return name;
}

/** The first of "Table1", "Table2" … that nobody in `taken` has. */
export function freshName(stem: string, taken: readonly string[]): string {
  for (let n = 1; ; n += 1) {
    const name = `${stem}${n}`;
    if (!taken.some((other) => sameName(other, name))) return name;
  }
}
