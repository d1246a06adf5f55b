/** A request as the server has understood it. */
import type { ServerLanguage } from "./served-table";

export type Api = "v1" | "v2";

/** What is asked for. */
export type RequestKind =
  | "config"
  | "folder"
  | "search"
  | "table"
  | "metadata"
  | "default-selection"
  | "data"
  | "codelist"
  | "saved-query"
  | "preflight"
  | "unknown";

export interface ServedRequest {
  readonly api: Api;
  readonly kind: RequestKind;
  readonly method: string;
  /** Path and query as sent. */
  readonly url: string;
  readonly language: ServerLanguage;
  readonly query: URLSearchParams;
  /** Levels below the root of the API, decoded; without v1's language. */
  readonly levels: readonly string[];
  readonly body: string;
}

export const V1_ROOT = "/OV0104/v1/doris";
export const V2_ROOT = "/api/v2";

/** What a request is about; undefined for addresses of neither API. */
export function readRequest(method: string, url: string, body: string): ServedRequest | undefined {
  const [path = "", search = ""] = url.split(/\?(.*)/su);
  const query = new URLSearchParams(search);
  const rootOf = (root: string): boolean => path === root || path.startsWith(`${root}/`);
  const below = (root: string): string[] =>
    path
      .slice(root.length)
      .split("/")
      .filter((level) => level !== "")
      .map((level) => decodeURIComponent(level));
  if (rootOf(V1_ROOT)) {
    const [language, ...levels] = below(V1_ROOT);
    const kind = v1Kind(method, levels, query, language);
    return { api: "v1", kind, method, url, language: languageOf(language), query, levels, body };
  }
  if (!rootOf(V2_ROOT)) return undefined;
  const levels = below(V2_ROOT);
  const language = languageOf(query.get("lang") ?? "sv");
  const kind = method === "OPTIONS" ? "preflight" : v2Kind(levels);
  return { api: "v2", kind, method, url, language, query, levels, body };
}

function languageOf(text: string | undefined): ServerLanguage {
  return text === "en" ? "en" : "sv";
}

function v1Kind(
  method: string,
  levels: readonly string[],
  query: URLSearchParams,
  language: string | undefined,
): RequestKind {
  if (method === "OPTIONS") return "preflight";
  if (language !== "sv" && language !== "en") return "unknown";
  if (query.has("config")) return "config";
  if (method === "POST") return "data";
  return levels.length === 0 ? "folder" : "table";
}

function v2Kind([first = "", id, third = ""]: readonly string[]): RequestKind {
  const name = first.toLowerCase();
  if (name === "config") return "config";
  if (name === "codelists" && id !== undefined) return "codelist";
  if (name === "savedqueries" && id !== undefined) return "saved-query";
  if (name !== "tables") return "unknown";
  if (id === undefined) return "search";
  const kinds: Readonly<Record<string, RequestKind>> = {
    "": "table",
    metadata: "metadata",
    defaultselection: "default-selection",
    data: "data",
  };
  return kinds[third.toLowerCase()] ?? "unknown";
}
