/** PxWebApi v2: config, search, tables, metadata, data, codelists, saved queries. */
import { askedOfV2, type QueryPart } from "./asked-codes";
import type { HeldTables } from "./held-tables";
import { dataBody, metadataBody, type JsonStatBody } from "./json-stat-body";
import type { OfficeLimits } from "./office-limits";
import { jsonAnswer, problem, type ServerAnswer } from "./server-answer";
import type { ServedRequest } from "./served-request";
import type { ServedTable, ServerLanguage } from "./served-table";
import { searchAnswer, tableHit } from "./v2-search";

/** Addresses that are longer are not found at SCB. */
const LONGEST_ADDRESS = 2100;

/** The answer without any fault; `spoil` may change a body of JSON-stat before it is sent. */
export function v2Answer(
  request: ServedRequest,
  held: HeldTables,
  limits: OfficeLimits,
  spoil: (body: JsonStatBody) => object,
): ServerAnswer {
  const { kind, language, levels } = request;
  const [, id = ""] = levels;
  if (request.url.length > LONGEST_ADDRESS) {
    return { status: 404, body: "<html><body>404</body></html>", type: "text/html" };
  }
  if (kind === "config") return jsonAnswer(config(limits));
  if (kind === "search") return searchAnswer(request, held);
  if (kind === "codelist") return codelist(id, held, language);
  if (kind === "saved-query") return savedQuery(id, held, language);
  if (kind === "unknown") return { status: 404, body: "", type: "text/plain" };
  const table = held.byId(id);
  if (table === undefined) return problem(404, "Non-existent table");
  if (kind === "table") return jsonAnswer({ language, ...tableHit(table, language) });
  if (kind === "metadata") return jsonAnswer(spoil(metadataBody(table, held, language)));
  if (kind === "default-selection") {
    return jsonAnswer({ language, selection: defaultSelection(table), links: [] });
  }
  return data(table, request, held, limits, spoil);
}

function config({ maxCells, maxCalls, timeWindow }: OfficeLimits): object {
  return {
    apiVersion: "2.3.2",
    appVersion: "1.0.0",
    languages: [
      { id: "en", label: "English" },
      { id: "sv", label: "Svenska" },
    ],
    defaultLanguage: "sv",
    maxDataCells: maxCells,
    maxCallsPerTimeWindow: maxCalls,
    timeWindow,
    license: "https://creativecommons.org/share-your-work/public-domain/cc0/",
    sourceReferences: [
      { language: "en", text: "Source: Statistics Sweden" },
      { language: "sv", text: "Källa: SCB" },
    ],
    defaultDataFormat: "json-stat2",
    dataFormats: ["json-stat2", "csv", "px", "xlsx", "html", "json-px"],
    features: [{ id: "CORS", params: [{ key: "enabled", value: "True" }] }],
  };
}

function codelist(id: string, held: HeldTables, language: ServerLanguage): ServerAnswer {
  const list = held.codelist(id);
  if (list === undefined) return problem(404, "Non-existent codelist");
  const { type, label, values } = list;
  return jsonAnswer({
    id,
    label: label[language],
    language,
    languages: ["sv", "en"],
    elimination: false,
    type,
    values: values.map((value) => ({
      code: value.code,
      label: value.label[language],
      valueMap: value.standsFor,
    })),
    links: [],
  });
}

function savedQuery(id: string, held: HeldTables, language: ServerLanguage): ServerAnswer {
  const saved = held.savedQuery(id);
  if (saved === undefined) return problem(404, "Saved query not found");
  const { selection, ...rest } = saved;
  const query = { ...rest, selection: { selection }, outputFormat: "json-stat2" };
  return jsonAnswer({ language, id, savedQuery: query, links: [] });
}

/** Mandatory variables get their first value, time its newest. */
function defaultSelection(table: ServedTable): readonly QueryPart[] {
  return table.variables
    .filter(({ elimination }) => !elimination)
    .map(({ code, role, values }) => {
      const value = role === "time" ? values.at(-1) : values[0];
      return { variableCode: code, valueCodes: value === undefined ? [] : [value.code] };
    });
}

function data(
  table: ServedTable,
  request: ServedRequest,
  held: HeldTables,
  limits: OfficeLimits,
  spoil: (body: JsonStatBody) => object,
): ServerAnswer {
  const given = request.method === "POST" ? postedParts(request.body) : queryParts(request.query);
  if (given === undefined) return problem(400, "Illegal selection expression");
  const format = request.query.get("outputFormat") ?? "json-stat2";
  if (format !== "json-stat2") return problem(400, "Unsupported output format");
  // No selection at all is the default selection, under 200.
  const asked = askedOfV2(table, given.length === 0 ? defaultSelection(table) : given, held);
  if ("status" in asked) return asked;
  const cells = asked.reduce((product, { codes }) => product * codes.length, 1);
  if (cells > limits.maxCells) return problem(400, "Too many cells selected", true);
  return jsonAnswer(spoil(dataBody(table, asked, held, request.language)));
}

function postedParts(body: string): readonly QueryPart[] | undefined {
  try {
    const { selection } = JSON.parse(body) as { readonly selection?: readonly QueryPart[] };
    return selection ?? [];
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** `valueCodes[Var]=a,[range(b,c)]&codelist[Var]=id`, names in any case. */
function queryParts(query: URLSearchParams): readonly QueryPart[] {
  const named = (kind: string): Map<string, string> =>
    new Map(
      [...query].flatMap(([name, value]) => {
        const [, variable] = new RegExp(`^${kind}\\[(.*)\\]$`, "iu").exec(name) ?? [];
        return variable === undefined ? [] : [[variable, value] as const];
      }),
    );
  const codelists = named("codelist");
  return [...named("valuecodes")].map(([variableCode, value]) => {
    const codelist = codelists.get(variableCode);
    const valueCodes = value.match(/\[[^\]]*\]|[^,]+/gu) ?? [];
    return { variableCode, ...(codelist === undefined ? {} : { codelist }), valueCodes };
  });
}
