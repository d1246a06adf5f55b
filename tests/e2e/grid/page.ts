import { createSpreadsheet } from "../../../addin/workbench/grid/create-spreadsheet";
import type { GridLanguage } from "../../../addin/workbench/grid/language";
import type {
  FunctionCall,
  FunctionDescription,
  Spreadsheet,
} from "../../../addin/workbench/spreadsheet";

/** What the test page offers its steps. */
export interface GridPage {
  readonly grid: Spreadsheet;
  /** Calls of our functions since the last `reset`. */
  readonly calls: string[];
  readonly changes: string[];
  readonly editing: boolean[];
  readonly events: string[];
}

declare global {
  interface Window {
    page: GridPage;
    /** Set when the page is ready, or what kept it from being so. */
    ready: string;
  }
}

const range = { description: "Ett område", optional: false, repeating: false, matrix: true };

const FUNCTIONS: readonly FunctionDescription[] = [
  {
    id: "ECHO",
    name: "TESTECHO",
    description: "Ger argumentet och dess adress som text",
    parameters: [
      { ...range, name: "område" },
      { ...range, name: "till", optional: true },
      { ...range, name: "fler", optional: true, repeating: true },
    ],
  },
  {
    id: "SLOW",
    name: "TESTSLOW",
    description: "Fördubblar varje tal, långsamt",
    parameters: [{ ...range, name: "tal" }],
  },
  {
    id: "TIMES",
    name: "TEST.TIMES",
    description: "Gångar varje tal",
    parameters: [
      { ...range, name: "tal" },
      { ...range, name: "faktor" },
    ],
  },
  { id: "THROW", name: "TESTTHROW", description: "Kastar", parameters: [] },
  { id: "REJECT", name: "TESTREJECT", description: "Avvisar", parameters: [] },
  { id: "ERRORS", name: "TESTERRORS", description: "Fel i celler", parameters: [] },
];

const calls: string[] = [];

const numbers = (cells: readonly (readonly unknown[])[] | undefined): number[][] =>
  (cells ?? []).map((row) => row.map((cell) => (typeof cell === "number" ? cell : 0)));

const IMPLEMENTATIONS: Readonly<Record<string, FunctionCall>> = {
  ECHO: (args, { address, addresses }) => [
    [JSON.stringify({ args: args.map((arg) => arg ?? "omitted"), addresses, address })],
  ],
  SLOW: async (args) => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    return numbers(args[0]).map((row) => row.map((number) => number * 2));
  },
  TIMES: (args) => {
    const factor = numbers(args[1])[0]?.[0] ?? 0;
    return numbers(args[0]).map((row) => row.map((number) => number * factor));
  },
  THROW: () => {
    throw new RangeError("thrown on purpose");
  },
  REJECT: () => Promise.reject(new RangeError("rejected on purpose")),
  ERRORS: () => [
    ["#N/A", "text"],
    [Number.NaN, true],
  ],
};

async function start(): Promise<void> {
  const container = document.getElementById("grid");
  const language = (new URLSearchParams(location.search).get("language") ?? "sv") as GridLanguage;
  if (!container) {
    throw new RangeError("the page has no #grid");
  }
  const grid = await createSpreadsheet(container, { language });
  grid.registerFunctions(FUNCTIONS, (id) => (args, context) => {
    calls.push(id);
    return IMPLEMENTATIONS[id]?.(args, context) ?? [["#NAME?"]];
  });
  const changes: string[] = [];
  const editing: boolean[] = [];
  const events: string[] = [];
  grid.on("changed", ({ area, origin }) =>
    changes.push(`${origin} ${area.row},${area.column} ${area.rows}x${area.columns}`),
  );
  grid.on("editing", ({ active }) => editing.push(active));
  grid.on("sheetsChanged", ({ kind }) => events.push(`sheet ${kind}`));
  grid.on("tablesChanged", ({ kind }) => events.push(`table ${kind}`));
  grid.on("calculated", () => events.push("calculated"));
  await grid.whenIdle();
  window.page = { grid, calls, changes, editing, events };
  window.ready = "yes";
}

start().catch((error: unknown) => {
  window.ready = String(error);
});
