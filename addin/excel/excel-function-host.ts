/** What the worksheet functions need of Excel; addin/functions says it in function-host.ts. */
import type { Argument, Cell, Language } from "#engine";
import type { Place, Workbook } from "../ports/workbook";
import { readBlocks } from "./blocks";
import { readCall } from "./cell-arguments";
import { findFormulas } from "./find-formulas";
import { inExcel } from "./in-excel";

/** Inputs of a model or part cell, in the order of its formula. */
interface CellInputs {
  readonly name: "CRMMODEL" | "CRMPART";
  readonly args: readonly Argument[];
  readonly tableNames: readonly (string | undefined)[];
}

type Cells = readonly (readonly Cell[])[];

/** A request for a second reading, waiting for the others of its turn. */
interface Waiting {
  readonly addresses: readonly string[];
  readonly resolve: (cells: readonly (Cells | undefined)[]) => void;
}

/** Calls of one calculation come together; a moment gathers them into one request. */
const GATHER_MS = 15;

/** Serves the functions: table names, second readings, and the inputs of known handles. */
export class ExcelFunctionHost {
  private names = new Map<string, string>();
  private waiting: Waiting[] = [];
  private readonly searches = new Map<string, Promise<CellInputs | undefined>>();

  /** Learns the tables' names now and after each change; before that they are not known. */
  follow(workbook: Pick<Workbook, "onChange">): void {
    workbook.onChange(() => void this.learnTableNames());
    void this.learnTableNames();
  }

  /** Asked at every call: the user may change it while Excel runs. */
  language(): Language {
    return /^sv\b/iu.test(Office.context.displayLanguage) ? "sv" : "en";
  }

  /**
   * Excel on the desktop hands a blank over as 0 and the web as null, yet a range without blanks
   * looks alike on both: nothing is taken for granted, and what is 0 is read a second time.
   */
  blanksTold(): boolean {
    return false;
  }

  tableNameAt(address: string): string | undefined {
    return this.names.get(plainAddress(address));
  }

  /** One request for all readings that calls ask for in the same moment. */
  readAgain(addresses: readonly string[]): Promise<readonly (Cells | undefined)[]> {
    return new Promise((resolve) => {
      this.waiting.push({ addresses, resolve });
      if (this.waiting.length === 1) setTimeout(() => void this.readWaiting(), GATHER_MS);
    });
  }

  /** Equal questions at the same time are one search. */
  modelCellOf(handle: string): Promise<CellInputs | undefined> {
    const running = this.searches.get(handle);
    if (running) return running;
    const search = this.search(handle).finally(() => this.searches.delete(handle));
    this.searches.set(handle, search);
    return search;
  }

  private async search(handle: string): Promise<CellInputs | undefined> {
    const name = handle.startsWith("CRMPART") ? "CRMPART" : "CRMMODEL";
    const found = await inExcel(async (context) => {
      const cells = await findFormulas(context, name);
      const cell = cells.find(({ value }) => value === handle);
      return cell && (await readCall(context, cell));
    });
    const call = found.ok ? found.value : undefined;
    if (!call) return undefined;
    return {
      name: call.name,
      args: call.args.map(({ cells }) => argumentOf(cells)),
      tableNames: call.args.map(({ tableName }) => tableName),
    };
  }

  private async readWaiting(): Promise<void> {
    const requests = this.waiting;
    this.waiting = [];
    const addresses = [...new Set(requests.flatMap((request) => request.addresses))];
    const places = addresses.map(placeIn);
    const read = await inExcel(async (context) => {
      const ranges = places.flatMap((place) =>
        place ? [context.workbook.worksheets.getItem(place.sheet).getRange(place.address)] : [],
      );
      return readBlocks(context, ranges);
    });
    const blocks = read.ok ? [...read.value] : [];
    const byAddress = new Map(
      addresses.map((address, i) => [address, places[i] && blocks.shift()?.cells]),
    );
    for (const { addresses: own, resolve } of requests) {
      resolve(own.map((address) => byAddress.get(address)));
    }
  }

  /** Where each table stands, with and without its header. */
  private async learnTableNames(): Promise<void> {
    const read = await inExcel(async (context) => {
      const { tables } = context.workbook;
      tables.load("items/name");
      await context.sync();
      const ranges = tables.items.map((table) => [table.getRange(), table.getDataBodyRange()]);
      for (const range of ranges.flat()) range.load("address");
      await context.sync();
      return tables.items.flatMap(({ name }, i) =>
        (ranges[i] ?? []).map((range) => [plainAddress(range.address), name] as const),
      );
    });
    if (read.ok) this.names = new Map(read.value);
  }
}

/** A single cell is a value, a larger range its rows. */
function argumentOf(cells: Cells): Argument {
  return cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : cells;
}

/** The address as a key: quotes and fixing marks do not matter. */
function plainAddress(address: string): string {
  return address
    .replace(/^'((?:[^']|'')*)'!/, (_, sheet: string) => `${sheet.replaceAll("''", "'")}!`)
    .replaceAll("$", "");
}

/** Sheet and address of `'Börja här'!A4:J9`; undefined where no sheet is named. */
function placeIn(address: string): Place | undefined {
  const plain = plainAddress(address);
  const at = plain.lastIndexOf("!");
  return at < 0 ? undefined : { sheet: plain.slice(0, at), address: plain.slice(at + 1) };
}
