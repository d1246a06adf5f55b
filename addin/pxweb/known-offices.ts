/** Where some offices have their APIs, for addresses of their web pages and for the way back to v1. */
import { SCB_BASES } from "../ports/scb-addresses";
import type { OfficeAddress } from "../ports/statistics-office";

/** An office whose addresses are known. */
interface KnownOffice {
  /** End of the hosts of its web pages and APIs. */
  readonly host: string;
  readonly v2?: string;
  readonly v1?: string;
  /** Of v1, the office's own first. */
  readonly languages: readonly string[];
  /** v1's paths by the ids of v2, where both are recorded. */
  readonly paths?: Readonly<Record<string, string>>;
}

/**
 * SCB: design reference 1.1, 2.1, 3. Norway, Finland, Iceland: janbrus/pxwebapi-skills, verified
 * there 2026-08-28; Iceland has its English under another root, `…/pxen/api/v1`.
 */
const OFFICES: readonly KnownOffice[] = [
  {
    host: "scb.se",
    ...SCB_BASES,
    languages: ["sv", "en"],
    paths: { TAB1631: "ssd/HA/HA0201/HA0201B/ImpExpKNTotMan" },
  },
  {
    host: "ssb.no",
    v2: "https://data.ssb.no/api/pxwebapi/v2",
    v1: "https://data.ssb.no/api/v0",
    languages: ["no", "en"],
  },
  {
    host: "pxdata.stat.fi",
    v1: "https://pxdata.stat.fi/PxWeb/api/v1",
    languages: ["fi", "sv", "en"],
  },
  { host: "px.hagstofa.is", v1: "https://px.hagstofa.is/pxis/api/v1", languages: ["is"] },
];

/** Hosts that the add-in's page may ask; its security policy names the same, and a test holds them together. */
export const PAGE_HOSTS: readonly string[] = [
  ...new Set(
    OFFICES.flatMap(({ v2, v1 }) => [v2, v1])
      .filter((base) => base !== undefined)
      .map((base) => new URL(base).host),
  ),
];

function knownAt(base: string): KnownOffice | undefined {
  const host = URL.canParse(base) ? new URL(base).hostname.toLowerCase() : "";
  return OFFICES.find(({ host: end }) => host === end || host.endsWith(`.${end}`));
}

/**
 * The root of an API from a pasted address, which may be one of the office's web pages: PxWeb has
 * its API beside them.
 */
export function apiRoot({ base, api }: OfficeAddress): string {
  const root = base.replace(/\/+$/u, "");
  const isApi = /\/(api|v[0-9][^/]*)(\/|$)/iu.test(new URL(root).pathname);
  if (isApi) return root;
  return knownAt(root)?.[api] ?? root.replace(/\/pxweb$/iu, "/api/v1");
}

/** v1 of the office whose v2 this is, where both are known. */
export function v1Beside(base: string): string | undefined {
  const known = knownAt(base);
  return known?.v2 === base ? known.v1 : undefined;
}

/** Paths of v1 that are recorded for the office at the address. */
export function recordedPaths(base: string): Readonly<Record<string, string>> {
  return knownAt(base)?.paths ?? {};
}

/** A language that v1 of the office has: the one wanted, else English, else its own. */
export function languageOfV1(base: string, wanted: string): string {
  const known = knownAt(base);
  if (known === undefined || known.v1 !== base || known.languages.includes(wanted)) return wanted;
  return known.languages.includes("en") ? "en" : (known.languages[0] ?? wanted);
}
