/** Fetches kept in the workbook, by source: what a refresh compares with, and what can come back. */
import type { Dataset, Provenance } from "#engine";
import type { Outcome } from "../../ports/workbook";
import type { WorkbookTexts } from "../../ports/workbook-changes";
import { packVintage, unpackVintage, type KeptFetch } from "./pack-vintage";
import { need } from "./settled";

/** Bytes of one fetch within the file: Excel hands a text over in one request. */
const LARGEST = 1_900_000;
/** Bytes of all fetches of a workbook: its file grows by them, and lists read them all. */
const LARGEST_ALL = 6_000_000;
/** Fetches of one source. */
const MOST = 5;
const PREFIX = "vintage";

/** A fetch that is kept, as its key tells it. */
export interface KeptVintage {
  readonly key: string;
  readonly source: string;
  readonly fetched: string;
  readonly updated?: string;
  readonly bytes: number;
}

/** How much of a fetch was kept. */
export interface Keeping {
  readonly key: string;
  readonly extent: "whole" | "head" | "nothing";
}

/** Keeps and reads fetches. */
export class Vintages {
  constructor(private readonly texts: WorkbookTexts) {}

  /** Keeps a fetch; of one that is too large only what it is about. @throws Stopped. */
  async keep(source: string, dataset: Dataset, provenance: Provenance): Promise<Keeping> {
    const whole = packVintage(dataset, provenance, true);
    const bytes = bytesOf(whole);
    const keyed = (size: number): string =>
      keyOf(source, provenance.fetched, dataset.updated, size);
    if (bytes <= LARGEST) {
      const key = keyed(bytes);
      const written = await this.texts.write(key, whole);
      if (written.ok) return { key, extent: "whole" };
      if (isImpossible(written)) return { key, extent: "nothing" };
      // The host may draw the line lower than we know.
      if (written.fault.code !== "too-large") need(written);
    }
    const head = packVintage(dataset, provenance, false);
    const key = keyed(bytesOf(head));
    const written = await this.texts.write(key, head);
    if (isImpossible(written) || isTooLarge(written)) return { key, extent: "nothing" };
    need(written);
    return { key, extent: "head" };
  }

  /** Takes back what was kept for a change that was not made. A text left over does no harm. */
  async forget({ key, extent }: Keeping): Promise<void> {
    if (extent !== "nothing") await this.texts.remove(key);
  }

  /** Every kept fetch, the newest first; none where the host keeps no texts. @throws Stopped. */
  async list(): Promise<readonly KeptVintage[]> {
    const keys = await this.texts.keys();
    if (isImpossible(keys)) return [];
    return need(keys)
      .map(vintageOf)
      .filter((vintage) => vintage !== undefined)
      .sort((a, b) => (a.fetched < b.fetched ? 1 : -1));
  }

  /** The fetch of a source made at that time. @throws Stopped. */
  async read(source: string, fetched: string): Promise<KeptFetch | undefined> {
    const found = (await this.list()).find(
      (each) => each.source === source && each.fetched === fetched,
    );
    if (!found) return undefined;
    const text = need(await this.texts.read(found.key));
    return text === undefined ? undefined : unpackVintage(text);
  }

  /** Drops the oldest of what is too much; the newest of each source goes last. */
  async trim(): Promise<void> {
    const keys = await this.texts.keys();
    if (!keys.ok) return;
    const newestFirst = keys.value
      .map(vintageOf)
      .filter((vintage) => vintage !== undefined)
      .sort((a, b) => (a.fetched < b.fetched ? 1 : -1));
    // What cannot be dropped now is dropped after the next fetch.
    for (const { key } of superfluous(newestFirst)) await this.texts.remove(key);
  }
}

function isImpossible(outcome: Outcome<unknown>): boolean {
  return !outcome.ok && outcome.fault.code === "not-supported";
}

function isTooLarge(outcome: Outcome<unknown>): boolean {
  return !outcome.ok && outcome.fault.code === "too-large";
}

/** Size within a file of XML: signs of its own are written as words. */
function bytesOf(text: string): number {
  const signs = text.match(/["'&<>]/gu)?.length ?? 0;
  return new TextEncoder().encode(text).length + 5 * signs;
}

/** What to drop of a list, the newest first. */
function superfluous(newestFirst: readonly KeptVintage[]): readonly KeptVintage[] {
  const counts = new Map<string, number>();
  const dropped: KeptVintage[] = [];
  const older: KeptVintage[] = [];
  const newest: KeptVintage[] = [];
  for (const vintage of newestFirst) {
    const before = counts.get(vintage.source) ?? 0;
    counts.set(vintage.source, before + 1);
    if (before >= MOST) dropped.push(vintage);
    else (before === 0 ? newest : older).push(vintage);
  }
  let all = [...older, ...newest].reduce((sum, { bytes }) => sum + bytes, 0);
  // Of the newest ones the very newest, the last to go, stays.
  for (const vintage of [...older.reverse(), ...newest.reverse().slice(0, -1)]) {
    if (all <= LARGEST_ALL) break;
    dropped.push(vintage);
    all -= vintage.bytes;
  }
  return dropped;
}

/** What a list needs to tell stands in the key: the texts are large. */
function keyOf(
  source: string,
  fetched: string,
  updated: string | undefined,
  bytes: number,
): string {
  return [PREFIX, encodeURIComponent(source), fetched, updated ?? "", bytes].join("|");
}

function vintageOf(key: string): KeptVintage | undefined {
  const [prefix, source, fetched, updated = "", bytes] = key.split("|");
  if (prefix !== PREFIX || source === undefined || fetched === undefined) return undefined;
  return {
    key,
    source: decodeURIComponent(source),
    fetched,
    ...(updated === "" ? {} : { updated }),
    bytes: Number(bytes),
  };
}
