/** Search of v2: every word must be there; pages; ended tables only where they are asked for. */
import type { HeldTables } from "./held-tables";
import { jsonAnswer, problem, type ServerAnswer } from "./server-answer";
import type { ServedRequest } from "./served-request";
import type { ServedTable, ServerLanguage } from "./served-table";
import { FOLDERS } from "./tables/folders";

const PAGE_SIZE = 20;

export function searchAnswer(request: ServedRequest, held: HeldTables): ServerAnswer {
  const { query, language } = request;
  const words = (query.get("query") ?? "").toLowerCase().split(/\s+/u).filter(Boolean);
  const withEnded = query.get("includeDiscontinued")?.toLowerCase() === "true";
  const hits = held
    .all()
    .filter((table) => withEnded || table.discontinued !== true)
    .filter((table) => matches(table, words, language));
  const pageSize = Number(query.get("pageSize") ?? PAGE_SIZE);
  const pageNumber = Number(query.get("pageNumber") ?? 1);
  const totalPages = Math.ceil(hits.length / pageSize);
  if (pageNumber < 1 || (pageNumber > totalPages && pageNumber !== 1)) {
    return problem(404, "Non-existent page", true);
  }
  const from = (pageNumber - 1) * pageSize;
  return jsonAnswer({
    language,
    tables: hits.slice(from, from + pageSize).map((table) => tableHit(table, language)),
    page: { pageNumber, pageSize, totalElements: hits.length, totalPages, links: [] },
    links: [],
  });
}

function matches(table: ServedTable, words: readonly string[], language: ServerLanguage): boolean {
  const labels = table.variables.map(({ label }) => label[language]);
  const text = [table.id, table.label[language], ...labels].join(" ").toLowerCase();
  const inText = text.split(/[^\p{L}\p{N}]+/u);
  return words.every((word) =>
    word.endsWith("*")
      ? inText.some((each) => each.startsWith(word.slice(0, -1)))
      : inText.includes(word),
  );
}

/** One table as a search tells of it. */
export function tableHit(table: ServedTable, language: ServerLanguage): object {
  const time = table.variables.find(({ role }) => role === "time");
  const periods = time?.values.map(({ code }) => code) ?? [];
  return {
    id: table.id,
    label: table.label[language],
    description: "",
    sortCode: table.label[language],
    ...(table.updated === undefined ? {} : { updated: table.updated }),
    firstPeriod: periods[0],
    lastPeriod: periods.at(-1),
    category: "public",
    variableNames: table.variables.map(({ label }) => label[language]),
    discontinued: table.discontinued ?? null,
    source: language === "sv" ? "SCB" : "Statistics Sweden",
    subjectCode: table.folder[0],
    timeUnit: periods[0]?.includes("M") === true ? "Monthly" : "Annual",
    paths: [
      table.folder.map((id) => {
        const label = FOLDERS[id]?.[language] ?? id;
        return { id, label, sortCode: label };
      }),
    ],
    links: [],
  };
}
