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

/** The host page's side of the steps: a workbook in memory and the add-in over it. */
class HostBench {
  spreadsheet = new MemorySpreadsheet();
  addin: OpenAddin | undefined;
  private readonly opened: OpenAddin[] = [];

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
