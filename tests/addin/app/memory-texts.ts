import type { Outcome } from "../../../addin/ports/workbook";
import type { WorkbookTexts } from "../../../addin/ports/workbook-changes";

/** Texts kept with a workbook in memory. */
export class MemoryTexts implements WorkbookTexts {
  readonly texts = new Map<string, string>();
  /** The call from now on that fails, once; 0 is the next. */
  failAt: number | undefined;

  keys(): Promise<Outcome<readonly string[]>> {
    return this.step(() => [...this.texts.keys()]);
  }

  read(key: string): Promise<Outcome<string | undefined>> {
    return this.step(() => this.texts.get(key));
  }

  write(key: string, text: string): Promise<Outcome<void>> {
    return this.step(() => void this.texts.set(key, text));
  }

  remove(key: string): Promise<Outcome<void>> {
    return this.step(() => void this.texts.delete(key));
  }

  private step<T>(act: () => T): Promise<Outcome<T>> {
    const fails = this.failAt === 0;
    if (this.failAt !== undefined) this.failAt = fails ? undefined : this.failAt - 1;
    if (!fails) return Promise.resolve({ ok: true, value: act() });
    const sentence = { sv: "Excel svarade inte.", en: "Excel did not answer." };
    return Promise.resolve({ ok: false, fault: { code: "other", sentence } });
  }
}
