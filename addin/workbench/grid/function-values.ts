import type { Nullable } from "@univerjs/presets";
import type { BaseReferenceObject, BaseValueObject } from "@univerjs/preset-sheets-core";
import {
  ArrayValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import type { CellScalar } from "../spreadsheet";

/** An argument as the port wants it: a rectangle of cells, blank cells null. */
export type ArgumentCells = (CellScalar | null)[][];

const ERRORS: ReadonlySet<string> = ERROR_TYPE_SET;

/**
 * One cell of an argument. Univer hands a blank cell over as a value object of its own kind (a null
 * value), not as 0: only Univer's plain custom functions lose it, so ours do not use them.
 */
export function scalarOfValue(value: Nullable<BaseValueObject>): CellScalar | null {
  if (!value || value.isNull()) {
    return null;
  }
  if (value.isError()) {
    return (value as ErrorValueObject).getErrorType();
  }
  const plain = value.getValue();
  return value.isBoolean() ? plain === true || plain === 1 : plain;
}

/** The cells a reference points at, as they are in the calculation under way. */
export function cellsOfReference(reference: BaseReferenceObject): ArgumentCells {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const cells: ArgumentCells = Array.from({ length: endRow - startRow + 1 }, () =>
    new Array<CellScalar | null>(endColumn - startColumn + 1).fill(null),
  );
  reference.iterator((value, row, column) => {
    const target = cells[row - startRow];
    if (target && column >= startColumn && column <= endColumn) {
      target[column - startColumn] = scalarOfValue(value);
    }
    return undefined;
  });
  return cells;
}

/** The cells of a calculated argument: an array, or one value as 1×1. */
export function cellsOfValue(value: BaseValueObject): ArgumentCells {
  if (!value.isArray()) {
    return [[scalarOfValue(value)]];
  }
  return (value as ArrayValueObject)
    .getArrayValue()
    .map((row) => row.map((cell) => scalarOfValue(cell)));
}

function valueOfScalar(scalar: CellScalar | null | undefined): BaseValueObject {
  if (typeof scalar === "number") {
    return Number.isFinite(scalar)
      ? NumberValueObject.create(scalar)
      : ErrorValueObject.create(ErrorType.NUM);
  }
  if (typeof scalar === "boolean") {
    return BooleanValueObject.create(scalar);
  }
  const text = scalar ?? "";
  return ERRORS.has(text)
    ? ErrorValueObject.create(text as ErrorType)
    : StringValueObject.create(text);
}

/** The error a call that went wrong shows. */
export function failedValue(): BaseValueObject {
  return ErrorValueObject.create(ErrorType.VALUE);
}

/** What Univer spills for a result; error texts become real errors. Ragged or empty: #VALUE!. */
export function valueOfResult(result: readonly (readonly CellScalar[])[]): BaseValueObject {
  const columnCount = result[0]?.length ?? 0;
  if (columnCount === 0 || result.some((row) => row.length !== columnCount)) {
    return failedValue();
  }
  if (result.length === 1 && columnCount === 1) {
    return valueOfScalar(result[0]?.[0]);
  }
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(valueOfScalar)),
    rowCount: result.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
