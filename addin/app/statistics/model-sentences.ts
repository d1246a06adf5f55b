/** Copy about figures that become rows of the model. */
import type { Phrase } from "#engine";
import { countWords } from "./sheet-limits";

/** Sentences of the way into the model. */
export const MODEL_SAYS = {
  wide: (table: string): Phrase => ({
    sv: `Tabellen ${table} har åren som kolumner. Välj en annan tabell, eller en ny.`,
    en: `The table ${table} has its years as columns. Choose another table, or a new one.`,
  }),
  lacksColumn: (table: string, column: Phrase): Phrase => ({
    sv: `Tabellen ${table} saknar kolumnen ${column.sv}. Lägg till den, eller välj en ny tabell.`,
    en: `The table ${table} lacks the column ${column.en}. Add it, or choose a new table.`,
  }),
  noTable: (table: string): Phrase => ({
    sv: `Tabellen ${table} finns inte längre eller är av annat slag. Välj en annan.`,
    en: `The table ${table} is no longer there or is of another kind. Choose another.`,
  }),
  columnMissing: (column: Phrase): Phrase => ({
    sv: `Välj vad som fyller kolumnen ${column.sv}.`,
    en: `Choose what fills the column ${column.en}.`,
  }),
  doubled: (key: string): Phrase => ({
    sv: `Två celler ger samma rad (${key}). Låt en kolumn skilja dem åt, eller hämta en av dem.`,
    en: `Two cells give the same row (${key}). Let a column tell them apart, or fetch one of them.`,
  }),
  statusLost: (table: string): Phrase => ({
    sv: `Tabellen ${table} har ingen kolumn för status: märkena följer inte med.`,
    en: `The table ${table} has no column for status: the marks do not come along.`,
  }),
  notKept: {
    sv: "Den här hämtningen är inte sparad och bladet kan inte läsas. Hämta tabellen på nytt.",
    en: "This fetch is not kept and the sheet cannot be read. Fetch the table anew.",
  },
  noRows: {
    sv: "Hämtningen har inga rader att föra över.",
    en: "The fetch has no rows to take along.",
  },
  done: (rows: number, replaced: number, table: string): Phrase => {
    const [all, old] = [countWords(rows), countWords(replaced)];
    return replaced === 0
      ? { sv: `${all.sv} rader i ${table}.`, en: `${all.en} rows in ${table}.` }
      : {
          sv: `${all.sv} rader i ${table}, ${old.sv} av dem ersatte äldre.`,
          en: `${all.en} rows in ${table}, ${old.en} of them in place of older ones.`,
        };
  },
  notLinked: (table: string): Phrase => ({
    sv: `Raderna i ${table} följer inte med när tabellen uppdateras: för över dem på nytt då.`,
    en: `The rows in ${table} do not follow when the table is refreshed: take them along anew then.`,
  }),
  addToModel: (table: string): Phrase => ({
    sv: `Modellen läser ${table} först när den står i cellen med CRMMODEL.`,
    en: `The model reads ${table} only when it stands in the cell with CRMMODEL.`,
  }),
} as const;
