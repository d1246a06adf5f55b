/** The measures of the bench by their letters. */
import { codeData, loadedCodes } from "../../addin/functions/code-data";
import { measureBuild } from "./build";
import { measureFingerprint } from "./fingerprint-of-tables";
import { measureGetters } from "./getters";
import type { Measured, Size } from "./measure";
import { measureRange } from "./range";
import { measureRebuild } from "./rebuild";
import { measureDraws, measureManyProducts, measureOneProduct } from "./stock-jobs";

/** Runs the measures whose letters are asked for, all of them by default. */
export async function measureAll(
  size: Size,
  letters: readonly string[] = [],
): Promise<Readonly<Record<string, Measured>>> {
  const data = codeData();
  await data.codes.load();
  const codes = loadedCodes(data);
  const measures: Readonly<Record<string, () => Measured>> = {
    a: () => measureOneProduct(size),
    b: () => measureManyProducts(size),
    c: () => measureDraws(size),
    d: () => measureBuild(size, codes),
    e: () => measureRebuild(size, codes),
    f: () => measureGetters(size, codes, data),
    g: () => measureRange(size, codes, data),
    h: () => measureFingerprint(size),
  };
  const asked = Object.entries(measures).filter(
    ([letter]) => letters.length === 0 || letters.includes(letter),
  );
  return Object.fromEntries(asked.map(([letter, measure]) => [letter, measure()]));
}
