import type { Page } from "playwright-core";
import type { CellArea, CellScalar, Spreadsheet } from "../../../addin/workbench/spreadsheet";

/** Sizes of Univer's sheet in pixels, for the mouse. */
const LEFT = 46;
const TOP = 20;
const COLUMN = 88;
const ROW = 24;

/** The grid of a page, from outside: the port's methods and a person's hands. */
export class GridDriver {
  constructor(readonly page: Page) {}

  /** Calls a method of the port in the page. */
  call<K extends keyof Spreadsheet>(
    method: K,
    ...args: Parameters<Spreadsheet[K]>
  ): Promise<Awaited<ReturnType<Spreadsheet[K]>>> {
    return this.page.evaluate(
      ([name, list]) => {
        const act = window.page.grid[name] as (...a: unknown[]) => unknown;
        return act.apply(window.page.grid, list as unknown[]);
      },
      [method, args] as const,
    ) as Promise<Awaited<ReturnType<Spreadsheet[K]>>>;
  }

  /** The area of an A1 address on a sheet ("B2:C4"); columns A to Z. */
  area(address: string, sheetId = "sheet-1"): CellArea {
    const [first = "A1", last = first] = address.split(":");
    const column = (cell: string): number => cell.charCodeAt(0) - 65;
    const row = (cell: string): number => Number(cell.slice(1)) - 1;
    return {
      sheetId,
      row: row(first),
      column: column(first),
      rows: row(last) - row(first) + 1,
      columns: column(last) - column(first) + 1,
    };
  }

  /** Writes and waits for the calculation; the area is as large as the cells. */
  async put(at: string, cells: (CellScalar | null)[][], sheetId = "sheet-1"): Promise<void> {
    const area = this.area(at, sheetId);
    const size = { rows: cells.length, columns: cells[0]?.length ?? 0 };
    await this.call("write", { ...area, ...size }, cells);
    await this.call("whenIdle");
  }

  async get(address: string, sheetId = "sheet-1"): Promise<CellScalar[][]> {
    return this.call("values", this.area(address, sheetId));
  }

  async one(address: string, sheetId = "sheet-1"): Promise<CellScalar | undefined> {
    return (await this.get(address, sheetId))[0]?.[0];
  }

  /** What TESTECHO was handed, from its cell. */
  async echo(
    address: string,
    sheetId = "sheet-1",
  ): Promise<{
    readonly args: readonly unknown[];
    readonly addresses: readonly (string | null)[];
    readonly address: string;
  }> {
    const text = String(await this.one(address, sheetId));
    return JSON.parse(text) as Awaited<ReturnType<GridDriver["echo"]>>;
  }

  /** Clicks in the middle of a cell that is in view, on a sheet that has not been scrolled. */
  async click(address: string, options: { readonly button?: "right"; readonly dx?: number } = {}) {
    const { row, column } = this.area(address);
    const canvas = this.page.locator('canvas[data-u-comp="render-canvas"]').last();
    const box = await canvas.boundingBox();
    if (!box) {
      throw new RangeError("the sheet is not drawn");
    }
    await this.page.mouse.click(
      box.x + LEFT + column * COLUMN + (options.dx ?? COLUMN / 2),
      box.y + TOP + row * ROW + ROW / 2,
      options.button ? { button: options.button } : {},
    );
  }

  /** Waits until a person's act has been calculated. */
  async settled(): Promise<void> {
    await this.page.waitForTimeout(150);
    await this.call("whenIdle");
  }
}
