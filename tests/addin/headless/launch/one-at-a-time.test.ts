import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runWith } from "./launch-modules";

const dist = resolve(__dirname, "../../../../dist");
const name = `test-${String(process.pid)}`;
const lock = join(dist, `.${name}.lock`);
const logFolder = mkdtempSync(join(tmpdir(), "one-at-a-time-"));

afterAll(() => {
  rmSync(logFolder, { recursive: true, force: true });
  rmSync(lock, { force: true });
});

/** Writes "in", waits, writes "out": two at once would show as in, in. */
const work = (log: string): string => `
  import { appendFileSync } from "node:fs";
  import { setTimeout as wait } from "node:timers/promises";
  await oneAtATime(${JSON.stringify(name)}, async () => {
    appendFileSync(${JSON.stringify(log)}, "in ");
    await wait(150);
    appendFileSync(${JSON.stringify(log)}, "out ");
  });`;

test("processes take turns and leave nothing behind", async () => {
  const log = join(logFolder, "turns");
  await Promise.all([1, 2, 3].map(() => runWith("one-at-a-time.mjs", "oneAtATime", work(log))));
  expect(readFileSync(log, "utf8")).toBe("in out in out in out ");
  expect(existsSync(lock)).toBe(false);
}, 20_000);

test("the turn of a process that died is taken over", async () => {
  const log = join(logFolder, "taken-over");
  mkdirSync(dist, { recursive: true });
  // Above the highest process number of any system we run on.
  writeFileSync(lock, "4194999");
  await runWith("one-at-a-time.mjs", "oneAtATime", work(log));
  expect(readFileSync(log, "utf8")).toBe("in out ");
}, 20_000);

test("a failure gives the turn back", async () => {
  const body = `await oneAtATime(${JSON.stringify(name)}, () => { throw new TypeError("no"); }).catch((error) => console.log(error.name));`;
  expect(await runWith("one-at-a-time.mjs", "oneAtATime", body)).toBe("TypeError\n");
  expect(existsSync(lock)).toBe(false);
});
