/** The archive's asset into what the office once answered. */
import type { Phrase } from "#engine";
import { z } from "zod";
import { OfficeFault } from "../ports/office-fault";
import { ARCHIVE_SAYS } from "./archive-sentences";
import { codesBelow, numbersIn, SYMBOL_WIDTH, symbolTexts } from "./archive-packing";

const text = z.string();
const variable = z.looseObject({ code: text });
const PACKED = z.object({
  recorded: z.iso.date(),
  licence: text,
  citation: z.object({ sv: text, en: text }),
  v1Path: text,
  dataset: z.looseObject({
    size: z.array(z.number()).nonempty(),
    dimension: z.record(text, z.looseObject({})),
  }),
  metadata: z.looseObject({ variables: z.array(variable) }),
  letters: text,
  pairs: z.array(text),
  chapters: z.array(z.tuple([text, text, text])),
  series: z.array(text),
});

/** What the office answered, and when and under what terms. */
export interface UnpackedArchive {
  /** Day on which the figures were fetched from the office, ISO 8601. */
  readonly recorded: string;
  readonly licence: string;
  /** The office's own words to cite it. */
  readonly citation: Phrase;
  /** The table in v1, from the database down. */
  readonly v1Path: string;
  /** JSON-stat with values. */
  readonly dataset: unknown;
  /** v1's own form. */
  readonly metadata: unknown;
}

/** The code list lies outside both answers, since both need it. */
const CODES = "VarugruppKN";

/** @throws OfficeFault broken-answer for anything that is no such asset. */
export function unpackArchive(asset: unknown): UnpackedArchive {
  const read = PACKED.safeParse(asset);
  if (!read.success) throw broken(read.error.issues[0]?.path.join(".") ?? "");
  const { dataset, metadata, letters, pairs, chapters, series, ...origin } = read.data;
  const texts = symbolTexts(letters, numbers(pairs.join(""), SYMBOL_WIDTH, "pairs"));
  if (texts === undefined) throw broken("pairs");
  const names = new Map<string, string>();
  for (const [chapter, ends, packed] of chapters) {
    const codes = codesBelow(chapter, ends);
    const own = textOf(numbers(packed, SYMBOL_WIDTH, chapter), texts, chapter).split("\n");
    if (codes?.length !== own.length) throw broken(chapter);
    codes.forEach((code, i) => names.set(code, own[i] ?? ""));
  }
  const months = dataset.size.at(-1) ?? 0;
  const value = series.flatMap((one, i) => numbers(one, one.length / months, `series.${i}`));
  const held = chapters.map(([chapter]) => chapter);
  const label = Object.fromEntries(held.map((code) => [code, names.get(code) ?? ""]));
  const codes = { ...dataset.dimension[CODES], category: { index: held, label } };
  const listed = { values: [...names.keys()], valueTexts: [...names.values()] };
  return {
    ...origin,
    dataset: { ...dataset, dimension: { ...dataset.dimension, [CODES]: codes }, value },
    metadata: {
      ...metadata,
      variables: metadata.variables.map((own) =>
        own.code === CODES ? { ...own, ...listed } : own,
      ),
    },
  };
}

function textOf(symbols: readonly number[], texts: readonly string[], part: string): string {
  const parts = symbols.map((symbol) => texts[symbol]);
  if (parts.some((each) => each === undefined)) throw broken(part);
  return parts.join("");
}

function numbers(packed: string, width: number, part: string): readonly number[] {
  const found = numbersIn(packed, width);
  if (found === undefined) throw broken(part);
  return found;
}

function broken(part: string): OfficeFault {
  return new OfficeFault("broken-answer", ARCHIVE_SAYS.unreadable(part), part);
}
