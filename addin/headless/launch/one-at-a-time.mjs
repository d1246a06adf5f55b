import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { inHouse } from "./house-folder.mjs";
import { say } from "./say.mjs";

const pollMs = 200;
/** Longer than any install or build; a lock this old belongs to a machine that went down. */
const longestMs = 30 * 60_000;

/**
 * Does the work while no other process does work of the same name, waiting for its turn if need be.
 * The turn is a file in dist/ with the owner's process number; a dead owner's file is taken over.
 */
export async function oneAtATime(name, work) {
  const path = inHouse("dist", `.${name}.lock`);
  mkdirSync(inHouse("dist"), { recursive: true });
  let isWaiting = false;
  while (!take(path)) {
    if (!isWaiting) {
      say(
        `Väntar: "${name}" pågår redan i en annan process.`,
        `Waiting: "${name}" is already running in another process.`,
      );
      isWaiting = true;
    }
    await wait(pollMs);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  try {
    clearIfAbandoned(path);
  } catch (error) {
    // Its owner finished, or another waiter cleared it, between our two looks.
    if (error.code !== "ENOENT") throw error;
  }
  return false;
}

function clearIfAbandoned(path) {
  const owner = readFileSync(path, "utf8");
  const ageMs = Date.now() - statSync(path).mtimeMs;
  // An empty file is one that is just being written.
  const isLive = owner === "" ? ageMs < 10_000 : isRunning(Number(owner));
  if (isLive && ageMs < longestMs) return;
  // Moving is atomic: of two waiters one gets the file, and gives it back if it is a new owner's.
  const aside = `${path}.${String(process.pid)}`;
  renameSync(path, aside);
  if (readFileSync(aside, "utf8") === owner) rmSync(aside);
  else renameSync(aside, path);
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
