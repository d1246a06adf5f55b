import { readFileSync } from "node:fs";
import { inHouse } from "./house-folder.mjs";
import { installReason } from "./install-state.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";
import { runNpm } from "./run-command.mjs";
import { say } from "./say.mjs";

/**
 * Sees to it that the installed packages are those of package-lock.json, and touches nothing when they
 * are. Exits with 1 when they cannot be installed.
 */
export async function ready() {
  if (whyInstall() === undefined) return;
  // Another process may have installed while we waited, so the question is asked again.
  await oneAtATime("install", async () => {
    const reason = whyInstall();
    if (reason !== undefined) await install(reason);
  });
}

function whyInstall() {
  return installReason(
    readJson("package-lock.json"),
    readJson("node_modules/.package-lock.json", { isOptional: true }),
    { os: process.platform, cpu: process.arch },
  );
}

async function install({ code, path }) {
  const about = path === undefined ? code : `${code}: ${path}`;
  say(
    `Installerar paket enligt package-lock.json (${about}) …`,
    `Installing packages by package-lock.json (${about}) …`,
  );
  // No package here needs its install script; without them nobody's code runs unasked.
  const exitCode = await runNpm(
    ["ci", "--ignore-scripts", "--include=dev", "--include=optional", "--no-audit", "--no-fund"],
    { stdio: ["ignore", 2, 2] },
  );
  if (exitCode !== 0 || whyInstall() !== undefined) {
    say(
      "Paketen kunde inte installeras. Kontrollera nätverket och kör kommandot igen; npm:s besked står ovanför.",
      "The packages could not be installed. Check the network and run the command again; npm's message is above.",
    );
    process.exit(1);
  }
}

function readJson(path, { isOptional = false } = {}) {
  try {
    return JSON.parse(readFileSync(inHouse(path), "utf8"));
  } catch (error) {
    if (isOptional && (error.code === "ENOENT" || error instanceof SyntaxError)) return null;
    throw error;
  }
}
