/** The Combined Nomenclature through time: which codes were in force when, and what came after. */

/** One CN 8 code and the years it is in force; a code that came back is listed once a period. */
export interface ListedCode {
  /** 8 digits. */
  readonly code: string;
  readonly fromYear: number;
  /** Last year in force; the list's last year where it still is. */
  readonly toYear: number;
}

/** A code that gave way to others. */
export interface CodeChange {
  /** First year of the new codes. */
  readonly year: number;
  readonly from: string;
  readonly to: readonly string[];
  /** False for candidates: codes that came the year this one went, as no concordance is published. */
  readonly certain: boolean;
}

/** Years from … to, both in force. */
export interface CodeYears {
  readonly fromYear: number;
  readonly toYear: number;
}

/**
 * A list of CN 8 codes with their years. Shorter codes (2, 4, 6 digits) are in force where any CN 8
 * under them is. Years before the list's first are read as its first, years after its last as its
 * last: what the list cannot know is never taken as "not in force".
 */
export class CodeList {
  /** By code, then year. */
  private readonly codes: readonly ListedCode[];
  private readonly changesFrom = new Map<string, CodeChange[]>();

  constructor(
    codes: Iterable<ListedCode>,
    changes: Iterable<CodeChange>,
    /** First and last year of the list. */
    readonly firstYear: number,
    readonly lastYear: number,
  ) {
    this.codes = [...codes].sort(
      (a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0) || a.fromYear - b.fromYear,
    );
    for (const change of changes) {
      const known = this.changesFrom.get(change.from);
      if (known) known.push(change);
      else this.changesFrom.set(change.from, [change]);
    }
  }

  /** True where the code, or a CN 8 under it, was ever in force. */
  isListed(code: string): boolean {
    return this.entriesUnder(code).next().done !== true;
  }

  /** True where the code, or a CN 8 under it, is in force in the year. */
  isValid(code: string, year: number): boolean {
    const asked = this.withinList(year);
    for (const { fromYear, toYear } of this.entriesUnder(code)) {
      if (fromYear <= asked && asked <= toYear) return true;
    }
    return false;
  }

  /** CN 8 codes in force in the year at or under the code, in code order. */
  codesUnder(code: string, year: number): string[] {
    const asked = this.withinList(year);
    const found: string[] = [];
    for (const entry of this.entriesUnder(code)) {
      if (entry.fromYear <= asked && asked <= entry.toYear) found.push(entry.code);
    }
    return found;
  }

  /** CN 8 codes ever in force at or under the code, in code order. */
  everUnder(code: string): string[] {
    return [...new Set([...this.entriesUnder(code)].map((entry) => entry.code))];
  }

  /** The periods in which the code is in force, merged, oldest first; empty where it never was. */
  validYears(code: string): CodeYears[] {
    const periods = [...this.entriesUnder(code)].sort((a, b) => a.fromYear - b.fromYear);
    const merged: { fromYear: number; toYear: number }[] = [];
    for (const { fromYear, toYear } of periods) {
      const last = merged.at(-1);
      if (last && fromYear <= last.toYear + 1) last.toYear = Math.max(last.toYear, toYear);
      else merged.push({ fromYear, toYear });
    }
    return merged;
  }

  /** What the CN 8 code became, oldest change first; empty where the list tells of no change. */
  changesOf(code: string): readonly CodeChange[] {
    return this.changesFrom.get(code) ?? [];
  }

  /** CN 8 codes that became codes at or under this one, in code order. */
  predecessorsOf(code: string): string[] {
    const found = new Set<string>();
    for (const [from, changes] of this.changesFrom) {
      if (from.startsWith(code)) continue;
      if (changes.some(({ to }) => to.some((one) => one.startsWith(code)))) found.add(from);
    }
    return [...found].sort();
  }

  private withinList(year: number): number {
    return Math.min(Math.max(year, this.firstYear), this.lastYear);
  }

  private *entriesUnder(code: string): Generator<ListedCode> {
    for (let i = this.firstFrom(code); i < this.codes.length; i += 1) {
      const entry = this.codes[i] as ListedCode;
      if (!entry.code.startsWith(code)) return;
      yield entry;
    }
  }

  /** Index of the first entry not before the code. */
  private firstFrom(code: string): number {
    let low = 0;
    let high = this.codes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.codes[middle] as ListedCode).code < code) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
