/** `npm start`: from a fresh clone to the first result and the workbench, which is served until Ctrl+C. */
import "./node-version.mjs";
import { buildWhenChanged } from "./build-state.mjs";
import { ready } from "./ready.mjs";
import { runTypescript } from "./run-typescript.mjs";
import { say } from "./say.mjs";

/** In order; each answers an exit code, and the first that is not 0 ends the start. */
const steps = [
  { sv: "bygget", en: "the build", run: buildWhenChanged },
  {
    sv: "exemplet med elbilar",
    en: "the electric-car example",
    run: () => runTypescript("addin/headless/show-electric-cars.entry.ts", process.argv.slice(2)),
  },
  {
    sv: "arbetsbänken",
    en: "the workbench",
    run: () => runTypescript("addin/headless/serve/serve.entry.ts", []),
  },
];

await ready();
for (const { sv, en, run } of steps) {
  const exitCode = await run();
  if (exitCode !== 0) {
    say(`Starten stannade vid ${sv}.`, `The start stopped at ${en}.`);
    process.exit(exitCode);
  }
}
