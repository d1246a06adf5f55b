/** `npm test`: every test there is; the last line is the sum. Arguments go to jest. */
import "./node-version.mjs";
import { runEndToEnd } from "./end-to-end.mjs";
import { ready } from "./ready.mjs";
import { runUnitTests } from "./unit-tests.mjs";

await ready();
const parts = [await runUnitTests(process.argv.slice(2)), await runEndToEnd()];
const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
const skipped = sum("skipped") > 0 ? `, ${String(sum("skipped"))} skipped` : "";
process.exitCode = sum("failed") > 0 ? 1 : 0;
console.log(`${String(sum("passed"))} passed, ${String(sum("failed"))} failed${skipped}`);
