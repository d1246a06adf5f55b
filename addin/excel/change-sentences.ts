/** Why a change of the workbook is refused, and what is left where it could not be taken back. */
import type { Phrase } from "#engine";
import type { WorkbookFault } from "../ports/workbook";
import { WorkbookRefusal } from "./office-errors";

const refusal =
  (code: WorkbookFault["code"], say: (...words: readonly string[]) => Phrase) =>
  (...words: readonly string[]): WorkbookRefusal =>
    new WorkbookRefusal({ code, sentence: say(...words) });

/** Refusals; `table` is the table's name, `place` a sheet with an address. */
export const REFUSAL = {
  aborted: refusal("other", () => ({
    sv: "Avbrutet. Inget har ändrats i arbetsboken.",
    en: "Cancelled. Nothing has been changed in the workbook.",
  })),
  noTable: refusal("not-found", (table = "") => ({
    sv: `Tabellen ${table} finns inte i arbetsboken. Har den bytt namn eller tagits bort?`,
    en: `There is no table ${table} in the workbook. Was it renamed or deleted?`,
  })),
  noCell: refusal("not-found", (table = "", cell = "") => ({
    sv: `Tabellen ${table} har ingen ${cell}. Har den ändrats under tiden? Läs in den igen.`,
    en: `The table ${table} has no ${cell}. Was it changed meanwhile? Read it again.`,
  })),
  protectedSheet: refusal("other", (sheet = "") => ({
    sv: `Bladet ${sheet} är skyddat. Ta bort skyddet (Granska → Ta bort bladets skydd) och försök igen.`,
    en: `The sheet ${sheet} is protected. Unprotect it (Review → Unprotect Sheet) and try again.`,
  })),
  protectedWorkbook: refusal("other", () => ({
    sv: "Arbetsbokens struktur är skyddad, så blad kan inte läggas till. Ta bort skyddet (Granska → Skydda arbetsbok) och försök igen.",
    en: "The structure of the workbook is protected, so no sheet can be added. Unprotect it (Review → Protect Workbook) and try again.",
  })),
  filtered: refusal("other", (table = "") => ({
    sv: `Tabellen ${table} är filtrerad, så rader är dolda. Rensa filtret (Data → Rensa) och försök igen.`,
    en: `The table ${table} is filtered, so rows are hidden. Clear the filter (Data → Clear) and try again.`,
  })),
  totals: refusal("other", (table = "") => ({
    sv: `Tabellen ${table} har en summarad, så antalet rader kan inte ändras. Stäng av summaraden (Tabelldesign → Summarad) och försök igen.`,
    en: `The table ${table} has a total row, so the number of rows cannot change. Turn it off (Table Design → Total Row) and try again.`,
  })),
  noHeader: refusal("other", (table = "") => ({
    sv: `Tabellen ${table} visar ingen rubrikrad. Visa den (Tabelldesign → Rubrikrad) och försök igen.`,
    en: `The table ${table} shows no header row. Show it (Table Design → Header Row) and try again.`,
  })),
  otherHeader: refusal("other", (table = "", found = "", wanted = "") => ({
    sv: `I tabellen ${table} står kolumnen ”${found}” där ”${wanted}” ska stå. Flytta egna kolumner till höger om våra; är kolumnen vår, döp om den till ”${wanted}”.`,
    en: `In the table ${table} the column “${found}” stands where “${wanted}” belongs. Move columns of your own to the right of ours; if the column is ours, rename it “${wanted}”.`,
  })),
  ownCells: refusal("other", (table = "", place = "") => ({
    sv: `Tabellen ${table} får färre rader, men din egen kolumn har innehåll i ${place} som då skulle försvinna. Flytta eller rensa det och försök igen.`,
    en: `The table ${table} gets fewer rows, but a column of your own holds something in ${place} that would be lost. Move or clear it and try again.`,
  })),
  besideFilled: refusal("other", (table = "", place = "") => ({
    sv: `Tabellen ${table} får fler kolumner, men ${place} till höger om den är ifylld. Flytta innehållet och försök igen.`,
    en: `The table ${table} gets more columns, but ${place} to its right is filled. Move what is there and try again.`,
  })),
  tornBelow: refusal("other", (table = "", place = "") => ({
    sv: `Tabellen ${table} får ett annat antal rader, men under den, vid ${place}, står något som är bredare än tabellen och skulle slitas isär. Flytta det och försök igen.`,
    en: `The table ${table} gets another number of rows, but below it, at ${place}, stands something wider than the table that would be torn apart. Move it and try again.`,
  })),
  noRoom: refusal("too-large", (table = "") => ({
    sv: `Tabellen ${table} skulle nå utanför bladet. Dela innehållet på flera tabeller.`,
    en: `The table ${table} would reach beyond the sheet. Split its content into several tables.`,
  })),
  longText: refusal("too-large", (text = "") => ({
    sv: `En text är längre än de 32 767 tecken som en cell rymmer: ”${text}…”. Korta den.`,
    en: `A text is longer than the 32,767 characters that a cell holds: “${text}…”. Shorten it.`,
  })),
  noNumber: refusal("other", (where = "") => ({
    sv: `Ett värde för ${where} är inget tal. Inget har skrivits.`,
    en: `A value for ${where} is not a number. Nothing has been written.`,
  })),
  uneven: refusal("other", (where = "") => ({
    sv: `Raderna för ${where} är olika breda eller bredare än tabellen. Inget har skrivits.`,
    en: `The rows for ${where} differ in width or are wider than the table. Nothing has been written.`,
  })),
  oldExcel: refusal("not-supported", () => ({
    sv: "Den här versionen av Excel kan inte ändra tabeller åt dig (den saknar ExcelApi 1.13). Uppdatera Excel eller använd Excel på webben.",
    en: "This version of Excel cannot change tables for you (it lacks ExcelApi 1.13). Update Excel or use Excel on the web.",
  })),
  longStored: refusal("too-large", (key = "") => ({
    sv: `”${key}” är för stor att spara i arbetsboken (över 2 MB). Dela den eller ta bort äldre innehåll.`,
    en: `“${key}” is too large to keep in the workbook (over 2 MB). Split it or remove older content.`,
  })),
  tableGone: refusal("not-found", (table = "") => ({
    sv: `Tabellen ${table} togs bort under tiden.`,
    en: `The table ${table} was deleted meanwhile.`,
  })),
} as const;

/** What a change that could not be taken back has left. */
export interface Left {
  /** Tables not as before, with the hidden sheet and address of their old content. */
  readonly tables: readonly {
    readonly table: string;
    readonly place: string;
    readonly kept: string | undefined;
  }[];
  /** New sheets that are still there. */
  readonly sheets: readonly string[];
  /** Hidden sheets of ours without anything of the user's. */
  readonly scratch: readonly string[];
}

/** The fault with what is left, where anything is. */
export function withLeft(fault: WorkbookFault, left: Left): WorkbookFault {
  const parts = [fault.sentence, ...left.tables.map(tableLeft)];
  if (left.sheets.length > 0) parts.push(sheetsLeft(left.sheets));
  if (left.scratch.length > 0) parts.push(scratchLeft(left.scratch));
  const sv = parts.map((part) => part.sv).join(" ");
  return { code: fault.code, sentence: { sv, en: parts.map((part) => part.en).join(" ") } };
}

function tableLeft({ table, place, kept }: Left["tables"][number]): Phrase {
  return kept === undefined
    ? {
        sv: `Tabellen ${table} (${place}) kunde inte ställas tillbaka: tomma rader kan ha skjutits in under den.`,
        en: `The table ${table} (${place}) could not be put back: blank rows may have been inserted below it.`,
      }
    : {
        sv: `Tabellen ${table} (${place}) kunde inte ställas tillbaka: den kan ha delvis nytt innehåll. Det gamla ligger på det dolda bladet ${kept}.`,
        en: `The table ${table} (${place}) could not be put back: it may hold some new content. The old content is on the hidden sheet ${kept}.`,
      };
}

function sheetsLeft(sheets: readonly string[]): Phrase {
  return {
    sv: `Nya blad som är kvar och kan tas bort: ${sheets.join(", ")}.`,
    en: `New sheets that are left and can be deleted: ${sheets.join(", ")}.`,
  };
}

function scratchLeft(sheets: readonly string[]): Phrase {
  return {
    sv: `Dolda blad som är kvar och kan tas bort: ${sheets.join(", ")}.`,
    en: `Hidden sheets that are left and can be deleted: ${sheets.join(", ")}.`,
  };
}
