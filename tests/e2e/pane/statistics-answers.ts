/** What the false office and its workbook answer. All figures are invented. */
import type { Language, Phrase } from "#engine";
import type {
  Fetched,
  ModelKind,
  ModelPreview,
  ModelProposal,
  ModelRows,
  Revision,
  RevisedCell,
  SourceView,
  TableView,
} from "../../../addin/app/statistics/statistics-services";

const same = (text: string): Phrase => ({ sv: text, en: text });

/** Two sources of SCB, one of the archive, one that was entered by hand. */
export function sourcesIn(language: Language): readonly SourceView[] {
  const label =
    language === "sv"
      ? "Varuimport efter KN och land, år"
      : "Imports of goods by CN and country, year";
  const common = {
    tableId: "TAB1631",
    office: "scb",
    from: "live",
    fetched: "2026-11-15",
  } as const;
  return [
    {
      ...common,
      source: "Import",
      label,
      updated: "2026-11-12",
      rows: 312,
      place: { sheet: "Import", address: "A1:F313" },
      usedBy: ["Flöden"],
      vintages: [{ fetched: "2025-11-20", updated: "2025-11-14" }],
    },
    {
      ...common,
      source: "Fordon",
      label: language === "sv" ? "Fordon i trafik" : "Vehicles in use",
      tableId: "TAB4812",
      rows: 10,
      place: { sheet: "Fordon", address: "A1:D11" },
      usedBy: [],
      vintages: [],
    },
    {
      ...common,
      source: "Export",
      label: language === "sv" ? "Varuexport, KN-kapitel" : "Exports of goods, CN chapters",
      tableId: "KN2",
      office: "archive",
      from: "archive",
      rows: 1,
      usedBy: [],
      vintages: [],
      refused: {
        sv: "Kom ur arkivet; hämta den från SCB för att uppdatera.",
        en: "It came from the archive; fetch it from SCB to refresh.",
      },
    },
  ];
}

/** What a fetch of 30 cells has written. */
export function fetchedOf(table: TableView, missing: number): Fetched {
  return {
    source: "Import",
    place: { sheet: "Import", address: "A1:F31" },
    rows: 30,
    cells: 30,
    missing,
    notes: table.notes,
    warnings: [],
    sentence:
      missing === 0
        ? { sv: "30 rader på bladet Import.", en: "30 rows on the sheet Import." }
        : {
            sv: `30 rader på bladet Import. ${missing} av 30 celler saknar värde. SCB:s märke står kvar.`,
            en: `30 rows on the sheet Import. ${missing} of 30 cells have no value. SCB's mark is kept.`,
          },
  };
}

const NO_VALUE = {
  missing: { sv: "SCB har tagit tillbaka värdet (..).", en: "SCB has withdrawn the value (..)." },
};

/** Revised first, the largest change first. */
function cells(): readonly RevisedCell[] {
  const revised: readonly RevisedCell[] = [
    {
      kind: "revised",
      what: "87038010 2024",
      before: 1180,
      after: 1234,
      unit: "st",
      change: 54 / 1180,
    },
    {
      kind: "revised",
      what: "87038090 2024",
      before: 310,
      after: 301,
      unit: "st",
      change: -9 / 310,
    },
    {
      kind: "revised",
      what: "87038010 2023",
      before: 910,
      after: 911,
      unit: "st",
      change: 1 / 910,
    },
    { kind: "withdrawn", what: "87038090 2019", before: 12, after: NO_VALUE, unit: "st" },
    { kind: "vanished", what: "87038090 2016", before: 3, after: NO_VALUE, unit: "st" },
  ];
  const fresh = Array.from({ length: 12 }, (_, i): RevisedCell => ({
    kind: "new",
    what: `870380${10 + i} 2025`,
    before: NO_VALUE,
    after: 100 + i,
    unit: "st",
  }));
  return [...revised, ...fresh];
}

/** What a refresh of a source has found. */
export function revisionOf(source: string): Revision {
  if (source !== "Import") {
    return {
      source,
      label: source,
      counts: { new: 0, revised: 0, withdrawn: 0, vanished: 0, unchanged: 10 },
      cells: [],
      remarks: [],
      edited: [],
      effects: [],
    };
  }
  return {
    source,
    label: "Varuimport efter KN och land, år",
    counts: { new: 12, revised: 3, withdrawn: 1, vanished: 1, unchanged: 295 },
    cells: cells(),
    remarks: [{ sv: "87038090 har fått ett nytt namn.", en: "87038090 has got a new name." }],
    edited: [
      { sheet: "Import", address: "D4" },
      { sheet: "Import", address: "D7" },
    ],
    effects: [
      {
        what: { sv: "bestånd Co 2025", en: "stock Co 2025" },
        before: 6904,
        after: 6959,
        unit: { sv: "ton", en: "t" },
        change: 55 / 6904,
      },
    ],
    updatedBefore: "2026-11-12",
    updatedAfter: "2026-11-24",
  };
}

/** What must be settled before the figures become rows. */
export function proposalOf(kind: ModelKind, table: TableView): ModelProposal {
  const picked = (code: string, codes: readonly string[]): ModelProposal["variables"] =>
    table.variables
      .filter((variable) => variable.code === code)
      .map((variable) => ({
        ...variable,
        codes,
        labels: codes.map((one) => variable.labels[variable.codes.indexOf(one)] ?? one),
      }));
  const flows = [
    { value: "import", label: { sv: "import", en: "import" } },
    { value: "export", label: { sv: "export", en: "export" } },
  ];
  return {
    kind,
    rows: { kind, columns: { series: { variable: "VarugruppKN" } }, sumsMonths: true },
    columns: [
      {
        column: "series",
        label: { sv: "Serie", en: "Series" },
        isRequired: true,
        choices: [{ value: "Elbil", label: same("Elbil") }],
      },
      { column: "flow", label: { sv: "Flöde", en: "Flow" }, isRequired: true, choices: flows },
      {
        column: "partner",
        label: { sv: "Partner", en: "Partner" },
        isRequired: false,
        choices: [],
      },
    ],
    variables: [
      ...picked("VarugruppKN", ["87038010", "87038090"]),
      ...picked("ContentsCode", ["HA0201A1", "HA0201A2"]),
    ],
    unknownUnits: [{ code: "HA0201A2", office: "enl. varukod" }],
    hasMonths: true,
    tables: [{ value: "Floden", label: same("Floden") }],
  };
}

/** The rows as they would be written; refused until flow and unit are settled. */
export function previewOf(rows: ModelRows): ModelPreview {
  const { flow, series } = rows.columns;
  const unit = rows.units?.["HA0201A2"];
  if (!flow) return refusal("Välj vad som fyller Flöde.", "Choose what fills Flow.");
  if (unit === undefined) {
    return refusal("Välj enhet för HA0201A2.", "Choose a unit of HA0201A2.");
  }
  const names = series && "names" in series ? series.names : undefined;
  const word = "text" in flow ? flow.text : "import";
  const years = Array.from({ length: 10 }, (_, i) => 2016 + i);
  const sample = ["87038010", "87038090"].flatMap((code) =>
    years.map((year) => [
      names?.[code] ?? code,
      word,
      year,
      (year - 2015) * 1234.5,
      unit,
      "Import",
    ]),
  );
  return {
    sample: [["Serie", "Flöde", "År", "Värde", "Enhet", "Källa"], ...sample],
    rows: 40,
    replaced: rows.into === undefined ? 0 : 3,
    warnings: [],
  };
}

function refusal(sv: string, en: string): ModelPreview {
  return { sample: [], rows: 0, replaced: 0, warnings: [], refused: { sv, en } };
}
