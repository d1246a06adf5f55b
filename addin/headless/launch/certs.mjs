/** `npm run certs`: the certificate of the workbench and how to trust it. */
import "./node-version.mjs";
import { ready } from "./ready.mjs";
import { runTypescript } from "./run-typescript.mjs";

await ready();
process.exitCode = await runTypescript("addin/headless/serve/certs.entry.ts", []);
