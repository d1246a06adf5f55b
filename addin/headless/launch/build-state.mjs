import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { inHouse } from "./house-folder.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";
import { runPackage } from "./run-command.mjs";
import { say } from "./say.mjs";

/** All that a build depends on. */
const builtFrom = [
  ...["engine", "addin", "assets", "package.json", "package-lock.json"],
  ...["tsconfig.json", "webpack.config.js"],
];
const stamp = inHouse("dist/built-from.txt");

/** Builds dist/addin when its sources are other than at the last good build; answers the exit code. */
export function buildWhenChanged() {
  return oneAtATime("build", async () => {
    const sources = hashOf(builtFrom);
    if (existsSync(inHouse("dist/addin")) && lastBuilt() === sources) return 0;
    say("Bygger tillägget …", "Building the add-in …");
    const exitCode = await runPackage("webpack/bin/webpack.js", ["--mode", "production"], {
      stdio: ["ignore", 2, 2],
    });
    if (exitCode === 0) {
      mkdirSync(inHouse("dist"), { recursive: true });
      writeFileSync(stamp, sources);
    }
    return exitCode;
  });
}

const lastBuilt = () => (existsSync(stamp) ? readFileSync(stamp, "utf8") : undefined);

/** Hash of names and contents, in an order that is the same on every machine. */
function hashOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesUnder)) {
    const content = readFileSync(inHouse(path));
    hash.update(`${path}\0${String(content.length)}\0`).update(content);
  }
  return hash.digest("hex");
}

function filesUnder(path) {
  if (!existsSync(inHouse(path))) return [];
  if (!statSync(inHouse(path)).isDirectory()) return [path];
  return readdirSync(inHouse(path))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}
