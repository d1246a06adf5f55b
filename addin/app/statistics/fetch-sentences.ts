/** Copy about what was fetched. */
import type { Phrase, Provenance } from "#engine";
import { isScb } from "../../ports/scb-addresses";
import { countWords } from "./sheet-limits";
import { periodWords } from "./statistics-sentences";

/** Live or from the archive, and when; never one for the other. */
export function fetchedFrom({
  from,
  base,
  fetched,
  codes,
}: Pick<Provenance, "from" | "base" | "fetched" | "codes">): Phrase {
  const date = fetched.slice(0, 10);
  if (from === "archive") {
    const periods = Object.values(codes)
      .flat()
      .filter((code) => /^\d{4}M\d{2}$/u.test(code));
    const last = periodWords([...periods].sort().at(-1) ?? "");
    if (last.sv === "") {
      return { sv: "Arkiv, inte dagens", en: "Archive, not today's" };
    }
    return {
      sv: `Arkiv till ${last.sv}, inte dagens`,
      en: `Archive to ${last.en}, not today's`,
    };
  }
  const host = officeName(base);
  return { sv: `Direkt från ${host}, hämtat ${date}`, en: `Live from ${host}, fetched ${date}` };
}

/** SCB, or the office's host. */
export function officeName(base: string): string {
  if (isScb(base)) return "SCB";
  return URL.canParse(base) ? new URL(base).hostname : base;
}

/** Empty where nothing is missing. */
export function missingSentence(
  missing: number,
  cells: number,
  { base }: Pick<Provenance, "base">,
): Phrase {
  if (missing === 0) return { sv: "", en: "" };
  const [some, all] = [countWords(missing), countWords(cells)];
  const office = officeName(base);
  const whose = office === "SCB" ? "SCB:s" : "Kontorets";
  const whoseEn = office === "SCB" ? "SCB's" : "The office's";
  return {
    sv: `${some.sv} av ${all.sv} celler saknar värde. ${whose} märke står kvar.`,
    en: `${some.en} of ${all.en} cells have no value. ${whoseEn} mark is kept.`,
  };
}

/** What a fetch did, one text. */
export function fetchedSentence(
  rows: number,
  sheet: string,
  missing: number,
  cells: number,
  provenance: Provenance,
): Phrase {
  const count = countWords(rows);
  const parts: Phrase[] = [
    { sv: `${count.sv} rader på bladet ${sheet}.`, en: `${count.en} rows on the sheet ${sheet}.` },
    missingSentence(missing, cells, provenance),
  ];
  if (provenance.from === "archive") {
    const told = fetchedFrom(provenance);
    parts.push({ sv: `${told.sv}.`, en: `${told.en}.` });
  }
  return {
    sv: parts
      .map(({ sv }) => sv)
      .filter(Boolean)
      .join(" "),
    en: parts
      .map(({ en }) => en)
      .filter(Boolean)
      .join(" "),
  };
}

/** Sentences of writing. */
export const FETCH_SAYS = {
  call: (done: number, all: number, secondsLeft: number | undefined): Phrase => {
    const at = Math.min(done + 1, all);
    if (secondsLeft === undefined) {
      return { sv: `Anrop ${at} av ${all}.`, en: `Call ${at} of ${all}.` };
    }
    return {
      sv: `Anrop ${at} av ${all}, ca ${secondsLeft} s kvar.`,
      en: `Call ${at} of ${all}, about ${secondsLeft} s left.`,
    };
  },
  writing: { sv: "Skriver bladet …", en: "Writing the sheet …" },
  wideWithoutTime: {
    sv: "Tabellen har ingen tid, så den kan inte stå i bred form. Välj lång form.",
    en: "The table has no time, so it cannot stand in the wide form. Choose the long form.",
  },
  cellsNotKept: {
    sv: "Hämtningen är för stor för att sparas i arbetsboken. Nästa uppdatering jämför med bladet i stället.",
    en: "The fetch is too large to be kept in the workbook. The next refresh compares with the sheet instead.",
  },
  notKept: {
    sv: "Hämtningen kunde inte sparas i arbetsboken. Nästa uppdatering jämför med bladet i stället.",
    en: "The fetch could not be kept in the workbook. The next refresh compares with the sheet instead.",
  },
  notLinked: {
    sv: "Raden i Källor kunde inte kopplas till bladet, så hämtningen kan inte uppdateras. Ta bort bladet och hämta igen.",
    en: "The row of Sources could not be linked to the sheet, so the fetch cannot be refreshed. Delete the sheet and fetch again.",
  },
  sheetHelp: {
    sv: "Hämtat med Materialkartan. Uppdatera i fliken Data. Egna kolumner får stå till höger i tabellen.",
    en: "Fetched with Materialkartan. Refresh in the tab Data. Columns of your own may stand at the right of the table.",
  },
} as const;
