/** The hash of one row in canonical form. */
import { errorIn, isNilSymbol, Mark, roundTo15, tidy, type Cell } from "./cell";
import { hashOfText, HashSum, Murmur, type Hash } from "./hash-sum";
import type { Content, Row } from "./row";

/** What a cell is; "5" and 5 differ. */
const TYPE = { number: 1, text: 2, missing: 3, nil: 4, given: 5 } as const;

/** Bytes of one part of a row. */
const PART_BYTES = 16;

/**
 * The row's hash: of its kind and of each column with its content. The order of the columns does not
 * matter; a cell that was not read counts as it was given.
 */
export function hashOfRow(row: Row, cells: Readonly<Record<string, Content | undefined>>): Hash {
  const sum = new HashSum();
  for (const column in cells) {
    const content = cells[column];
    if (content !== undefined) sum.add(hashOfPart(column, content));
  }
  for (const column in row.unread) {
    const given = wordsOf(givenText(row.unread[column as keyof typeof row.unread] ?? null));
    part.start(TYPE.given).mix(wordsOf(column).a, given.a, given.b, given.c);
    sum.add(part.end(PART_BYTES));
  }
  return part.start(wordsOf(row.kind).a).mix(sum.a, sum.b, sum.c, sum.d).end(PART_BYTES).words;
}

const bits = new DataView(new ArrayBuffer(8));
/** The part being hashed; read before the next one begins. */
const part = new Murmur();

/** The hash of a column's content, good until the next is asked for. */
export function hashOfPart(column: string, content: Content): Hash {
  const name = wordsOf(column).a;
  if (typeof content === "number") {
    // −0 is 0.
    bits.setFloat64(0, content + 0);
    part.start(TYPE.number).mix(name, bits.getInt32(0), bits.getInt32(4), 0);
  } else if (content instanceof Mark) {
    part.start(isNilSymbol(content.text) ? TYPE.nil : TYPE.missing).mix(name, 0, 0, 0);
  } else {
    const words = wordsOf(content);
    part.start(TYPE.text).mix(name, words.a, words.b, words.c);
  }
  return part.end(PART_BYTES);
}

/** Hashes of texts: tables repeat a few names and words thousands of times. */
const hashes = new Map<string, Hash>();
const MOST_HASHES = 10_000;

function wordsOf(text: string): Hash {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  if (hashes.size >= MOST_HASHES) hashes.clear();
  const made = hashOfText(text);
  hashes.set(text, made);
  return made;
}

/** A content as text: quoted, so that "5" and 5 differ and no separator can be imitated. */
export function canonicalText(content: Content): string {
  if (content instanceof Mark) return isNilSymbol(content.text) ? "nil" : "missing";
  return typeof content === "number" ? String(content) : JSON.stringify(content);
}

/** A cell that was not read, as given. */
export function givenText(cell: Cell): string {
  const error = errorIn(cell);
  if (error !== undefined) return error;
  if (typeof cell === "number") return String(roundTo15(cell));
  return JSON.stringify(typeof cell === "string" ? tidy(cell) : cell);
}
