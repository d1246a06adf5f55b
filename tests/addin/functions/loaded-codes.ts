/** The code data that come with the add-in, in memory from the start. */
import { unpackCodeList, unpackCodeNames } from "#engine";
import type { CodeData } from "../../../addin/functions/code-data";
import type { OnDemand } from "../../../addin/functions/load-on-demand";
import codesPack from "../../../assets/classification/cn-codes.json";
import namesPack from "../../../assets/classification/cn-names.json";

/** Something that is in memory already. */
export function inMemory<T>(value: T): OnDemand<T> {
  return { value, load: () => Promise.resolve(value) };
}

/** CN codes through time. */
export const CODES = unpackCodeList(codesPack);

/** Codes and names. */
export const CODE_DATA: CodeData = {
  codes: inMemory(CODES),
  names: inMemory(unpackCodeNames(namesPack)),
};
