/** `npm run --silent bench [-- LETTER …]`: the measures as JSON, times in milliseconds. */
import { measureAll } from "./measures";

const measured = await measureAll("full", process.argv.slice(2));
process.stdout.write(`${JSON.stringify(measured, null, 1)}\n`);
