/** `npm run --silent calc -- FILE.json [--language sv|en]` (contract, section 3). */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Language } from "#engine";
import { codeData } from "../functions/code-data";
import { readCalcFile } from "./calc-file";
import { evaluate } from "./evaluate";

const EXIT_UNREADABLE = 2;

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = EXIT_UNREADABLE;
}

function languageFrom(text: string | undefined): Language | undefined {
  if (text === undefined) return "en";
  return text === "sv" || text === "en" ? text : undefined;
}

async function main(args: readonly string[]): Promise<void> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      options: { language: { type: "string" } },
      allowPositionals: true,
    });
  } catch (cause) {
    fail(cause instanceof Error ? cause.message : String(cause));
    return;
  }
  const language = languageFrom(parsed.values.language);
  const [path, ...more] = parsed.positionals;
  if (language === undefined || path === undefined || more.length > 0) {
    fail("Usage: npm run --silent calc -- FILE.json [--language sv|en]");
    return;
  }
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    fail(
      language === "sv" ? `Filen kan inte läsas: ${detail}` : `The file cannot be read: ${detail}`,
    );
    return;
  }
  const file = readCalcFile(text);
  if ("fault" in file) {
    fail(file.fault[language]);
    return;
  }
  const data = codeData();
  // What cannot be loaded leaves the calls that need it without an answer; the others stand.
  for (const loaded of await Promise.allSettled([data.codes.load(), data.names.load()])) {
    if (loaded.status === "rejected") console.error(loaded.reason);
  }
  const results = evaluate(file, language, data, (cause) => console.error(cause));
  process.stdout.write(`${JSON.stringify({ results }, null, 1)}\n`);
}

await main(process.argv.slice(2));
