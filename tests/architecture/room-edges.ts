/** The rooms and their directions as the house wants them, written apart from the lint settings. */
import type { PlantedFile } from "./planted-house";

/** How one room takes part: the file that imports, and how others name its file. */
interface Room {
  readonly source: string;
  readonly target: string;
}

const engineRoomNames = [
  ..."findings quantities classification statistics trade stocks flows".split(" "),
  ..."assumptions model analysis report".split(" "),
];
const addinRoomNames = "ports excel pxweb app functions headless taskpane commands workbench".split(
  " ",
);

const room = (folder: string): Room => ({
  source: `${folder}/edge-source.ts`,
  target: `${folder}/edge-target.ts`,
});

const rooms: Readonly<Record<string, Room>> = {
  ...Object.fromEntries(engineRoomNames.map((name) => [name, room(`engine/${name}`)])),
  ...Object.fromEntries(addinRoomNames.map((name) => [name, room(`addin/${name}`)])),
  door: { source: "engine/index.ts", target: "engine/index.ts" },
  root: { source: "engine/version.ts", target: "engine/errors.ts" },
  entry: { source: "addin/taskpane/source.entry.ts", target: "addin/headless/target.entry.ts" },
  bundle: {
    source: "addin/functions/source.entry.ts",
    target: "addin/functions/target.entry.ts",
  },
  tests: { source: "tests/edge-source.ts", target: "tests/support/edge-target.ts" },
};

/** Every room name. */
export const roomNames: readonly string[] = Object.keys(rooms);

const everyEngineRoom = engineRoomNames.join(" ");
const everyHost = "door ports excel pxweb app functions headless taskpane commands entry bundle";
const allowedText: Readonly<Record<string, string>> = {
  door: `${everyEngineRoom} root door`,
  root: "root findings",
  findings: "root",
  quantities: "root findings",
  classification: "root findings quantities",
  statistics: "root findings classification quantities",
  stocks: "root findings quantities",
  assumptions: "root findings quantities classification stocks",
  trade: "root findings assumptions classification quantities",
  flows: "root findings assumptions classification quantities stocks trade",
  model: "root findings quantities classification statistics trade stocks flows assumptions",
  analysis:
    "root findings quantities classification statistics trade stocks flows assumptions model",
  report: `root ${everyEngineRoom}`,
  ports: "door",
  excel: "door ports",
  pxweb: "door ports",
  app: "door ports",
  functions: "door",
  headless: "door ports functions app",
  taskpane: "door ports app",
  commands: "door ports app",
  workbench: "functions bundle",
  entry: everyHost,
  bundle: everyHost,
  tests: roomNames.join(" "),
};

/** Whether the house lets a file of `from` import a file of `to`; a room always sees itself. */
export function isAllowed(from: string, to: string): boolean {
  return from === to || (allowedText[from] ?? "").split(" ").includes(to);
}

/** One file a room to import, and one that imports every room: `roomNames[n]` on line n + 1. */
export function edgeFiles(): PlantedFile[] {
  const targets = Object.entries(rooms)
    .filter(([name]) => name !== "door")
    .map(([, { target }]) => ({ path: target, text: "export const here = 1;\n" }));
  const sources = Object.entries(rooms).map(([name, { source }]) => ({
    path: source,
    text: `${roomNames.map((to) => importLine(name, source, to)).join("")}export const door = "x";\n`,
  }));
  return [...targets, ...sources];
}

/** Path of the file in which `from` imports every room. */
export function edgeSource(from: string): string {
  return rooms[from]!.source;
}

function importLine(from: string, source: string, to: string): string {
  // The door cannot import itself; an empty line keeps the numbering.
  if (from === "door" && to === "door") return "\n";
  const isOutside = !source.startsWith("engine/");
  if (to === "door" && isOutside) return `import "#engine";\n`;
  const up = "../".repeat(source.split("/").length - 1);
  return `import "${up}${rooms[to]!.target.replace(/\.ts$/, "")}";\n`;
}
