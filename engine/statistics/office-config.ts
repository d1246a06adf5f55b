/** What an office says about itself: limits, languages, licence, how to cite it. */
import { asArray, asNumber, asObject, asText, excerpt, property } from "./json-values";
import type { JsonObject } from "./json-values";
import { statisticsFault, type Where } from "./statistics-fault";

/** Configuration of an office; a limit that it does not state is undefined, never "unlimited". */
export interface OfficeConfig {
  /** Most cells in one answer. */
  readonly maxCells?: number;
  /** Most values of one variable that v1 lists. */
  readonly maxValues?: number;
  /** Most calls within `timeWindow` seconds. */
  readonly maxCalls?: number;
  /** Seconds. */
  readonly timeWindow?: number;
  readonly languages: readonly string[];
  readonly defaultLanguage?: string;
  readonly licence?: string;
  /** Text to cite the office with, by language. */
  readonly citations: ReadonlyMap<string, string>;
}

/**
 * The configuration in v2's `/config` or v1's `?config`. 0 means "announced elsewhere".
 * @throws StatisticsFault where the answer is neither.
 */
export function decodeOfficeConfig(json: unknown, where: Where): OfficeConfig {
  const object = asObject(json);
  const maxCells = limit(object, "maxDataCells") ?? limit(object, "maxCells");
  const maxCalls = limit(object, "maxCallsPerTimeWindow") ?? limit(object, "maxCalls");
  const known = ["maxDataCells", "maxCells", "apiVersion", "maxValues", "maxCalls"];
  if (!known.some((name) => property(object, name) !== undefined)) {
    throw statisticsFault("config-unreadable", where, { found: excerpt(json) });
  }
  const optional = {
    maxCells,
    maxValues: limit(object, "maxValues"),
    maxCalls,
    timeWindow: limit(object, "timeWindow"),
    defaultLanguage: asText(property(object, "defaultLanguage")),
    licence: asText(property(object, "license")),
  };
  return {
    ...(Object.fromEntries(
      Object.entries(optional).filter(([, value]) => value !== undefined),
    ) as Partial<Omit<OfficeConfig, "languages" | "citations">>),
    languages: idsOf(property(object, "languages")),
    citations: citationsOf(property(object, "sourceReferences")),
  };
}

function limit(object: JsonObject | undefined, name: string): number | undefined {
  const found = asNumber(property(object, name));
  return found !== undefined && Number.isInteger(found) && found > 0 ? found : undefined;
}

function idsOf(languages: unknown): readonly string[] {
  return (asArray(languages) ?? [])
    .map((item) => asText(property(asObject(item), "id")) ?? asText(item))
    .filter((id) => id !== undefined);
}

function citationsOf(references: unknown): ReadonlyMap<string, string> {
  const citations = new Map<string, string>();
  for (const item of asArray(references) ?? []) {
    const language = asText(property(asObject(item), "language"));
    const text = asText(property(asObject(item), "text"));
    if (language !== undefined && text !== undefined) citations.set(language, text);
  }
  return citations;
}
