/** `npm run -s scb -- …`: figures of a statistics office on the command line. */
import "./node-version.mjs";
import { ready } from "./ready.mjs";
import { runTypescript, whereAsked } from "./run-typescript.mjs";

await ready();
process.exitCode = await runTypescript("addin/headless/scb.entry.ts", process.argv.slice(2), {
  cwd: whereAsked("scb"),
});
