/** The command itself, as a person or a schedule gives it, from another folder. */
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  startStatisticsServer,
  type StatisticsServer,
} from "../../support/statistics-server/statistics-server";

const launcher = join(__dirname, "../../../addin/headless/launch/scb.mjs");
let server: StatisticsServer;
beforeAll(async () => {
  server = await startStatisticsServer();
});
afterAll(() => server.close());

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function scb(...args: string[]): Promise<Ended> {
  const env = { ...process.env };
  delete env["npm_lifecycle_event"];
  delete env["INIT_CWD"];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [launcher, ...args], { cwd: tmpdir(), env });
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

/** The command starts a TypeScript runner of its own, which takes seconds on a busy machine. */
const PATIENCE_MS = 120_000;

test(
  "JSON alone on standard output, from a live office and from the archive",
  async () => {
    const live = await scb("metadata", "TAB9012", "--base", server.v2);
    expect(live).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(live.out)).toMatchObject({ id: "TAB9012", from: "live" });
    const select = ["VarugruppKN=??", "ContentsCode=HA0201AI", "Tid=*"];
    const all = await scb(
      ...["fetch", "TAB1631", "--archive"],
      ...select.flatMap((each) => ["--select", each]),
    );
    expect(all).toMatchObject({ code: 0, err: "" });
    // 98 chapters × 312 months, in full through the pipe.
    expect((JSON.parse(all.out) as { rows: unknown[] }).rows).toHaveLength(30_576);
  },
  PATIENCE_MS,
);

test.each([
  [
    "nobody answers",
    ["search", "cars", "--base", "http://127.0.0.1:9/api/v2"],
    /^Cannot reach 127/,
  ],
  [
    "an unknown option, in Swedish",
    ["search", "x", "--colour", "--language", "sv"],
    /^Det finns inget val/,
  ],
])(
  "%s: exit 2 and one line on standard error",
  async (_, args, sentence) => {
    const { code, out, err } = await scb(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(sentence);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  },
  PATIENCE_MS,
);
