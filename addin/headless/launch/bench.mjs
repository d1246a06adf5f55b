/** `npm run -s bench`: how long the engine takes, as JSON. */
import "./node-version.mjs";
import { ready } from "./ready.mjs";
import { runTypescript } from "./run-typescript.mjs";

await ready();
process.exitCode = await runTypescript("tests/bench/run.entry.ts", process.argv.slice(2));
