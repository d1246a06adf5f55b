import { parseAddress } from "../../../addin/workbench/host/a1";
import { openAddin, type OpenAddin } from "../../../addin/workbench/host/excel-host";
import type { FunctionsFile } from "../../../addin/workbench/host/function-metadata";
import type { BlankProfile } from "../../../addin/workbench/host/invocation-values";
import type { RequirementSets } from "../../../addin/workbench/host/requirement-sets";
import { MemorySpreadsheet } from "../../../addin/workbench/memory-spreadsheet";
import type { CellArea, CellScalar } from "../../../addin/workbench/spreadsheet";

/** How a step opens the add-in. */
export interface OpenOptions {
  readonly addinUrl: string;
  readonly uiLocale?: "sv-SE" | "en-US";
  readonly blanks?: BlankProfile;
  readonly requirements?: RequirementSets;
  /** Goes on with the workbook of before, saved and loaded again. */
  readonly reopen?: boolean;
}

/** What all add-ins opened on the page have used and lacked. */
export interface Tally {
  readonly unknown: string[];
  readonly missing: string[];
  /** How many members were answered. */
  readonly members: number;
}

/** What the host page does as requests of the add-in come in; it hears them before the host does. */
export interface Disturbance {
  /** Request from now on at which it begins, from 0. */
  readonly at: number;
  /** How many requests it lasts. */
  readonly lasts: number;
  /** A person edits a cell; or the sheets of these names are protected. */
  readonly what: "editing" | readonly string[];
}

/** The host page's side of the steps: a workbook in memory and the add-in over it. */
class HostBench {
  spreadsheet = new MemorySpreadsheet();
  addin: OpenAddin | undefined;
  private readonly opened: OpenAddin[] = [];

  /** Requests of the Excel API since the last count, and the size of the largest. */
  requests = { count: 0, largestBytes: 0 };
  private disturbance: Disturbance | undefined;

  constructor() {
    window.addEventListener("message", ({ data }) => this.hear(data));
  }

  /** Ends a disturbance, counts from 0 again, and disturbs the requests to come where told. */
  watch(disturbance?: Disturbance): void {
    if (this.disturbance) this.disturb(this.disturbance.what, false);
    this.requests = { count: 0, largestBytes: 0 };
    this.disturbance = disturbance;
  }

  private hear(data: unknown): void {
    if (typeof data !== "string" || !data.includes("ProcessQuery")) return;
    const message = JSON.parse(data) as { _data?: { ArrayData?: readonly unknown[] } };
    const body = message._data?.ArrayData?.[4];
    if (typeof body !== "string") return;
    const bytes = new TextEncoder().encode(body).length;
    const { count, largestBytes } = this.requests;
    this.requests = { count: count + 1, largestBytes: Math.max(largestBytes, bytes) };
    const { disturbance } = this;
    if (count === disturbance?.at) this.disturb(disturbance.what, true);
    if (disturbance && count === disturbance.at + disturbance.lasts) {
      this.disturb(disturbance.what, false);
    }
  }

  private disturb(what: Disturbance["what"], on: boolean): void {
    if (what === "editing") this.spreadsheet.setEditing(on);
    else {
      for (const { id, name } of this.spreadsheet.sheets()) {
        if (what.includes(name)) this.host.model.extras.sheet(id)["protected"] = on;
      }
    }
  }

  /** Makes a table of cells of the active sheet. */
  table(address: string, name: string): void {
    this.spreadsheet.addTable(this.area(address), name);
  }

  /** All that a person may find in the workbook: sheets, cells, formats, tables. */
  everything(): unknown {
    const { spreadsheet } = this;
    const sheets = spreadsheet.sheets().map(({ id, name }) => {
      const area = spreadsheet.usedArea(id);
      if (!area) return { name };
      const cells = spreadsheet.formulas(area);
      return { name, area, cells, formats: spreadsheet.numberFormats(area) };
    });
    const selection = spreadsheet.selection();
    return { sheets, tables: spreadsheet.tables(), names: spreadsheet.names(), selection };
  }

  async open({ addinUrl, reopen = false, ...options }: OpenOptions): Promise<void> {
    const saved = reopen && { cells: this.spreadsheet.save(), extras: this.host.saveExtras() };
    this.addin?.close();
    this.spreadsheet.dispose();
    this.spreadsheet = new MemorySpreadsheet();
    if (saved) this.spreadsheet.load(saved.cells);
    const metadata = (await (
      await fetch(new URL("functions.json", addinUrl))
    ).json()) as FunctionsFile;
    this.addin = openAddin({
      ...options,
      ...(saved ? { extras: saved.extras } : {}),
      spreadsheet: this.spreadsheet,
      container: document.querySelector<HTMLElement>("#pane") ?? document.body,
      addinUrl,
      metadata,
    });
    this.opened.push(this.addin);
  }

  tally(): Tally {
    const members = new Set(this.opened.flatMap((addin) => Object.keys(addin.coverage())));
    return {
      unknown: this.opened.flatMap((addin) => addin.unknown()),
      missing: this.opened.flatMap((addin) => addin.missing()),
      members: members.size,
    };
  }

  get host(): OpenAddin {
    if (!this.addin) throw new ReferenceError("no add-in is open");
    return this.addin;
  }

  /** Types into cells of the active sheet as a person does. */
  type(address: string, cells: (CellScalar | null)[][]): void {
    this.spreadsheet.edit(this.area(address), cells);
  }

  /** Calculated values on the active sheet, when nothing is under way. */
  async values(address: string): Promise<CellScalar[][]> {
    await this.host.whenIdle();
    return this.spreadsheet.values(this.area(address));
  }

  select(address: string): void {
    this.spreadsheet.select(this.area(address));
  }

  private area(address: string): CellArea {
    const parsed = parseAddress(address);
    if (!parsed) throw new RangeError(`no address: ${address}`);
    const { row, column, rows, columns } = parsed;
    return { sheetId: this.spreadsheet.activeSheetId(), row, column, rows, columns };
  }
}

declare global {
  interface Window {
    bench: HostBench;
  }
}

window.bench = new HostBench();
