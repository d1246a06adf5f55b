/** The arguments of `scb`, read. */
import { parseArgs } from "node:util";
import type { PxWebApi } from "#engine";
import { SCB_SAYS, UsageFault } from "./sentences";

/** What is asked for. */
export type ScbQuestion =
  | { readonly command: "search"; readonly words: string }
  | { readonly command: "metadata"; readonly table: string }
  | { readonly command: "fetch"; readonly table: string; readonly select: readonly string[] };

/** Whom to ask; what is undefined was not said. */
export interface ScbChoices {
  /** API root without a slash at the end. */
  readonly base: string | undefined;
  readonly api: PxWebApi | undefined;
  readonly archive: boolean;
  /** Of names and notes, as the office calls it (`sv`, `en`, `fi` …). */
  readonly language: string | undefined;
}

const EXAMPLES = {
  base: "https://data.ssb.no/api/pxwebapi/v2",
  api: "v2",
  language: "sv",
  select: "Tid=TOP(5)",
} as const;
type Valued = keyof typeof EXAMPLES;

/** @throws UsageFault with its sentence. */
export function readCommandLine(args: readonly string[]): ScbQuestion & ScbChoices {
  const { options, positionals } = sorted(args);
  const one = (name: Valued): string | undefined => {
    const values = options.get(name) ?? [];
    if (values.length > 1) throw new UsageFault(SCB_SAYS.twice(`--${name}`));
    return values[0];
  };
  const choices = {
    base: baseFrom(one("base")),
    api: apiFrom(one("api")),
    archive: options.has("archive"),
    language: languageFrom(one("language")),
  };
  if (choices.archive && choices.base !== undefined) {
    throw new UsageFault(SCB_SAYS.archiveIsNoOffice());
  }
  return { ...questionFrom(positionals, options.get("select")), ...choices };
}

/** The language that a command line asks for, also where the rest of it cannot be followed. */
export function languageAsked(args: readonly string[]): string | undefined {
  const { tokens } = parsed(args);
  const found = tokens.find((token) => token.kind === "option" && token.name === "language");
  return found?.kind === "option" ? found.value : undefined;
}

function parsed(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      base: { type: "string" },
      api: { type: "string" },
      language: { type: "string" },
      select: { type: "string", multiple: true },
      archive: { type: "boolean" },
    },
    allowPositionals: true,
    // Its own complaints are in English only.
    strict: false,
    tokens: true,
  });
}

function sorted(args: readonly string[]): {
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly positionals: readonly string[];
} {
  const options = new Map<string, string[]>();
  const { tokens, positionals } = parsed(args);
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    if (name === "archive") {
      if (value !== undefined) throw new UsageFault(SCB_SAYS.takesNoValue(rawName));
      options.set(name, []);
      continue;
    }
    if (!isValued(name)) throw new UsageFault(SCB_SAYS.unknownOption(rawName));
    const isNext = inlineValue !== true && value?.startsWith("-") === true;
    if (value === undefined || value.trim() === "" || isNext) {
      throw new UsageFault(SCB_SAYS.noValue(rawName, EXAMPLES[name]));
    }
    options.set(name, [...(options.get(name) ?? []), value.trim()]);
  }
  return { options, positionals };
}

function isValued(name: string): name is Valued {
  return Object.hasOwn(EXAMPLES, name);
}

function questionFrom(
  [command, ...rest]: readonly string[],
  select: readonly string[] | undefined,
): ScbQuestion {
  if (command === undefined) throw new UsageFault(SCB_SAYS.noCommand());
  if (command !== "search" && command !== "metadata" && command !== "fetch") {
    throw new UsageFault(SCB_SAYS.unknownCommand(command));
  }
  if (command !== "fetch" && select !== undefined) {
    throw new UsageFault(SCB_SAYS.selectOnlyInFetch(command));
  }
  if (command === "search") return { command, words: wordsIn(rest) };
  const table = tableIn(command, rest);
  return command === "fetch" ? { command, table, select: select ?? [] } : { command, table };
}

function wordsIn(rest: readonly string[]): string {
  const words = rest.join(" ").trim();
  if (words === "") throw new UsageFault(SCB_SAYS.noWords());
  return words;
}

function tableIn(command: string, rest: readonly string[]): string {
  if (rest.length > 1) throw new UsageFault(SCB_SAYS.severalTables(command, rest));
  const table = rest[0]?.trim() ?? "";
  if (table === "") throw new UsageFault(SCB_SAYS.noTable(command));
  return table;
}

function baseFrom(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isRoot =
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    [url.username, url.password, url.search, url.hash].every((part) => part === "");
  if (!isRoot) throw new UsageFault(SCB_SAYS.badBase(text));
  return text.replace(/\/+$/u, "");
}

function apiFrom(text: string | undefined): PxWebApi | undefined {
  if (text === undefined || text === "v1" || text === "v2") return text;
  throw new UsageFault(SCB_SAYS.badApi(text));
}

function languageFrom(text: string | undefined): string | undefined {
  if (text === undefined || /^[a-z]{2,3}(-[a-z0-9]{2,8})?$/iu.test(text))
    return text?.toLowerCase();
  throw new UsageFault(SCB_SAYS.badLanguage(text));
}
