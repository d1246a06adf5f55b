/** A text with its key as one XML document, and back. */

/** Our own namespace: what other add-ins keep in the file is no business of ours. */
export const NAMESPACE = "urn:materialkartan:text:1";

/**
 * What XML forbids, and what its readers may change (line ends, a leading blank), goes as `\u000a`;
 * so does the backslash itself.
 */
const UNSAFE = /^ |[\\\ufffe\uffff]|\p{Control}|\p{Surrogate}/gu;
const ESCAPED = /\\u([0-9a-f]{4})/gu;

const ENTITIES: readonly (readonly [plain: string, entity: string])[] = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&apos;"],
];

/** The document of a text. `run` orders the documents of one key: the highest is the newest. */
export function documentOf(key: string, text: string, run: number): string {
  const attributes = `xmlns="${NAMESPACE}" key="${escaped(key)}" run="${run}"`;
  return `<text ${attributes}>${escaped(text)}</text>`;
}

/** What a document of ours holds. */
export interface StoredText {
  readonly key: string;
  readonly run: number;
  readonly text: string;
}

const DOCUMENT = /^\s*(?:<\?xml[^>]*\?>\s*)?<text\b([^>]*?)(?:\/>|>([\s\S]*)<\/text>)\s*$/u;

/** Reads a document; undefined where it is none of ours. Excel may write the attributes in another order. */
export function readDocument(xml: string): StoredText | undefined {
  const [, attributes = "", body = ""] = DOCUMENT.exec(xml) ?? [];
  const key = /\skey="([^"]*)"/u.exec(attributes)?.[1];
  if (key === undefined || !attributes.includes(`"${NAMESPACE}"`)) return undefined;
  const run = Number(/\srun="(\d+)"/u.exec(attributes)?.[1] ?? 0);
  return { key: unescaped(key), run, text: unescaped(body) };
}

function escaped(text: string): string {
  const safe = text.replace(
    UNSAFE,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return ENTITIES.reduce((xml, [plain, entity]) => xml.replaceAll(plain, entity), safe);
}

/** A writer may give any character as a number. */
const NUMBERED = /&#(?:(\d+)|x([0-9a-f]+));/giu;

function unescaped(xml: string): string {
  const named = xml.replace(NUMBERED, (_, decimal?: string, hex?: string) =>
    String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal)),
  );
  return ENTITIES.reduceRight(
    (text, [plain, entity]) => text.replaceAll(entity, plain),
    named,
  ).replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
