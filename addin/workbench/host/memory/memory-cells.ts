import type { CellArea, CellScalar, CellStyle } from "../../spreadsheet";
import { cutShort, eachCell, readGrid } from "./cell-grid";
import { MemorySheet } from "./memory-sheet";

const STANDARD_WIDTH_PIXELS = 64;

/** The sheets of a workbook in memory, and what can be read of their cells. */
export abstract class MemoryCells {
  protected sheetList: MemorySheet[] = [new MemorySheet("sheet1", "Sheet1")];

  values(area: CellArea): CellScalar[][] {
    const sheet = this.sheet(area.sheetId);
    return readGrid(area, (row, column) => sheet.value(row, column));
  }

  formulas(area: CellArea): CellScalar[][] {
    const sheet = this.sheet(area.sheetId);
    return readGrid(
      area,
      (row, column) => sheet.at(row, column)?.formula ?? sheet.value(row, column),
    );
  }

  numberFormats(area: CellArea): string[][] {
    const sheet = this.sheet(area.sheetId);
    return readGrid(area, (row, column) => sheet.at(row, column)?.format ?? "General");
  }

  setNumberFormats(area: CellArea, formats: readonly (readonly string[])[]): void {
    const sheet = this.sheet(area.sheetId);
    eachCell(area, formats, (row, column, format) => {
      sheet.ensure(row, column).format = format;
    });
  }

  style(area: CellArea): CellStyle {
    const sheet = this.sheet(area.sheetId);
    const used = cutShort(area);
    const styles = readGrid(used, (row, column) => sheet.at(row, column)?.style ?? {}).flat();
    const [first = {}] = styles;
    const same = Object.entries(first).filter(([name, value]) =>
      styles.every((style) => style[name as keyof CellStyle] === value),
    );
    return Object.fromEntries(same);
  }

  setStyle(area: CellArea, style: CellStyle): void {
    const sheet = this.sheet(area.sheetId);
    const used = cutShort(area);
    readGrid(used, (row, column) => {
      const cell = sheet.ensure(row, column);
      cell.style = { ...cell.style, ...style };
    });
  }

  columnWidthPixels(sheetId: string, column: number): number {
    return this.sheet(sheetId).widths.get(column) ?? STANDARD_WIDTH_PIXELS;
  }

  setColumnWidthPixels(sheetId: string, column: number, pixels: number): void {
    this.sheet(sheetId).widths.set(column, pixels);
  }

  usedArea(sheetId: string): CellArea | undefined {
    const used = this.sheet(sheetId).used();
    return used && { sheetId, ...used };
  }

  spillArea(sheetId: string, row: number, column: number): CellArea | undefined {
    const spill = this.sheet(sheetId).spills.get(MemorySheet.keyOf(row, column));
    return spill && { sheetId, ...spill.area };
  }

  protected sheet(sheetId: string): MemorySheet {
    const sheet = this.sheetList.find(({ id }) => id === sheetId);
    if (!sheet) throw new RangeError(`no sheet ${sheetId}`);
    return sheet;
  }
}
