/** The difference between two fetches as the pane shows it. */
import {
  compareVintages,
  contentsVariable,
  fetchRows,
  timeVariable,
  type CellChange,
  type Dataset,
  type Phrase,
  type VintageComparison,
} from "#engine";
import { SAY } from "../messages";
import type { Figure } from "../services";
import { REFRESH_SAYS } from "./refresh-sentences";
import { revisionRemarks } from "./revision-remarks";
import { same } from "./statistics-sentences";
import type { RevisedCell, Revision } from "./statistics-views";

/** Cells listed; the counts tell how many there are. */
const MOST = 2_000;
const LONGEST_NAME = 40;

/** Counts, cells and remarks of a revision. */
export type RevisedFigures = Pick<Revision, "counts" | "cells" | "remarks">;

/** What has changed. @throws StatisticsFault where the variables differ, or a cell stands twice. */
export function revisedFigures(before: Dataset, after: Dataset): RevisedFigures {
  const found = compareVintages(vintageOf(before), vintageOf(after));
  const words = new CellWords(before, after);
  const cells = [
    ...found.revised.map((change) => words.cell("revised", change)),
    ...found.withdrawn.map((change) => words.cell("withdrawn", change)),
    ...found.vanished.map((change) => words.cell("vanished", change)),
    ...[...found.new, ...found.newMissing].map((change) => words.cell("new", change)),
  ];
  return {
    counts: countsOf(found),
    cells: cells.slice(0, MOST),
    remarks: [...revisionRemarks(before, after), ...restatedRemark(found)],
  };
}

function vintageOf(dataset: Dataset): Parameters<typeof compareVintages>[0] {
  const { tableId, variables } = dataset;
  return { tableId, variables: variables.map(({ code }) => code), rows: fetchRows(dataset) };
}

/** A cell under another mark has its value still: it is unchanged, and told in a remark. */
function countsOf(found: VintageComparison): Revision["counts"] {
  return {
    new: found.new.length + found.newMissing.length,
    revised: found.revised.length,
    withdrawn: found.withdrawn.length,
    vanished: found.vanished.length,
    unchanged: found.unchanged + found.restated.length,
  };
}

function restatedRemark({ restated }: VintageComparison): readonly Phrase[] {
  return restated.length === 0 ? [] : [REFRESH_SAYS.restated(restated.length)];
}

class CellWords {
  private readonly labels: readonly ReadonlyMap<string, string>[];
  private readonly isTold: readonly boolean[];
  private readonly contentsAt: number;
  private readonly timeAt: number;

  constructor(
    before: Dataset,
    private readonly after: Dataset,
  ) {
    const { variables } = after;
    this.labels = variables.map(({ code, codes, labels }) => {
      const old = before.variables.find((variable) => variable.code === code);
      return new Map([
        ...(old?.codes ?? []).map((each, i) => [each, old?.labels[i] ?? each] as const),
        ...codes.map((each, i) => [each, labels[i] ?? each] as const),
      ]);
    });
    this.isTold = this.labels.map((own) => own.size > 1);
    this.contentsAt = variables.findIndex(({ code }) => code === contentsVariable(after)?.code);
    this.timeAt = variables.findIndex(({ code }) => code === timeVariable(after)?.code);
  }

  cell(kind: RevisedCell["kind"], change: CellChange): RevisedCell {
    return {
      kind,
      what: this.what(change.codes),
      before: figure(change.before, change.statusBefore),
      after: figure(change.after, change.statusAfter),
      unit: this.unitOf(change.codes),
      ...(change.relativeChange === undefined ? {} : { change: change.relativeChange }),
    };
  }

  /** Codes with their names; variables of one value say nothing, time says itself. */
  private what(codes: readonly string[]): string {
    const told = codes.flatMap((code, i) => {
      if (i === this.timeAt) return [code];
      return this.isTold[i] === true ? [this.named(code, i)] : [];
    });
    return told.length === 0 ? codes.join(" ") : told.join(" ");
  }

  private named(code: string, at: number): string {
    const label = this.labels[at]?.get(code) ?? code;
    const short =
      label.length > LONGEST_NAME ? `${label.slice(0, LONGEST_NAME - 1).trimEnd()}…` : label;
    return label === code ? code : `${code} ${short}`;
  }

  private unitOf(codes: readonly string[]): string {
    const units = this.after.variables[this.contentsAt]?.units;
    return units?.get(codes[this.contentsAt] ?? "")?.base ?? "";
  }
}

/** The number, else the office's mark, else that it is missing. */
function figure(value: number | null, status: string | null): Figure {
  if (value !== null) return value;
  return { missing: status === null ? SAY.missing : same(status) };
}
