import type {
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from "@univerjs/preset-sheets-core";
import { AsyncObject, BaseFunction } from "@univerjs/preset-sheets-core";
import type { CellScalar, FunctionCall, FunctionDescription } from "../spreadsheet";
import type { CallMemo } from "./call-memo";
import type { ArgumentCells } from "./function-values";
import { cellsOfReference, cellsOfValue, failedValue, valueOfResult } from "./function-values";

/** How a function finds the A1 address of a place in the workbook. */
export type AddressOf = (
  sheetId: string,
  range: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  },
) => string;

type NodeValue = ReturnType<BaseFunction["calculate"]>;

/** The most arguments Excel takes. */
const MOST_ARGUMENTS = 255;

/**
 * One of our functions inside Univer. It asks for reference objects, which know their address and
 * tell a blank cell from 0; it never throws, because a throwing function ends all calculation.
 */
export class WorksheetFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    private readonly description: FunctionDescription,
    private readonly call: FunctionCall,
    private readonly memo: CallMemo,
    private readonly addressOf: AddressOf,
  ) {
    super(description.name.toUpperCase());
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]): NodeValue {
    try {
      if (!this.countFits(variants.length)) {
        return failedValue();
      }
      return this.answer(variants);
    } catch {
      // Shown as #VALUE!, as Excel shows a function that threw.
      return failedValue();
    }
  }

  private countFits(count: number): boolean {
    const { parameters } = this.description;
    const required = parameters.filter((one) => !one.optional && !one.repeating).length;
    const most = parameters.some((one) => one.repeating) ? MOST_ARGUMENTS : parameters.length;
    return count >= required && count <= most;
  }

  private answer(variants: readonly FunctionVariantType[]): NodeValue {
    const read = variants.map((variant) => this.read(variant));
    const args = read.map(({ cells }) => cells);
    const addresses = read.map(({ address }) => address);
    const address = this.addressOf(this.subUnitId ?? "", {
      startRow: this.row,
      endRow: this.row,
      startColumn: this.column,
      endColumn: this.column,
    });
    const result = this.memo.answer(
      {
        id: this.description.id,
        args,
        addresses,
        address: this.description.requiresAddress === true ? address : undefined,
      },
      () => this.call(args, { address, addresses }),
    );
    return result instanceof Promise ? new AsyncObject(settled(result)) : valueOfResult(result);
  }

  private read(variant: FunctionVariantType): {
    readonly cells: ArgumentCells | undefined;
    readonly address: string | undefined;
  } {
    if (variant.isReferenceObject()) {
      const reference = variant as BaseReferenceObject;
      const address = reference.isMultiArea()
        ? undefined
        : this.addressOf(reference.getSheetId(), reference.getRangePosition());
      return { cells: cellsOfReference(reference), address };
    }
    const value = variant as BaseValueObject;
    // An argument left out (`F(1,,2)`) is the only null value that is not a cell.
    return { cells: value.isNull() ? undefined : cellsOfValue(value), address: undefined };
  }
}

async function settled(result: Promise<CellScalar[][]>): Promise<BaseValueObject> {
  try {
    return valueOfResult(await result);
  } catch {
    // A rejected call shows #VALUE! and leaves the other cells alone.
    return failedValue();
  }
}
