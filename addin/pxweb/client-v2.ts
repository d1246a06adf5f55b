import { dataBody } from "#engine";
import type { ApiClient } from "./api-client";

/** PxWeb v2 under `base`. Data are asked for by POST, which no length of address limits. */
export function clientV2(base: string, language: string): ApiClient {
  const at = (path: string, query: Record<string, string> = {}): { readonly url: string } => ({
    url: `${base}/${path}?${new URLSearchParams({ lang: language, ...query }).toString()}`,
  });
  const table = (id: string): string => `tables/${encodeURIComponent(id)}`;
  return {
    api: "v2",
    config: () => [{ url: `${base}/config` }],
    search: (words, page) => at("tables", { query: words, pageNumber: String(page) }),
    metadata: (id) => at(`${table(id)}/metadata`),
    codelist: (id) => at(`codelists/${encodeURIComponent(id)}`),
    savedQuery: (id) => ({ url: `${base}/savedqueries/${encodeURIComponent(id)}` }),
    data: (id, call) => ({
      ...at(`${table(id)}/data`, { outputFormat: "json-stat2" }),
      body: JSON.stringify(dataBody("v2", call)),
      contentType: "application/json",
    }),
  };
}
