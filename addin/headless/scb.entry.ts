/** `npm run --silent scb -- search | metadata | fetch` (contract, section 3). */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { fetchTable, readSelect, StatisticsFault } from "#engine";
import { OfficeFault } from "../ports/office-fault";
import type { StatisticsOffice } from "../ports/statistics-office";
import { StatisticsArchive } from "../pxweb/archive";
import { CallQueue } from "../pxweb/call-queue";
import { PxWebOffice } from "../pxweb/office";
import { realTimer } from "../pxweb/real-timer";
import { sendWithUndici } from "../pxweb/send-with-undici";

const EXIT_FAULT = 2;
const BASES = {
  v1: "https://api.scb.se/OV0104/v1/doris",
  v2: "https://statistikdatabasen.scb.se/api/v2",
} as const;
const USAGE =
  "Usage: npm run --silent scb -- search WORDS | metadata TABLE | fetch TABLE --select VAR=CODES … [--base URL] [--api v1|v2] [--archive] [--language sv|en]";

function fail(sentence: string): void {
  process.stderr.write(`${sentence.replace(/\s+/gu, " ")}\n`);
  process.exitCode = EXIT_FAULT;
}

function optionsOf(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      base: { type: "string" },
      api: { type: "string", default: "v2" },
      language: { type: "string", default: "en" },
      select: { type: "string", multiple: true, default: [] },
      archive: { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
}

function archiveOf(now: () => string): StatisticsArchive {
  const path = new URL("../../assets/statistics/trade-by-chapter.json", import.meta.url);
  return new StatisticsArchive(JSON.parse(readFileSync(path, "utf8")), now);
}

async function answerOf({ values, positionals }: ReturnType<typeof optionsOf>): Promise<unknown> {
  const [command, ...rest] = positionals;
  const { api, language } = values;
  const what = command === "search" ? rest.join(" ") : rest.length === 1 ? (rest[0] ?? "") : "";
  const base = values.base ?? (api === "v1" ? BASES.v1 : BASES.v2);
  if (what === "" || (api !== "v1" && api !== "v2") || !URL.canParse(base)) return undefined;
  const now = (): string => new Date().toISOString();
  const office: StatisticsOffice = values.archive
    ? archiveOf(now)
    : new PxWebOffice({
        base,
        api,
        language,
        send: sendWithUndici,
        timer: realTimer,
        queue: new CallQueue(realTimer),
        now,
      });
  if (command === "search") return office.search(what);
  if (command === "metadata") return office.metadata(what);
  if (command !== "fetch") return undefined;
  const rule = values.select.map((text) => readSelect(text, { table: what }));
  const { dataset, provenance } = await office.fetch(what, rule);
  return fetchTable(dataset, provenance);
}

const maps = (_: string, value: unknown): unknown =>
  value instanceof Map ? (Object.fromEntries(value) as unknown) : value;

async function main(args: readonly string[]): Promise<void> {
  let parsed;
  try {
    parsed = optionsOf(args);
  } catch (cause) {
    fail(cause instanceof Error ? cause.message : String(cause));
    return;
  }
  const language = parsed.values.language === "sv" ? "sv" : "en";
  try {
    const answer = await answerOf(parsed);
    if (answer === undefined) fail(USAGE);
    else process.stdout.write(`${JSON.stringify(answer, maps, 1)}\n`);
  } catch (error) {
    if (error instanceof OfficeFault) fail(error.sentence[language]);
    else if (error instanceof StatisticsFault) {
      const { found, remedy } = error.findings[0];
      fail(`${found[language]} ${remedy[language]}`);
    } else throw error;
  }
}

await main(process.argv.slice(2));
