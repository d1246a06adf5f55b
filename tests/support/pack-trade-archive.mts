/**
 * Makes assets/statistics/trade-by-chapter.json from SCB's answers for TAB1631 (ImpExpKNTotMan).
 * Run by hand: `node --import tsx tests/support/pack-trade-archive.mts DATA METADATA DAY FOLDER` with the
 * JSON-stat answer, the v1 metadata, the day both were fetched and the folder to write in. The README
 * there tells the form. Reads back what it has packed and stops unless every figure, code, name, unit
 * and note is that of the answers.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { decodeDataset, decodeMetadata } from "#engine";
import { DIGITS, SYMBOL_WIDTH } from "../../addin/pxweb/archive-packing";
import { unpackArchive } from "../../addin/pxweb/unpack-archive";
import { packTexts } from "./pack-text";

interface Category {
  readonly index: Readonly<Record<string, number>>;
  readonly label: Readonly<Record<string, string>>;
}
interface Data {
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly value: readonly unknown[];
  readonly dimension: Readonly<Record<string, { readonly category: Category }>>;
}
interface Variable {
  readonly code: string;
  readonly values: readonly string[];
  readonly valueTexts: readonly string[];
}
interface Metadata {
  readonly variables: readonly Variable[];
}

const [dataPath, metadataPath, day, folder] = process.argv.slice(2);
if (dataPath === undefined || metadataPath === undefined || !day || folder === undefined) {
  throw new Error("Needed: data, metadata, day, folder.");
}
const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8")) as unknown;
const data = read(dataPath) as Data;
const metadata = read(metadataPath) as Metadata;
const CODES = "VarugruppKN";
if (data.id.at(-1) !== "Tid") throw new Error("Time must vary fastest.");

function digits(number: unknown, width: number): string {
  const most = DIGITS.length ** width;
  if (!Number.isSafeInteger(number) || Number(number) < 0 || Number(number) >= most) {
    throw new Error(`Not packed: ${String(number)}`);
  }
  let [text, rest] = ["", Number(number)];
  for (let i = 0; i < width; i += 1) {
    text = DIGITS.charAt(rest % DIGITS.length) + text;
    rest = Math.floor(rest / DIGITS.length);
  }
  return text;
}

// the code list: chapters with the ends of the codes below, and their names
const own = metadata.variables.find(({ code }) => code === CODES);
const codes = (own?.values ?? []).map((code, i) => ({
  code,
  name: (own?.valueTexts[i] ?? "").replace(/\s+/g, " ").trim(),
}));
const inChapter = (chapter: string) => codes.filter(({ code }) => code.startsWith(chapter));
const chapters = codes.filter(({ code }) => code.length === 2).map(({ code }) => code);
const ends = (chapter: string): string =>
  inChapter(chapter)
    .slice(1)
    .map(({ code }) => (code.length === 4 ? " " : "") + code.slice(-2))
    .join("")
    .trim();
const packed = packTexts(
  chapters.map((chapter) =>
    inChapter(chapter)
      .map(({ name }) => name)
      .join("\n"),
  ),
  DIGITS.length ** SYMBOL_WIDTH,
);
const symbols = (numbers: readonly number[]): string =>
  numbers.map((number) => digits(number, SYMBOL_WIDTH)).join("");
const pairLines = Array.from({ length: Math.ceil(packed.pairs.length / 100) }, (_, i) =>
  symbols(packed.pairs.slice(i * 100, (i + 1) * 100).flat()),
);

// the answers without what is packed
const months = data.size.at(-1) ?? 0;
const series = Array.from({ length: data.value.length / months }, (_, i) => {
  const figures = data.value.slice(i * months, (i + 1) * months);
  const largest = Math.max(...figures.map(Number), 1);
  const width = Math.floor(Math.log(largest) / Math.log(DIGITS.length)) + 1;
  return figures.map((figure) => digits(figure, width)).join("");
});
const { value: _, dimension, ...dataset } = data;
const { category: __, ...codesDimension } = dimension[CODES] ?? {};
const { Tid } = dimension;
const inOrder = Object.entries(Tid?.category.index ?? {}).sort(([, a], [, b]) => a - b);
const time = { ...Tid, category: { index: inOrder.map(([month]) => month) } };
const without = metadata.variables.map((variable) => {
  const { values, valueTexts, ...described } = variable;
  if (variable.code === CODES) return described;
  // A month is its own label.
  return isDeepStrictEqual(values, valueTexts) ? { ...described, values } : variable;
});

const line = (value: unknown): string => JSON.stringify(value);
const list = (values: readonly unknown[]): string => `[\n  ${values.map(line).join(",\n  ")}\n ]`;
const parts = {
  source: line("Statistics Sweden, TAB1631"),
  recorded: line(day),
  recordedBy: line("justaride/food-systems-2026@228907b"),
  licence: line("https://creativecommons.org/share-your-work/public-domain/cc0/"),
  citation: line({ sv: "Källa: SCB", en: "Source: Statistics Sweden" }),
  v1Path: line("ssd/HA/HA0201/HA0201B/ImpExpKNTotMan"),
  dataset: line({ ...dataset, dimension: { ...dimension, [CODES]: codesDimension, Tid: time } }),
  metadata: line({ ...metadata, variables: without }),
  letters: line(packed.letters),
  pairs: list(pairLines),
  chapters: list(chapters.map((each, i) => [each, ends(each), symbols(packed.texts[i] ?? [])])),
  series: list(series),
};
const members = Object.entries(parts).map(([name, part]) => ` ${line(name)}: ${part}`);
const text = `{\n${members.join(",\n")}\n}\n`;

const back = unpackArchive(JSON.parse(text));
const where = { table: "TAB1631" };
const figuresBack = decodeDataset(back.dataset, where);
const sameData = isDeepStrictEqual(figuresBack, decodeDataset(data, where));
const same = isDeepStrictEqual(
  decodeMetadata(back.metadata, where),
  decodeMetadata(metadata, where),
);
if (!sameData || !same) throw new Error("What is packed is not what was answered.");
writeFileSync(join(folder, "trade-by-chapter.json"), text);
process.stdout.write(
  `${figuresBack.values.length} figures and ${codes.length} codes as answered, ${Buffer.byteLength(text)} bytes\n`,
);
