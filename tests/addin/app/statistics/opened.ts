import type { StatisticsServices } from "../../../../addin/app/statistics/statistics-services";
import { statisticsServices } from "../../../../addin/app/statistics/statistics-of-workbook";
import type { ActionOptions, Progress } from "../../../../addin/app/services";
import type { Outcome } from "../../../../addin/ports/workbook";
import type { Preferences } from "../../../../addin/ports/preferences";
import type { OfficeAddress, StatisticsOffice } from "../../../../addin/ports/statistics-office";
import { OfficeFault } from "../../../../addin/ports/office-fault";
import type { Cell, Language } from "#engine";
import { CODE_DATA } from "../../functions/loaded-codes";
import { MemoryWorkbook } from "../memory-workbook";
import { MemoryOffice, variable, type MemoryTable } from "./memory-office";

export const SCB_BASE = "https://statistikdatabasen.scb.se/api/v2";
export const SCB_V1_BASE = "https://api.scb.se/OV0104/v1/doris";
export const NEVER = new AbortController().signal;
export const QUIETLY: ActionOptions = { onProgress: () => undefined, signal: NEVER };

export function memoryPreferences(): Preferences {
  const kept = new Map<string, string>();
  return {
    get: (scope, key) => kept.get(`${scope}.${key}`),
    set: (scope, key, value) => {
      kept.set(`${scope}.${key}`, value);
      return Promise.resolve();
    },
  };
}

/** Services over a workbook and offices in memory. */
export interface Opened {
  readonly services: StatisticsServices;
  readonly workbook: MemoryWorkbook;
  readonly scb: MemoryOffice;
  readonly scbV1: MemoryOffice;
  readonly archive: MemoryOffice;
  readonly preferences: Preferences;
  /** By root: what else answers. */
  readonly others: Map<string, MemoryOffice>;
}

export function open(
  workbook = new MemoryWorkbook(),
  language: Language = "sv",
  preferences = memoryPreferences(),
  openArchive?: (language: Language) => Promise<StatisticsOffice>,
): Opened {
  // Excel hands over copies: what was read stays as it was read.
  const read = workbook.readTables.bind(workbook);
  workbook.readTables = async () => structuredClone(await read());
  workbook.inputsOf = workbook.readTables;
  const scb = new MemoryOffice(SCB_BASE);
  const scbV1 = new MemoryOffice(SCB_V1_BASE, "v1");
  const archive = new MemoryOffice(SCB_BASE, "v2", "archive", "en");
  const others = new Map<string, MemoryOffice>([
    [SCB_BASE, scb],
    [SCB_V1_BASE, scbV1],
  ]);
  const openOffice = ({ base }: OfficeAddress): MemoryOffice => {
    const found = others.get(base);
    const sentence = { sv: `Når inte ${base}.`, en: `Cannot reach ${base}.` };
    if (!found) throw new OfficeFault("refused", sentence);
    return found;
  };
  const services = statisticsServices({
    workbook,
    changes: workbook,
    texts: workbook.texts,
    preferences,
    clock: { today: () => "2026-11-26" },
    language: () => language,
    loadCodes: CODE_DATA.codes.load,
    openOffice,
    archive: { lastPeriod: "2025M12", open: openArchive ?? (() => Promise.resolve(archive)) },
  });
  return { services, workbook, scb, scbV1, archive, preferences, others };
}

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new TypeError(outcome.fault.sentence.sv);
  return outcome.value;
}

export function faultOf(outcome: Outcome<unknown>): string {
  if (outcome.ok) throw new TypeError("there is no fault");
  return outcome.fault.sentence.sv;
}

/** A cell as text. */
export function textOf(cell: Cell | undefined): string {
  return typeof cell === "object" ? (cell?.error ?? "") : String(cell ?? "");
}

/** Everything a workbook holds, to compare before and after. */
export function held(workbook: MemoryWorkbook): unknown {
  return structuredClone({ tables: workbook.tables, texts: [...workbook.texts.texts] });
}

export function followed(): { readonly options: ActionOptions; readonly told: Progress[] } {
  const told: Progress[] = [];
  return { told, options: { onProgress: (progress) => told.push(progress), signal: NEVER } };
}

const MARK_YEARS = ["2020", "2021", "2022", "2023", "2024", "2025"];

/** Foreign trade by CN, years; invented figures: the number made of code and year. */
export function tradeTable(): MemoryTable {
  return {
    label: "Varuimport och varuexport efter KN, år",
    source: "SCB",
    updated: "2026-05-28T06:00:00Z",
    variables: [
      variable("VarugruppKN", ["87", "8703", "870380", "870390", "8507", "850760"], {
        label: "varugrupp enligt KN",
        labels: [
          "Fordon",
          "Personbilar",
          "=Elbilar",
          "Andra bilar",
          "Ackumulatorer",
          "Litiumjonackumulatorer",
        ],
      }),
      variable("ContentsCode", ["AI", "AJ", "AO"], {
        label: "tabellinnehåll",
        role: "metric",
        labels: ["Varuimport, tkr", "Varuimport, ton", "Varuexport, tkr"],
        units: new Map([
          ["AI", { base: "tkr", decimals: 0 }],
          ["AJ", { base: "ton", decimals: 0 }],
          ["AO", { base: "tkr", decimals: 0 }],
        ]),
        measuringTypes: new Map([
          ["AI", "Flow"],
          ["AJ", "Flow"],
          ["AO", "Flow"],
        ]),
      }),
      variable("Tid", MARK_YEARS, { label: "år", role: "time" }),
    ],
    notes: [
      { text: "En vanlig not.", mandatory: false },
      { text: "Sekretess märks med ….", mandatory: true },
    ],
    figures: new Map([
      ["870380|AI|2021", { value: null, status: "…" }],
      ["870380|AI|2022", { value: null }],
      ["870380|AJ|2023", { value: 0, status: "p" }],
    ]),
    otherwise: ([code = "", contents = "", year = ""]) => ({
      value: Number(code.slice(0, 4)) + contents.charCodeAt(1) * 1000 + Number(year),
    }),
  };
}
