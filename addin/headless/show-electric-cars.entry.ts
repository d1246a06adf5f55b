/** Prints the electric-car result; Swedish where the system is Swedish, or with --language. */
import { parseArgs } from "node:util";
import { codeData } from "../functions/code-data";
import { electricCarReport } from "./electric-car-report";
import { readExampleSet } from "./example-set";

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { language: { type: "string" } },
});
const system = process.env["LC_ALL"] ?? process.env["LC_MESSAGES"] ?? process.env["LANG"] ?? "";
const wanted = values.language ?? system;
const language = wanted.startsWith("sv") ? "sv" : "en";
const data = codeData();
await data.codes.load();
process.stdout.write(electricCarReport(readExampleSet("electric-cars"), language, data));
