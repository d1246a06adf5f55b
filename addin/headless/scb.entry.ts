/** `npm run --silent scb -- search | metadata | fetch` (contract, section 3). */
import { LiveOffices } from "../pxweb/live-offices";
import { openArchive } from "../pxweb/open-archive";
import { realTimer } from "../pxweb/real-timer";
import { sendWithUndici } from "../pxweb/send-with-undici";
import { runScb } from "./scb/run-scb";

// A reader that has seen enough (`… | head`) closes the pipe; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 2);
});

const offices = new LiveOffices({
  send: sendWithUndici,
  timer: realTimer,
  now: () => new Date().toISOString(),
  // The version is the one asked for: it does not fall back.
  v1Beside: () => undefined,
});

process.exitCode = await runScb(process.argv.slice(2), {
  live: ({ base, api, language }) => offices.open({ base, api }, language),
  archive: openArchive,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
