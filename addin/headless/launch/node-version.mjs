/** Imported first by every launcher: stops with a sentence, not a stack, on a Node that is too old. */
import { isAtLeast } from "./version-order.mjs";

const needed = "20.18.1";
const found = process.versions.node;

if (!isAtLeast(found, needed)) {
  console.error(
    `Materialkartan behöver Node ${needed} eller senare, men här körs ${found}. Hämta en senare version från nodejs.org.`,
  );
  console.error(
    `Materialkartan needs Node ${needed} or later, but this is ${found}. Get a later version from nodejs.org.`,
  );
  process.exit(1);
}
