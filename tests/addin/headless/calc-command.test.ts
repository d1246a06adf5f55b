/** The command itself, as a person or a schedule gives it, from another folder. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const house = join(__dirname, "../../..");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "calc-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in the folder of the files, which is not the house. */
function calc(...args: string[]): Promise<Ended> {
  const env = { ...process.env };
  // Under npm the command looks from where npm was asked; here it is given directly.
  delete env["npm_lifecycle_event"];
  delete env["INIT_CWD"];
  const launcher = join(house, "addin/headless/launch/calc.mjs");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [launcher, ...args], { cwd: folder, env });
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

function write(name: string, content: unknown): string {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  writeFileSync(join(folder, name), text);
  return name;
}

const FILE = {
  tables: {
    Varor: [
      ["product", "unit"],
      ["Elbil", "st"],
    ],
    Flöden: [
      ["series", "flow", "year", "value", "unit"],
      ["Elbil", "inflow", 2023, 1, "st"],
      ["Elbil", "inflow", 2024, 2, "st"],
    ],
    Liv: [
      ["product", "distribution", "mean"],
      ["Elbil", "fixed", 5],
    ],
    Halter: [
      ["product", "material", "amount", "unit"],
      ["Elbil", "Co", 8.9, "kg/st"],
    ],
  },
  calls: [
    { id: "m2", function: "CRMMODEL", args: ["Scenario A", "$tables"] },
    { id: "a", function: "CRMSTOCK", args: ["$model", "Elbil", "Co", [[2023, 2030]]] },
    { id: "t", function: "CRMTABLE", args: ["$m2", "stock", null, null, 2024] },
    { id: "x", function: "CRMSTOCK", args: ["$model", "Elbilen"] },
    { id: "y", function: "CRMSTOK", args: [] },
  ],
};

/** The command starts a TypeScript runner of its own, which takes seconds on a busy machine. */
const PATIENCE_MS = 60_000;

test(
  "JSON alone on standard output, exit 0 also where calls end in errors",
  async () => {
    const { code, out, err } = await calc(write("file.json", FILE));
    expect(err).toBe("");
    expect(code).toBe(0);
    const { results } = JSON.parse(out) as { results: Record<string, unknown> };
    expect(Object.keys(results)).toEqual(["m2", "a", "t", "x", "y"]);
    expect(results["m2"]).toEqual({
      value: expect.stringMatching(/^CRM:Scenario A · [0-9a-f]{12} · v1$/) as string,
    });
    expect(results["a"]).toEqual({
      value: [[8.9, { error: "#N/A", message: "2030 is outside the model's years 2023–2024." }]],
    });
    expect(results["t"]).toEqual({
      value: [
        ["product", "material", "measure", "unit", 2024],
        ["Elbil", "", "stock", "pieces", 3],
      ],
    });
    expect(results["x"]).toEqual({
      error: {
        type: "#N/A",
        message: 'There is no product, group or responsibility "Elbilen" (is "Elbil" meant?).',
      },
    });
    expect(results["y"]).toHaveProperty("error.type", "#NAME?");
  },
  PATIENCE_MS,
);

test(
  "--language sv gives Swedish headers and messages, the same numbers",
  async () => {
    const { code, out } = await calc(write("file.json", FILE), "--language", "sv");
    expect(code).toBe(0);
    const { results } = JSON.parse(out) as { results: Record<string, unknown> };
    expect(results["t"]).toEqual({
      value: [
        ["produkt", "material", "mått", "enhet", 2024],
        ["Elbil", "", "bestånd", "st", 3],
      ],
    });
    expect(results["x"]).toHaveProperty(
      "error.message",
      expect.stringContaining("Det finns ingen produkt"),
    );
  },
  PATIENCE_MS,
);

test.each([
  ["no file, in Swedish", ["missing.json", "--language", "sv"], /^Filen kan inte läsas: /],
  ["no JSON", ["broken.json"], /^The file is not JSON: /],
  ["another form", ["form.json"], /^The file is not of the form /],
  ["no argument", [], /^Usage: /],
  ["an unknown option", ["form.json", "--colour"], /colour/],
])(
  "%s: exit 2, one sentence on standard error, nothing on standard output",
  async (_what, args, sentence) => {
    write("broken.json", '{"calls":\n\n oops');
    write("form.json", { calls: 5 });
    const { code, out, err } = await calc(...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(sentence);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  },
  PATIENCE_MS,
);
