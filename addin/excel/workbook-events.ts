/** Changes and selections in the workbook, told in our own words. */
import type { Place } from "../ports/workbook";
import { inExcel } from "./in-excel";

/** A calculation or a paste raises many events; what listens hears one. */
const QUIET_MS = 250;

type SelectionListener = (place: Place) => void;

/** Listens to Excel from the first listener on; handlers stay until the runtime ends. */
export class WorkbookEvents {
  private readonly changeListeners = new Set<() => void>();
  private readonly selectionListeners = new Set<SelectionListener>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private listening = false;

  /** Hears of changed cells, calculations, and sheets that come and go. */
  onChange(listener: () => void): () => void {
    this.listen();
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  /** Hears of the selected place. */
  onSelection(listener: SelectionListener): () => void {
    this.listen();
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  private listen(): void {
    if (this.listening) return;
    this.listening = true;
    const changed = (): Promise<void> => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        for (const listener of this.changeListeners) listener();
      }, QUIET_MS);
      return Promise.resolve();
    };
    const canListen = Office.context.requirements.isSetSupported("ExcelApi", "1.9");
    if (!canListen) return;
    void inExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(changed);
      worksheets.onCalculated.add(changed);
      worksheets.onAdded.add(changed);
      worksheets.onDeleted.add(changed);
      worksheets.onSelectionChanged.add((event) => this.selected(event));
      // Another sheet has a selection of its own, and Excel does not call that a change.
      worksheets.onActivated.add(() => this.tellSelection());
      await context.sync();
    });
    void this.tellSelection();
  }

  /** Tells what is selected now; several areas or a picture are no place. */
  private async tellSelection(): Promise<void> {
    const place = await inExcel(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address,worksheet/name");
      await context.sync();
      return { sheet: range.worksheet.name, address: range.address.replace(/^.*!/, "") };
    });
    if (place.ok) this.tell(place.value);
  }

  private async selected({ worksheetId, address }: SelectedEvent): Promise<void> {
    const place = await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(worksheetId);
      sheet.load("name");
      await context.sync();
      return { sheet: sheet.name, address: address.replace(/^.*!/, "") };
    });
    if (place.ok) this.tell(place.value);
  }

  private tell(place: Place): void {
    for (const listener of this.selectionListeners) listener(place);
  }
}

type SelectedEvent = Excel.WorksheetSelectionChangedEventArgs;
