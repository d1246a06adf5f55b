/** The port WorkbookChanges on Excel. */
import type { WorkbookChanges } from "../ports/workbook-changes";
import { changeWorkbook } from "./change-workbook";

/** Changes of the workbook that the add-in runs in. */
export function openChanges(): WorkbookChanges {
  return { change: (changes, options) => changeWorkbook(changes, options) };
}
