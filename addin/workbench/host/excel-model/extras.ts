/** One line or column chart as the add-in described it. */
export interface ChartRecord {
  readonly id: string;
  readonly sheetId: string;
  /** Everything the add-in set, by dotted member name: "title.text" → "Stock". */
  properties: Record<string, unknown>;
  series: ChartSeriesRecord[];
}

export interface ChartSeriesRecord {
  properties: Record<string, unknown>;
  /** Address of the values, with its sheet. */
  values: string;
  /** Address of the labels along the axis; "" where there are none. */
  labels: string;
}

export interface XmlPartRecord {
  readonly id: string;
  xml: string;
}

/** What Excel keeps in a workbook and a spreadsheet has no place for. */
export interface ExtrasRecord {
  /** Settings of the add-in, each value as JSON text. */
  settings: Record<string, string>;
  xmlParts: XmlPartRecord[];
  charts: ChartRecord[];
  /** Comments of defined names. */
  nameComments: Record<string, string>;
  /** Table id → what the add-in set on it (style, showTotals, filters). */
  tables: Record<string, Record<string, unknown>>;
  /** Sheet id → what the add-in set on it (gridlines, tab colour, frozen rows). */
  sheets: Record<string, Record<string, unknown>>;
  nextId: number;
}

const EMPTY: ExtrasRecord = {
  settings: {},
  xmlParts: [],
  charts: [],
  nameComments: {},
  tables: {},
  sheets: {},
  nextId: 1,
};

/** Keeps settings, XML parts, charts and the like beside the spreadsheet, and is saved with it. */
export class Extras {
  private state: ExtrasRecord = structuredClone(EMPTY);

  get record(): ExtrasRecord {
    return this.state;
  }

  /** A fresh id in the form Excel gives. */
  newId(): string {
    return `{00000000-0000-0000-0000-${String(this.state.nextId++).padStart(12, "0")}}`;
  }

  /** What the add-in set on a sheet, made on first use. */
  sheet(sheetId: string): Record<string, unknown> {
    return (this.state.sheets[sheetId] ??= {});
  }

  /** What the add-in set on a table, made on first use. */
  table(tableId: string): Record<string, unknown> {
    return (this.state.tables[tableId] ??= {});
  }

  save(): string {
    return JSON.stringify(this.state);
  }

  load(saved: string): void {
    this.state = { ...structuredClone(EMPTY), ...(JSON.parse(saved) as Partial<ExtrasRecord>) };
  }
}
