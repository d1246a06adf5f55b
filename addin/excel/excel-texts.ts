/** The port WorkbookTexts on Excel: custom XML parts, which the file carries and no one sees. */
import type { Outcome } from "../ports/workbook";
import type { WorkbookTexts } from "../ports/workbook-changes";
import { REFUSAL } from "./change-sentences";
import { inExcel } from "./in-excel";
import { documentOf, NAMESPACE, readDocument, type StoredText } from "./stored-text";

/** Bytes of one document at most: it goes in one request and comes in one answer. */
const LIMIT_BYTES = 2_000_000;

interface Part extends StoredText {
  readonly part: Excel.CustomXmlPart;
}

/** Texts of the workbook that the add-in runs in. */
export function openTexts(): WorkbookTexts {
  return {
    keys: () => inExcel(async (context) => [...(await newest(context)).keys()]),
    read: (key) => inExcel(async (context) => (await newest(context)).get(key)?.text),
    write: (key, text) => inExcel((context) => write(context, key, text)),
    remove: (key): Promise<Outcome<void>> =>
      inExcel(async (context) => {
        for (const { part, key: own } of await parts(context)) if (own === key) part.delete();
        await context.sync();
      }),
  };
}

/** Adds the new document before the old one goes: one of them is always there. */
async function write(context: Excel.RequestContext, key: string, text: string): Promise<void> {
  const old = (await parts(context)).filter((each) => each.key === key);
  const run = Math.max(0, ...old.map((each) => each.run)) + 1;
  const xml = documentOf(key, text, run);
  if (new TextEncoder().encode(xml).length > LIMIT_BYTES) throw REFUSAL.longStored(key);
  context.workbook.customXmlParts.add(xml);
  await context.sync();
  for (const { part } of old) part.delete();
  await context.sync();
}

/** The newest text of each key; an older one is left where a deletion failed. */
async function newest(context: Excel.RequestContext): Promise<ReadonlyMap<string, Part>> {
  const found = new Map<string, Part>();
  for (const each of await parts(context)) {
    const known = found.get(each.key);
    if (!known || known.run < each.run) found.set(each.key, each);
  }
  return found;
}

/** Every document of ours. Each comes in an answer of its own: together they may be too large. */
async function parts(context: Excel.RequestContext): Promise<readonly Part[]> {
  const { customXmlParts } = context.workbook;
  const own = customXmlParts.getByNamespace(NAMESPACE).load("items/id");
  await context.sync();
  return readParts(context, own.items);
}

async function readParts(
  context: Excel.RequestContext,
  own: readonly Excel.CustomXmlPart[],
): Promise<readonly Part[]> {
  const [part, ...rest] = own;
  if (!part) return [];
  const answers = [part.getXml()];
  await context.sync();
  const [stored] = answers.map(({ value }) => readDocument(value));
  const others = await readParts(context, rest);
  return stored ? [{ ...stored, part }, ...others] : others;
}
