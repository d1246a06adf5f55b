import type { Frame, Page } from "playwright-core";
import type { CellScalar, Spreadsheet } from "../../../addin/workbench/spreadsheet";
import type { OpenAddin } from "../../../addin/workbench/host/excel-host";

declare global {
  interface Window {
    workbench?: { readonly spreadsheet: Spreadsheet; readonly addin: OpenAddin };
  }
}

/** 0-based column of letters. */
function columnOf(letters: string): number {
  return (
    Array.from(letters, (each) => each.charCodeAt(0) - 64).reduce((sum, n) => sum * 26 + n, 0) - 1
  );
}

/** A rectangle of an A1 address, without its sheet. */
function rectangle(address: string): {
  row: number;
  column: number;
  rows: number;
  columns: number;
} {
  const [first = "", last = first] = address.split(":");
  const [, fromLetters = "", fromRow = ""] = /^([A-Z]+)(\d+)$/u.exec(first) ?? [];
  const [, toLetters = "", toRow = ""] = /^([A-Z]+)(\d+)$/u.exec(last) ?? [];
  const row = Number(fromRow) - 1;
  const column = columnOf(fromLetters);
  return { row, column, rows: Number(toRow) - row, columns: columnOf(toLetters) - column + 1 };
}

/** The workbench on a page, from outside. */
export class Bench {
  constructor(
    readonly page: Page,
    readonly frame: Frame,
  ) {}

  /** Resolves when nothing calculates and no call is under way. */
  async idle(): Promise<void> {
    await this.page.evaluate(async () => {
      await window.workbench?.addin.whenIdle();
    });
  }

  /** Calculated values of a place, once nothing calculates. */
  async values(sheet: string, address: string): Promise<CellScalar[][]> {
    await this.idle();
    return this.page.evaluate(
      ([name, area]) => {
        const { spreadsheet } = window.workbench ?? {};
        const sheetId = spreadsheet?.sheets().find((each) => each.name === name)?.id ?? "";
        return spreadsheet?.values({ sheetId, ...area }) ?? [];
      },
      [sheet, rectangle(address)] as const,
    );
  }

  async value(sheet: string, address: string): Promise<CellScalar | undefined> {
    return (await this.values(sheet, address))[0]?.[0];
  }

  /** The spilled answer of a cell. */
  async spill(sheet: string, address: string): Promise<CellScalar[][]> {
    await this.idle();
    return this.page.evaluate(
      ([name, { row, column }]) => {
        const { spreadsheet } = window.workbench ?? {};
        const sheetId = spreadsheet?.sheets().find((each) => each.name === name)?.id ?? "";
        const one = { sheetId, row, column, rows: 1, columns: 1 };
        return spreadsheet?.values(spreadsheet.spillArea(sheetId, row, column) ?? one) ?? [];
      },
      [sheet, rectangle(address)] as const,
    );
  }

  /** Writes one cell as the grid's own editing does. */
  async edit(sheet: string, address: string, value: CellScalar): Promise<void> {
    await this.page.evaluate(
      ([name, area, cell]) => {
        const { spreadsheet } = window.workbench ?? {};
        const sheetId = spreadsheet?.sheets().find((each) => each.name === name)?.id ?? "";
        spreadsheet?.write({ sheetId, ...area }, [[cell]]);
      },
      [sheet, rectangle(address), value] as const,
    );
    await this.idle();
  }

  /** Takes whole rows away, as the grid's own menu does; the first row is 1. */
  async deleteRows(sheet: string, firstRow: number, count: number): Promise<void> {
    await this.page.evaluate(
      ([name, row, rows]) => {
        const { spreadsheet } = window.workbench ?? {};
        const sheetId = spreadsheet?.sheets().find((each) => each.name === name)?.id ?? "";
        spreadsheet?.deleteRows(sheetId, row - 1, rows);
        spreadsheet?.calculate();
      },
      [sheet, firstRow, count] as const,
    );
    await this.idle();
  }

  /** A new sheet, shown; what the add-in then hears of it is the grid's own doing. */
  async addSheet(sheet: string): Promise<void> {
    await this.page.evaluate((name) => {
      const { spreadsheet } = window.workbench ?? {};
      const added = spreadsheet?.addSheet(name);
      if (added) spreadsheet?.activateSheet(added.id);
    }, sheet);
    await this.idle();
  }

  /** Selects a place as a click in the grid does. */
  async select(sheet: string, address: string): Promise<void> {
    await this.page.evaluate(
      ([name, area]) => {
        const { spreadsheet } = window.workbench ?? {};
        const sheetId = spreadsheet?.sheets().find((each) => each.name === name)?.id ?? "";
        spreadsheet?.activateSheet(sheetId);
        spreadsheet?.select({ sheetId, ...area });
      },
      [sheet, rectangle(address)] as const,
    );
    await this.idle();
  }

  /** The cells of a table, header first, once nothing calculates; undefined where there is none. */
  async table(name: string): Promise<CellScalar[][] | undefined> {
    await this.idle();
    return this.page.evaluate((wanted) => {
      const { spreadsheet } = window.workbench ?? {};
      const area = spreadsheet?.tables().find((each) => each.name === wanted)?.area;
      return area && spreadsheet.values(area);
    }, name);
  }

  /** Number formats of a table's cells, header first. */
  tableFormats(name: string): Promise<string[][]> {
    return this.page.evaluate((wanted) => {
      const { spreadsheet } = window.workbench ?? {};
      const area = spreadsheet?.tables().find((each) => each.name === wanted)?.area;
      return (area && spreadsheet.numberFormats(area)) ?? [];
    }, name);
  }

  /** Where a table stands: its sheet, and the rows of its first and last line, the first row 1. */
  tablePlace(
    name: string,
  ): Promise<{ readonly sheet: string; readonly from: number; readonly to: number } | undefined> {
    return this.page.evaluate((wanted) => {
      const { spreadsheet } = window.workbench ?? {};
      const area = spreadsheet?.tables().find((each) => each.name === wanted)?.area;
      const sheet = spreadsheet?.sheets().find(({ id }) => id === area?.sheetId)?.name;
      if (!area || sheet === undefined) return undefined;
      return { sheet, from: area.row + 1, to: area.row + area.rows };
    }, name);
  }

  /** The formula of a cell, or its constant. */
  formula(sheet: string, address: string): Promise<CellScalar | undefined> {
    return this.page.evaluate(
      ([name, area]) => {
        const { spreadsheet } = window.workbench ?? {};
        const sheetId = spreadsheet?.sheets().find((each) => each.name === name)?.id ?? "";
        return spreadsheet?.formulas({ sheetId, ...area })[0]?.[0];
      },
      [sheet, rectangle(address)] as const,
    );
  }

  /** Names of sheets, tables and defined names. */
  inventory(): Promise<readonly (readonly string[])[]> {
    return this.page.evaluate(() => {
      const { spreadsheet } = window.workbench ?? {};
      const lists = [spreadsheet?.sheets(), spreadsheet?.tables(), spreadsheet?.names()];
      return lists.map((list) => (list ?? []).map(({ name }) => name));
    });
  }

  sheets(): Promise<readonly string[]> {
    return this.page.evaluate(
      () => window.workbench?.spreadsheet.sheets().map(({ name }) => name) ?? [],
    );
  }

  /** The selected place, `Blad!A1`. */
  selection(): Promise<string> {
    return this.page.evaluate(() => {
      const { spreadsheet } = window.workbench ?? {};
      const area = spreadsheet?.selection();
      const sheet = spreadsheet?.sheets().find((each) => each.id === area?.sheetId)?.name;
      return `${sheet ?? ""}!R${(area?.row ?? 0) + 1}C${(area?.column ?? 0) + 1}`;
    });
  }

  /** Waits until the template stands and has been calculated. */
  async whenBuilt(sheet: string, address: string): Promise<void> {
    await this.page.waitForFunction(
      ([name, { row, column }]) => {
        const { spreadsheet } = window.workbench ?? {};
        const sheetId = spreadsheet?.sheets().find((each) => each.name === name)?.id;
        if (sheetId === undefined) return false;
        const [line] = spreadsheet?.values({ sheetId, row, column, rows: 1, columns: 1 }) ?? [];
        return line?.[0] !== "" && line?.[0] !== undefined;
      },
      [sheet, rectangle(address)] as const,
      { timeout: 60_000 },
    );
    await this.idle();
  }

  /** The workbook as its file holds it. */
  saved(): Promise<string> {
    return this.page.evaluate(() =>
      JSON.stringify({
        format: "materialkartan-workbench-1",
        spreadsheet: window.workbench?.spreadsheet.save(),
        extras: window.workbench?.addin.saveExtras(),
      }),
    );
  }

  /** What the host was asked and could not answer. */
  gaps(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const { addin } = window.workbench ?? {};
      return [...(addin?.missing() ?? []), ...(addin?.unknown() ?? [])];
    });
  }
}
