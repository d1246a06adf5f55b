/** Fingerprint of fetched figures: first 12 hexadecimal digits of SHA-256 over every cell. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Dataset } from "./dataset";

/** The same for the same table, codes, units, values and marks; labels and notes do not matter. */
export function datasetFingerprint(
  dataset: Pick<Dataset, "tableId" | "variables" | "values" | "status">,
): string {
  const { tableId, variables, values, status } = dataset;
  const box = variables.map(({ code, codes, units }) => [
    code,
    codes,
    codes.map((each) => units.get(each)?.base ?? ""),
  ]);
  const marks = [...status].sort(([a], [b]) => a - b);
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([tableId, box, values, marks])))).slice(
    0,
    12,
  );
}
