/** Another office by its address: its api root, or a page of it. */
import { readAddress, StatisticsFault, type PxWebApi } from "#engine";
import { OfficeFault } from "../../ports/office-fault";
import type { OfficeAddress } from "../../ports/statistics-office";
import type { Offices } from "./offices";
import { stop } from "./settled";
import { STATISTICS_SAYS } from "./statistics-sentences";
import type { OfficeChoice } from "./statistics-views";

/** Adds the office that answers at the address. @throws Stopped, OfficeFault, StatisticsFault. */
export async function addOffice(
  offices: Offices,
  text: string,
  signal: AbortSignal,
): Promise<OfficeChoice> {
  const written = /https?:\/\/[^\s"'<>{}]+/iu.exec(text.trim())?.[0];
  if (written === undefined || !URL.canParse(written)) throw stop(STATISTICS_SAYS.noAddress(text));
  const candidates = addressesIn(written);
  for (const address of candidates) {
    const known = offices.list.choiceAt(address);
    if (known) return known;
  }
  let last: unknown = stop(STATISTICS_SAYS.noAddress(text));
  for (const address of candidates) {
    try {
      // What is no PxWeb has no limits to tell.
      await offices.openAt(address, signal);
      return await offices.list.add(address);
    } catch (error) {
      if (!isAnotherTry(error)) throw error;
      last = error;
    }
  }
  throw last;
}

/** The office answered, but not as this version would. */
function isAnotherTry(error: unknown): boolean {
  if (error instanceof StatisticsFault) return true;
  return error instanceof OfficeFault && ["refused", "broken-answer"].includes(error.code);
}

/** What the address may mean, the most likely first. */
function addressesIn(written: string): readonly OfficeAddress[] {
  const root = rootOf(written);
  const pasted = pastedAddress(written);
  const guessed = apisOf(root).map((api) => ({ base: root, api }));
  const all = pasted === undefined ? guessed : [pasted, ...guessed];
  return all.filter(
    (each, i) => all.findIndex(({ base, api }) => base === each.base && api === each.api) === i,
  );
}

function pastedAddress(written: string): OfficeAddress | undefined {
  try {
    const { base, api } = readAddress(written);
    return base === undefined ? undefined : { base, api };
  } catch (error) {
    // An api root names no table: it is read as a root.
    if (error instanceof StatisticsFault) return undefined;
    throw error;
  }
}

/** The address without query, language level and what is below it. */
function rootOf(written: string): string {
  const [whole = ""] = written.split(/[?#]/u);
  return whole
    .replace(/(\/v[01](?:\/[^/]+)?)\/[a-z]{2}(\/.*)?$/u, "$1")
    .replace(/\/(config|tables|navigation)\/?$/iu, "")
    .replace(/\/+$/u, "");
}

/** Both versions where the address does not say. */
function apisOf(root: string): readonly PxWebApi[] {
  if (/\/v[01](\/|$)/u.test(root)) return ["v1"];
  return /\/v2(\/|$)/u.test(root) ? ["v2"] : ["v2", "v1"];
}
