import type { CellArea, CellStyle, Spreadsheet } from "../spreadsheet";
import type { GridLanguage } from "./language";

const TEXTS = {
  sv: {
    toolbar: "Verktyg",
    undo: "Ångra (Ctrl+Z)",
    redo: "Gör om (Ctrl+Y)",
    bold: "Fet (Ctrl+B)",
    format: "Talformat",
    other: "Annat",
  },
  en: {
    toolbar: "Tools",
    undo: "Undo (Ctrl+Z)",
    redo: "Redo (Ctrl+Y)",
    bold: "Bold (Ctrl+B)",
    format: "Number format",
    other: "Other",
  },
} as const;

/** The number formats offered: Excel's code and its name. */
const FORMATS: readonly { readonly code: string; readonly sv: string; readonly en: string }[] = [
  { code: "General", sv: "Allmänt", en: "General" },
  { code: "0", sv: "Heltal", en: "Whole number" },
  { code: "0.00", sv: "Två decimaler", en: "Two decimals" },
  { code: "#,##0", sv: "Tusental", en: "Thousands" },
  { code: "#,##0.0", sv: "Tusental, en decimal", en: "Thousands, one decimal" },
  { code: "0%", sv: "Procent", en: "Percent" },
  { code: "0.0%", sv: "Procent, en decimal", en: "Percent, one decimal" },
  { code: "@", sv: "Text", en: "Text" },
];

const UNDO_PATH = "M8 4 3 9l5 5V10.5h5a3.5 3.5 0 0 1 0 7H9v2h4a5.5 5.5 0 0 0 0-11H8V4Z";

const STYLE = `
.grid-toolbar{display:flex;align-items:center;gap:2px;padding:4px 8px;height:32px;box-sizing:content-box;
background:#f5f5f5;border-bottom:1px solid #d1d1d1;font:13px/1.2 "Segoe UI",system-ui,sans-serif;color:#242424}
.grid-toolbar button{display:inline-flex;align-items:center;justify-content:center;width:32px;height:32px;
border:1px solid transparent;border-radius:4px;background:none;color:inherit;font:inherit;cursor:pointer}
.grid-toolbar button:hover{background:#e0e0e0}
.grid-toolbar button[aria-pressed="true"]{background:#d6e4f5;border-color:#0f5ea8}
.grid-toolbar select{height:30px;margin-left:6px;padding:0 6px;border:1px solid #8a8a8a;border-radius:4px;
background:#fff;color:inherit;font:inherit}
.grid-toolbar :focus-visible{outline:2px solid #0f5ea8;outline-offset:1px}
.grid-toolbar hr{width:1px;height:20px;margin:0 6px;border:0;background:#d1d1d1}`;

/** What the toolbar does to the selection, as the person's own act. */
export interface ToolbarActions {
  undo(): void;
  redo(): void;
  setStyle(area: CellArea, style: CellStyle): void;
  setNumberFormat(area: CellArea, format: string): void;
}

function button(label: string, content: string, act: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.title = label;
  element.setAttribute("aria-label", label);
  element.innerHTML = content;
  // The press must not take the focus from the grid, or its shortcuts stop working.
  element.addEventListener("mousedown", (event) => event.preventDefault());
  element.addEventListener("click", act);
  return element;
}

function icon(path: string, mirrored: boolean): string {
  const turn = mirrored ? ' transform="scale(-1,1) translate(-21,0)"' : "";
  return `<svg width="20" height="20" viewBox="0 0 21 22" aria-hidden="true"><path fill="currentColor" d="${path}"${turn}/></svg>`;
}

/**
 * A toolbar of our own above the grid: undo, redo, bold, number format. Univer's has no names on
 * most of its buttons, which a screen reader needs.
 */
export function toolbar(
  spreadsheet: Spreadsheet,
  language: GridLanguage,
  actions: ToolbarActions,
): HTMLElement {
  const texts = TEXTS[language];
  const bar = document.createElement("div");
  bar.className = "grid-toolbar";
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", texts.toolbar);
  const sheet = document.createElement("style");
  sheet.textContent = STYLE;

  const bold = button(texts.bold, "<strong>F</strong>", () => {
    const area = spreadsheet.selection();
    actions.setStyle(area, { bold: spreadsheet.style(area).bold !== true });
    show();
  });
  if (language === "en") {
    bold.innerHTML = "<strong>B</strong>";
  }
  const format = document.createElement("select");
  format.setAttribute("aria-label", texts.format);
  format.title = texts.format;
  const other = new Option(texts.other, "");
  other.hidden = true;
  format.append(other, ...FORMATS.map((one) => new Option(one[language], one.code)));
  format.addEventListener("change", () => {
    actions.setNumberFormat(spreadsheet.selection(), format.value);
  });

  const show = (): void => {
    const { sheetId, row, column } = spreadsheet.selection();
    const cell = { sheetId, row, column, rows: 1, columns: 1 };
    const code = spreadsheet.numberFormats(cell)[0]?.[0] ?? "General";
    format.value = FORMATS.some((one) => one.code === code) ? code : "";
    bold.setAttribute("aria-pressed", String(spreadsheet.style(cell).bold === true));
  };
  spreadsheet.on("selectionChanged", show);
  spreadsheet.on("changed", show);

  bar.append(
    sheet,
    button(texts.undo, icon(UNDO_PATH, false), () => actions.undo()),
    button(texts.redo, icon(UNDO_PATH, true), () => actions.redo()),
    document.createElement("hr"),
    bold,
    format,
  );
  return bar;
}
