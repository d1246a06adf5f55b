/** Checks: the findings of the chosen model, and what the model is made of. */
import type { PlannedSheet } from "../../ports/workbook";
import { CHOSEN_MODEL, INFO, type Layout } from "./layout";
import { block, columnLetters, formula, text } from "./plan-cells";
import { HELP, LABEL, TITLE } from "./sheet-style";
import { TEXT } from "./template-text";

/** The sheet *Kontroller* / *Checks*. Both answers have free cells below them. */
export function checksSheet(layout: Layout): PlannedSheet {
  const { language } = layout;
  const infoLetter = columnLetters(INFO.column);
  return {
    name: layout.sheets.checks,
    cells: [
      { at: "A1", rows: [[text(layout.sheets.checks)]] },
      { at: "A2", rows: [[text(TEXT.checksHelp[language])]] },
      { at: "A4", rows: [[text(TEXT.model[language]), formula(`=${CHOSEN_MODEL}`)]] },
      { at: `A${INFO.row - 1}`, rows: [[text(TEXT.findings[language])]] },
      { at: `A${INFO.row}`, rows: [[formula(`=CRMCHECK(${CHOSEN_MODEL})`)]] },
      { at: `${infoLetter}${INFO.row - 1}`, rows: [[text(TEXT.about2[language])]] },
      { at: `${infoLetter}${INFO.row}`, rows: [[formula(`=CRMINFO(${CHOSEN_MODEL})`)]] },
    ],
    tables: [],
    formats: [
      { address: "A1", ...TITLE },
      { address: "A2", ...HELP },
      { address: "A4", bold: true },
      { address: `A${INFO.row - 1}`, bold: true, fontSize: 12 },
      { address: `${infoLetter}${INFO.row - 1}`, bold: true, fontSize: 12 },
      { address: block(0, INFO.row, 5, INFO.row), ...LABEL },
    ],
    columnWidths: { A: 90, B: 130, C: 260, D: 120, E: 640, F: 460, G: 30, H: 330, I: 330 },
  };
}
