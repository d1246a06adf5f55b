/** PxWeb v1: config, folders, metadata by GET, data by POST (PxWeb's SSDHandler; SCB in practice). */
import { askedOfV1 } from "./asked-of-v1";
import type { HeldTables } from "./held-tables";
import { dataBody } from "./json-stat-body";
import type { OfficeLimits } from "./office-limits";
import { BAD_REQUEST, jsonAnswer, V1_NOT_FOUND, V1_TOO_MANY } from "./server-answer";
import type { ServerAnswer } from "./server-answer";
import type { JsonStatBody } from "./json-stat-body";
import type { ServedRequest } from "./served-request";
import type { ServedTable, ServerLanguage } from "./served-table";
import { FOLDERS } from "./tables/folders";

const DATABASE = "ssd";

/** The answer without any fault; `spoil` may change a body of JSON-stat before it is sent. */
export function v1Answer(
  request: ServedRequest,
  held: HeldTables,
  limits: OfficeLimits,
  spoil: (body: JsonStatBody) => object,
): ServerAnswer {
  const { kind, language } = request;
  if (kind === "config") {
    const { maxCells, maxValues, maxCalls, timeWindow } = limits;
    return jsonAnswer({ maxValues, maxCells, maxCalls, timeWindow, CORS: true });
  }
  if (kind === "unknown") return V1_NOT_FOUND;
  const [database, ...given] = request.levels;
  if (database === undefined) return jsonAnswer([{ dbid: DATABASE, text: "SSD" }]);
  const levels = given.filter((level) => level !== "START");
  if (database !== DATABASE) return V1_NOT_FOUND;
  const table = held
    .all()
    .find(({ folder, name }) => [...folder, name].join("/") === levels.join("/"));
  if (table === undefined) return folder(levels, held, language);
  if (kind === "data") return data(table, request, held, limits, spoil);
  return jsonAnswer(v1Metadata(table, limits, language));
}

/** Names, values and texts; neither units, notes, codelists nor a date. */
function v1Metadata(table: ServedTable, limits: OfficeLimits, language: ServerLanguage): object {
  return {
    title: table.label[language],
    variables: table.variables.map(({ code, label, values, elimination, role }) => ({
      code,
      text: label[language],
      // A list longer than the limit is left out.
      ...(values.length > limits.maxValues
        ? {}
        : {
            values: values.map((value) => value.code),
            valueTexts: values.map((value) => value.label[language]),
          }),
      ...(elimination ? { elimination } : {}),
      ...(role === "time" ? { time: true } : {}),
    })),
  };
}

function folder(
  levels: readonly string[],
  held: HeldTables,
  language: ServerLanguage,
): ServerAnswer {
  const at = levels.length;
  const inside = held
    .all()
    .filter((table) => levels.every((level, i) => table.folder[i] === level));
  if (inside.length === 0) return V1_NOT_FOUND;
  const below = new Set(
    inside.map((table) => table.folder[at]).filter((level) => level !== undefined),
  );
  const here = inside.filter((table) => table.folder.length === at);
  return jsonAnswer([
    ...[...below].map((id) => ({ id, type: "l", text: FOLDERS[id]?.[language] ?? id })),
    ...here.map((table) => ({
      id: table.name,
      type: "t",
      text: table.label[language],
      ...(table.updated === undefined ? {} : { updated: table.updated }),
    })),
  ]);
}

function data(
  table: ServedTable,
  { body, language }: ServedRequest,
  held: HeldTables,
  limits: OfficeLimits,
  spoil: (body: JsonStatBody) => object,
): ServerAnswer {
  const query = parsed(body);
  const asked = askedOfV1(table, query?.query, held);
  if ("status" in asked) return asked;
  // Other formats than ours are not served here; without one SCB would send PX.
  if (query?.response?.format !== "json-stat2") return BAD_REQUEST;
  const cells = asked.reduce((product, { codes }) => product * codes.length, 1);
  if (cells > limits.maxCells) return V1_TOO_MANY;
  return jsonAnswer(spoil(dataBody(table, asked, held, language)));
}

interface V1Query {
  readonly query?: unknown;
  readonly response?: { readonly format?: unknown };
}

function parsed(text: string): V1Query | undefined {
  try {
    return JSON.parse(text) as V1Query;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
