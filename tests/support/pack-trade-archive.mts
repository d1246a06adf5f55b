/**
 * Makes assets/statistics/trade-by-chapter.json from SCB's answers for TAB1631 (ImpExpKNTotMan).
 * Run by hand: `node --import tsx tests/support/pack-trade-archive.mts DATA METADATA FOLDER` with the
 * JSON-stat answer, the v1 metadata and the folder to write in. The README there tells the form.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Data {
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly value: readonly unknown[];
}

const [dataPath, metadataPath, folder] = process.argv.slice(2);
if (dataPath === undefined || metadataPath === undefined || folder === undefined) {
  throw new Error("Needed: data, metadata, folder.");
}
const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8")) as unknown;
const { value, ...dataset } = read(dataPath) as Data;
if (dataset.id.at(-1) !== "Tid") throw new Error("Time must vary fastest.");
const months = dataset.size.at(-1) ?? 0;
const digits = value.map((each) => {
  if (!Number.isSafeInteger(each) || Number(each) < 0) throw new Error(`No count: ${String(each)}`);
  return Number(each).toString(36);
});
const series = Array.from({ length: value.length / months }, (_, i) =>
  digits.slice(i * months, (i + 1) * months).join(" "),
);
const packed = {
  origin: "Source: Statistics Sweden, TAB1631",
  licence: "https://creativecommons.org/share-your-work/public-domain/cc0/",
  dataset,
  metadata: read(metadataPath),
  series,
};
writeFileSync(join(folder, "trade-by-chapter.json"), `${JSON.stringify(packed)}\n`);
