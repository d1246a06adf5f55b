/** A call in the words of PxWeb: the bodies of a POST (v1, v2) and the query of a GET (v2). */
import type { ResolvedSelection } from "./selection";

/** Version of the PxWeb API. */
export type PxWebApi = "v1" | "v2";

/** Addresses longer than this go as POST: SCB answers 404 above about 2,100 characters. */
export const MAX_ADDRESS = 2_000;

/** Body to POST as UTF-8 JSON. v2 takes language and format in the address, v1 in path and body. */
export function dataBody(api: PxWebApi, call: ResolvedSelection): object {
  return api === "v2" ? v2Body(call) : v1Body(call);
}

function v2Body(call: ResolvedSelection): object {
  return {
    selection: call.variables.map(({ variable, codelist, codes }) => ({
      variableCode: variable,
      ...(codelist === undefined ? {} : { codelist }),
      valueCodes: codes,
    })),
  };
}

function v1Body(call: ResolvedSelection): object {
  return {
    query: call.variables.map(({ variable, codelist, codes }) => ({
      code: variable,
      selection: { filter: v1Filter(codelist), values: codes },
    })),
    response: { format: "json-stat2" },
  };
}

/** v2's `vs_X` and `agg_X` are v1's `vs:X` and `agg:X`. */
function v1Filter(codelist: string | undefined): string {
  return codelist === undefined ? "item" : codelist.replace(/^(vs|agg)_/u, "$1:");
}

/** Query of a v2 GET, encoded, without `?`; language and format are the caller's. */
export function dataQuery(call: ResolvedSelection): string {
  return call.variables
    .flatMap(({ variable, codelist, codes }) => [
      pair(`valueCodes[${variable}]`, codes.map(quoted).join(",")),
      ...(codelist === undefined ? [] : [pair(`codelist[${variable}]`, codelist)]),
    ])
    .join("&");
}

/** A code that holds a comma stands in brackets, as expressions do. */
function quoted(code: string): string {
  return code.includes(",") ? `[${code}]` : code;
}

function pair(name: string, value: string): string {
  return `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
}
