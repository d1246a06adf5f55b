/** What a pasted web address or saved query points at. */
import { foldBlanks } from "./json-values";
import { readQuery, type ReadQuery } from "./read-query";
import { splitCodes } from "./read-select";
import type { Selection, VariableSelection } from "./selection";
import { statisticsFault } from "./statistics-fault";

/** A table, or a saved query that the office must be asked for, with what is said of it. */
export interface PastedAddress {
  readonly api: "v1" | "v2";
  /** Root of the office's API, or of its web site where only that is known; no slash at the end. */
  readonly base?: string;
  readonly tableId?: string;
  /** v1: levels down to the table. */
  readonly path?: readonly string[];
  /** Id of a saved query to fetch from the office. */
  readonly savedQuery?: string;
  readonly language?: string;
  readonly selection?: Selection;
}

/**
 * Table and selection in a text that a user pastes: an address of PxWeb's API v1 or v2, of its web
 * pages, a saved query, a query body, or an address followed by a body.
 * @throws StatisticsFault where nothing of it is known.
 */
export function readAddress(text: string): PastedAddress {
  const table = foldBlanks(text).slice(0, 80);
  const address = /https?:\/\/[^\s"'<>{}]+/iu.exec(text)?.[0];
  const body = bodyIn(text, address);
  const query = body === undefined ? undefined : readQuery(body, { table });
  const place = address === undefined ? undefined : placeOf(address);
  if (place !== undefined) return query === undefined ? place : joined(place, query);
  const known = query !== undefined && (query.tableId !== undefined || query.selection.length > 0);
  if (known) return query;
  throw statisticsFault("address-unknown", { table });
}

function joined(place: PastedAddress, query: ReadQuery): PastedAddress {
  const { selection, tableId, language } = query;
  return {
    ...(tableId === undefined ? {} : { tableId }),
    ...(language === undefined ? {} : { language }),
    ...place,
    selection,
  };
}

function bodyIn(text: string, address: string | undefined): unknown {
  const rest = address === undefined ? text : text.replace(address, "");
  const from = rest.indexOf("{");
  const to = rest.lastIndexOf("}");
  if (from < 0 || to < from) return undefined;
  try {
    return JSON.parse(rest.slice(from, to + 1)) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const found = foldBlanks(rest).slice(0, 80);
    throw statisticsFault("query-unreadable", { table: address ?? "–" }, { found });
  }
}

function placeOf(address: string): PastedAddress | undefined {
  const [whole = "", query = ""] = (address.split("#")[0] ?? "").split(/\?(.*)/su);
  const root = /^https?:\/\/[^/]+/iu.exec(whole)?.[0] ?? "";
  const levels = whole
    .slice(root.length)
    .split("/")
    .filter((level) => level !== "")
    .map(decoded);
  const before = (at: number): string =>
    [root, ...levels.slice(0, at).map(encodeURIComponent)].join("/");
  return (
    v2Place(levels, parameters(query), before) ?? savedPage(levels, root) ?? v1Place(levels, before)
  );
}

type Parameters = readonly (readonly [name: string, value: string])[];

/** `…/tables/{id}[/data|/metadata]`, `…/savedqueries/{id}`; PxWeb 2's pages are `…/{lang}/table/{id}`. */
function v2Place(
  levels: readonly string[],
  query: Parameters,
  before: (at: number) => string,
): PastedAddress | undefined {
  const at = levels.findIndex((level) => /^(tables?|savedqueries)$/iu.test(level));
  const id = levels[at + 1];
  // A folder of v1 may be called so too (`…/v0/no/table/08792`).
  const isOlder = levels.some((level) => /^(ssd|pxweb|v[01])$/iu.test(level));
  if (at < 0 || id === undefined || isOlder) return undefined;
  const kind = levels[at]?.toLowerCase();
  const spoken = kind === "table" && isLanguage(levels[at - 1]) ? levels[at - 1] : undefined;
  const language = query.find(([name]) => /^lang$/iu.test(name))?.[1] ?? spoken ?? "";
  const selection = selectionOf(query);
  return {
    api: "v2",
    base: before(spoken === undefined ? at : at - 1),
    ...(kind === "savedqueries" ? { savedQuery: id } : { tableId: id }),
    ...(language === "" ? {} : { language }),
    ...(selection.length === 0 ? {} : { selection }),
  };
}

/** `…/sq/{id}`: a saved query of the older web pages. */
function savedPage(levels: readonly string[], root: string): PastedAddress | undefined {
  const at = levels.findIndex((level) => level.toLowerCase() === "sq");
  const id = levels[at + 1]?.replace(/\..*$/u, "");
  return at < 0 || id === undefined ? undefined : { api: "v1", base: root, savedQuery: id };
}

/**
 * `…/v1/…/{lang}/{database}/{levels}/{table}` of the API, or `…/pxweb/{lang}/{database}/A__B__C/{table}`
 * of the older web pages, whose folders are joined by `__` and followed by the names of views.
 */
function v1Place(
  levels: readonly string[],
  before: (at: number) => string,
): PastedAddress | undefined {
  const isApi = levels.some((level) => /^v[01]$/iu.test(level));
  const pages = levels.findIndex((level) => level.toLowerCase() === "pxweb");
  if (!isApi && pages < 0) return undefined;
  const at = levels.findIndex((level, i) => isLanguage(level) && i > pages);
  const language = levels[at];
  if (at < 0 || language === undefined) return undefined;
  const below = levels.slice(at + 2);
  const table = isApi ? below.length - 1 : below.findIndex((_, i) => below[i - 1]?.includes("__"));
  const path = below
    .slice(0, (table < 0 ? below.length - 1 : table) + 1)
    .flatMap((level) => level.split("__"))
    .filter((level) => level !== "START");
  const tableId = path.at(-1);
  if (tableId === undefined) return undefined;
  const database = levels.slice(at + 1, at + 2);
  // Web pages name the database once more as the outermost folder, or START in its place.
  if (!isApi && path.length > 1 && path[0] === database[0]) path.shift();
  return {
    api: "v1",
    base: before(at),
    language,
    path: [...database, ...path],
    tableId,
  };
}

function isLanguage(level: string | undefined): boolean {
  return level !== undefined && /^[a-z]{2}$/u.test(level);
}

function parameters(query: string): Parameters {
  return query
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [name = "", value = ""] = pair.split(/=(.*)/su);
      return [decoded(name), decoded(value)] as const;
    });
}

/** `valueCodes[Var]=a,b` and `codelist[Var]=id`, in any case. */
function selectionOf(query: Parameters): Selection {
  const parts = new Map<string, VariableSelection>();
  const codelists = new Map<string, string>();
  for (const [name, value] of query) {
    const [, kind = "", variable = ""] = /^(valuecodes|codelist)\[(.*)\]$/iu.exec(name) ?? [];
    if (kind.toLowerCase() === "codelist") codelists.set(variable, value);
    if (kind.toLowerCase() !== "valuecodes") continue;
    const values = [...(parts.get(variable)?.values ?? []), ...splitCodes(value)];
    parts.set(variable, { variable, values });
  }
  return [...parts.values()].map((part) => {
    const codelist = codelists.get(part.variable) ?? "";
    return codelist === "" ? part : { ...part, codelist };
  });
}

/** Percent signs decoded; a text that is not encoded rightly stands as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/gu, " "));
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
