/** Telling a blank cell from 0 where the host hands both over as 0. */
import { errorIn, isBlank, type Cell } from "#engine";
import type { HostCells } from "./function-host";

/** True where a cell is 0, so that a blank may hide behind it. */
export function mayHideBlanks(cells: HostCells): boolean {
  return cells.some((row) => row.includes(0));
}

/**
 * The argument with its blanks told by a second reading of the same range: a 0 that is blank there
 * becomes null. undefined where the two differ in anything else, since the sheet is then still
 * being calculated and no reading is sound.
 */
export function tellBlanks(argument: HostCells, again: HostCells): HostCells | undefined {
  if (argument.length !== again.length) return undefined;
  const told: Cell[][] = [];
  for (const [i, row] of argument.entries()) {
    const readRow = again[i] ?? [];
    if (row.length !== readRow.length) return undefined;
    const cells: Cell[] = [];
    for (const [j, cell] of row.entries()) {
      const read = readRow[j] ?? null;
      if (!agree(cell, read)) return undefined;
      cells.push(isBlank(read) ? null : cell);
    }
    told.push(cells);
  }
  return told;
}

function agree(cell: Cell, read: Cell): boolean {
  if (isBlank(read)) return isBlank(cell) || cell === 0;
  const error = errorIn(cell);
  return error === undefined ? cell === read : error === errorIn(read);
}
