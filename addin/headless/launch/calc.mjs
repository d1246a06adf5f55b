/** `npm run -s calc -- …`: the functions of the sheet on the command line. */
import "./node-version.mjs";
import { ready } from "./ready.mjs";
import { runTypescript, whereAsked } from "./run-typescript.mjs";

await ready();
process.exitCode = await runTypescript("addin/headless/calc.entry.ts", process.argv.slice(2), {
  cwd: whereAsked("calc"),
});
