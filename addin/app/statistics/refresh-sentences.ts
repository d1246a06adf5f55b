/** Copy about fetching anew. */
import type { Phrase } from "#engine";

/** Sentences of a refresh. */
export const REFRESH_SAYS = {
  noSource: (source: string): Phrase => ({
    sv: `${source} finns inte i Källor. Hämta tabellen på nytt.`,
    en: `${source} is not in Sources. Fetch the table anew.`,
  }),
  noSheet: {
    sv: "Källor säger inte vilket blad hämtningen står på. Hämta tabellen på nytt.",
    en: "Sources does not say on which sheet the fetch stands. Fetch the table anew.",
  },
  tableGone: (table: string): Phrase => ({
    sv: `Tabellen ${table} finns inte i arbetsboken. Hämta den på nytt.`,
    en: `The table ${table} is not in the workbook. Fetch it anew.`,
  }),
  header: (table: string, header: string): Phrase => ({
    sv: `Rubriken "${header}" i tabellen ${table} är ändrad eller flyttad. Ändra tillbaka, eller hämta tabellen på nytt.`,
    en: `The header "${header}" of the table ${table} is changed or moved. Change it back, or fetch the table anew.`,
  }),
  codeGone: (code: string, table: string): Phrase => ({
    sv: `${code} finns inte längre i ${table}. Välj en annan.`,
    en: `${code} is no longer in ${table}. Choose another.`,
  }),
  renamed: (after: string, before: string): Phrase => ({
    sv: `Tabellen heter nu "${after}" (förut "${before}").`,
    en: `The table is now called "${after}" (before: "${before}").`,
  }),
  unit: (code: string, after: string, before: string): Phrase => ({
    sv: `Enheten för ${code} är nu "${after}" (förut "${before}").`,
    en: `The unit of ${code} is now "${after}" (before: "${before}").`,
  }),
  relabelled: (count: number, code: string, label: string): Phrase => ({
    sv: `${count} koder har nya namn, till exempel ${code}: "${label}".`,
    en: `${count} codes have new names, for example ${code}: "${label}".`,
  }),
  newNotes: (count: number): Phrase => ({
    sv: `${count} nya noter. De skrivs på bladet.`,
    en: `${count} new notes. They are written on the sheet.`,
  }),
  restated: (count: number): Phrase => ({
    sv: `${count} celler har samma värde under ett annat märke.`,
    en: `${count} cells have the same value under another mark.`,
  }),
  deletedRows: (count: number): Phrase => ({
    sv: `${count} rader har tagits bort ur bladet. De kommer tillbaka.`,
    en: `${count} rows have been deleted from the sheet. They come back.`,
  }),
  comparedWithSheet: {
    sv: "Den förra hämtningen är inte sparad. Jämförelsen är med bladet som det står.",
    en: "The last fetch is not kept. The comparison is with the sheet as it stands.",
  },
  noRefresh: (source: string): Phrase => ({
    sv: `${source}: ingen uppdatering väntar. Uppdatera igen.`,
    en: `${source}: no refresh is waiting. Refresh again.`,
  }),
  sheetChanged: (source: string): Phrase => ({
    sv: `${source}: arbetsbokens tabeller har ändrats sedan uppdateringen visades. Inget är skrivet. Uppdatera igen.`,
    en: `${source}: tables of the workbook have changed since the refresh was shown. Nothing is written. Refresh again.`,
  }),
  periodGone: (period: string): Phrase => ({
    sv: `Perioden ${period} ingår inte längre, och i bred form kan kolumnen inte tas bort. Hämta tabellen på nytt.`,
    en: `The period ${period} is no longer part of it, and the wide form cannot give up its column. Fetch the table anew.`,
  }),
  columnsDiffer: {
    sv: "Tabellens kolumner är inte de som hämtades förut. Hämta tabellen på nytt.",
    en: "The columns of the table are not those fetched before. Fetch the table anew.",
  },
  noVintage: (fetched: string): Phrase => ({
    sv: `Hämtningen från ${fetched} är inte sparad i arbetsboken.`,
    en: `The fetch of ${fetched} is not kept in the workbook.`,
  }),
  modelStays: (table: string, cause: Phrase): Phrase => ({
    sv: `Raderna i ${table} följer inte med: ${cause.sv}`,
    en: `The rows of ${table} do not follow: ${cause.en}`,
  }),
  unitSettled: (code: string): Phrase => ({
    sv: `enheten för ${code} är ändrad, men du har själv angett enheten. För raderna till modellen på nytt.`,
    en: `the unit of ${code} has changed, but you told its unit yourself. Take the rows to the model anew.`,
  }),
  accepted: (source: string, written: number, modelRows: number): Phrase => ({
    sv: `${source} är uppdaterad: ${written} celler${modelRows > 0 ? ` och ${modelRows} rader i modellen` : ""} är ändrade. Den förra hämtningen finns kvar i arbetsboken.`,
    en: `${source} is refreshed: ${written} cells${modelRows > 0 ? ` and ${modelRows} rows of the model` : ""} changed. The last fetch is kept in the workbook.`,
  }),
} as const;
