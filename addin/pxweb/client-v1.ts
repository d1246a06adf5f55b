import { dataBody } from "#engine";
import type { ApiClient } from "./api-client";

/** PxWeb v1 under `base`; a table is named by its path from the database down. */
export function clientV1(base: string, language: string): ApiClient {
  const at = (path: string): string =>
    [
      base,
      language,
      ...path
        .split("/")
        .filter((level) => level !== "")
        .map(encodeURIComponent),
    ].join("/");
  return {
    api: "v1",
    // Estonia answers only without the slash (janbrus/pxwebapi-skills, 2026-08-28).
    config: () => [{ url: `${at("")}/?config` }, { url: `${at("")}?config` }],
    search: () => undefined,
    metadata: (path) => ({ url: at(path) }),
    codelist: () => undefined,
    savedQuery: () => undefined,
    folder: (path) => ({ url: at(path) }),
    data: (path, call) => ({
      url: at(path),
      body: JSON.stringify(dataBody("v1", call)),
      // Else a browser asks for leave first, and the office counts that as a call.
      contentType: "text/plain",
    }),
  };
}
