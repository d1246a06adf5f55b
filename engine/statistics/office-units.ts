/** Units as offices write them, in the closed units of the workbook. */
import { parseUnit } from "../quantities/units";

/** Spellings of SCB and its neighbours that the workbook does not use itself. */
const SPELLINGS: Readonly<Record<string, string>> = {
  "sek thousand": "tkr",
  "thousand sek": "tkr",
  "sek thousands": "tkr",
  "1000 kr": "tkr",
  "1000 sek": "tkr",
  "tusen kronor": "tkr",
  "tusental kronor": "tkr",
  "sek million": "mkr",
  "sek millions": "mkr",
  "million sek": "mkr",
  "miljoner kronor": "mkr",
  "miljoner kr": "mkr",
  kronor: "SEK",
  "metric ton": "t",
  "metric tons": "t",
  "metric tonnes": "t",
  tons: "t",
  number: "pieces",
  antal: "pieces",
  units: "pieces",
};

/** The workbook's unit for an office's text, or undefined: then the user says which it is. */
export function officeUnit(base: string): string | undefined {
  // "1 000 kr", with any kind of blank, is "1000 kr".
  const text = base.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();
  return SPELLINGS[text.replace(/(\d) (?=\d{3}\b)/gu, "$1")] ?? parseUnit(text)?.symbol;
}
