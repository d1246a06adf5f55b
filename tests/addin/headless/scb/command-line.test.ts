import { languageAsked, readCommandLine } from "../../../../addin/headless/scb/command-line";
import { UsageFault } from "../../../../addin/headless/scb/sentences";

test("a question and whom to ask", () => {
  expect(readCommandLine(["search", "cars", "electric"])).toMatchObject({
    command: "search",
    words: "cars electric",
    base: undefined,
    api: undefined,
    archive: false,
    language: undefined,
  });
  const line = "fetch TAB1 --select A=1 --select=B=2,3 --base http://h/v1/ --api v1 --language SV";
  expect(readCommandLine(line.split(" "))).toEqual({
    command: "fetch",
    table: "TAB1",
    select: ["A=1", "B=2,3"],
    base: "http://h/v1",
    api: "v1",
    archive: false,
    language: "sv",
  });
  expect(readCommandLine(["metadata", "TAB1", "--archive"]).archive).toBe(true);
  // A word that begins with a dash stands after a lone "--".
  expect(readCommandLine(["search", "--", "-x"])).toMatchObject({ words: "-x" });
});

test.each([
  ["nothing", [], /^Say what to do/],
  ["an unknown command", ["fecth", "TAB1"], /no command "fecth"/],
  ["an unknown option", ["search", "x", "--colour"], /no option --colour; there are --select/],
  ["an unknown short option", ["search", "-x"], /no option -x/],
  ["no words", ["search", " "], /no words/],
  ["no table", ["fetch", "--select", "A=1"], /fetch has no table/],
  ["two tables", ["metadata", "A", "B"], /one table at a time but got 2: A, B/],
  ["a select without value", ["fetch", "A", "--select"], /--select has no value/],
  ["an option as value", ["fetch", "A", "--select", "--archive"], /--select has no value/],
  ["an empty base", ["fetch", "A", "--base", ""], /--base has no value/],
  ["a flag with a value", ["fetch", "A", "--archive=yes"], /--archive takes no value/],
  ["an option twice", ["fetch", "A", "--api", "v1", "--api", "v2"], /--api stands twice/],
  ["a select outside fetch", ["metadata", "A", "--select", "A=1"], /belongs to fetch/],
  ["an unknown api", ["search", "x", "--api", "v3"], /no --api v3/],
  ["a base that is no address", ["search", "x", "--base", "scb.se"], /--base scb\.se is no root/],
  ["a base of another kind", ["search", "x", "--base", "ftp://h/"], /is no root/],
  ["a base with a question", ["search", "x", "--base", "http://h/?a=1"], /is no root/],
  ["a base with a password", ["search", "x", "--base", "http://a:b@h/"], /is no root/],
  ["a language that is none", ["search", "x", "--language", "svenska"], /is no language/],
  ["archive and office", ["search", "x", "--archive", "--base", "http://h"], /give one of them/],
] as const)("%s: a sentence in both languages", (_, args, sentence) => {
  let fault: unknown;
  try {
    readCommandLine(args);
  } catch (error) {
    fault = error;
  }
  expect(fault).toBeInstanceOf(UsageFault);
  const { sv, en } = (fault as UsageFault).sentence;
  expect(en).toMatch(sentence);
  expect(sv).not.toBe(en);
});

test("the language is heard also where the rest is wrong", () => {
  expect(languageAsked(["--colour", "--language", "sv"])).toBe("sv");
  expect(languageAsked(["fecth", "--language=sv"])).toBe("sv");
  expect(languageAsked(["search", "--language"])).toBeUndefined();
});
