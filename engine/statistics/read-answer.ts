/** Bodies of answers before they are data: what is no JSON, what is an error in disguise. */
import type { Finding } from "../findings/finding";
import { asObject, asText, excerpt, property } from "./json-values";
import { statisticsFault, statisticsFinding, type Where } from "./statistics-fault";

/**
 * The JSON of a body that came with status 200.
 * @throws StatisticsFault for an empty body, HTML, other text, or an error body under 200.
 */
export function readAnswer(body: string, where: Where): unknown {
  const text = body.replace(/^\uFEFF/, "").trim();
  if (text === "") throw statisticsFault("answer-empty", where);
  if (text.startsWith("<")) throw statisticsFault("answer-html", where, { found: excerpt(text) });
  const json = parsed(text);
  if (json === undefined) throw statisticsFault("answer-no-json", where, { found: excerpt(text) });
  const words = errorWords(json.value);
  if (words !== undefined) throw statisticsFault("answer-error", where, { found: words });
  return json.value;
}

/** What the office answered with a status other than 200, as a finding to show. */
export function officeProblem(status: number, body: string, where: Where): Finding {
  const json = parsed(body.replace(/^\uFEFF/, "").trim());
  const words = json === undefined ? undefined : errorWords(json.value);
  const found = words ?? (body.trimStart().startsWith("<") ? "HTML" : excerpt(body));
  if (status === 429) return statisticsFinding("office-busy", where);
  if (status === 413 || /too many (values|cells)/i.test(found)) {
    return statisticsFinding("office-too-many", where, { found });
  }
  if (status === 404)
    return statisticsFinding("office-not-found", where, { found: found || "404" });
  if (status >= 500)
    return statisticsFinding("office-down", where, { status, found: found || "–" });
  return statisticsFinding("office-refused", where, { status, found: found || "–" });
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The office's own words where a body tells of an error: v1 `{error}`, v2 `{type, title, status}`. */
function errorWords(json: unknown): string | undefined {
  const object = asObject(json);
  const error = property(object, "error");
  if (error !== undefined) return sentence(asText(error) ?? error);
  const title = asText(property(object, "title"));
  const status = property(object, "status");
  if (title === undefined || typeof status !== "number") return undefined;
  const detail = asText(property(object, "detail"));
  return sentence(detail === undefined || detail === title ? title : `${title}: ${detail}`);
}

/** An excerpt without the full stop, which our own sentence adds. */
function sentence(words: unknown): string {
  return excerpt(words).replace(/\.+$/u, "");
}
