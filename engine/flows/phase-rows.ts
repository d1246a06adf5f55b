/** The rows of Phases of one product as a chain (contract 1.2; methods, "Phases"). */
import { isMarked, numberIn, textIn, type Row } from "../assumptions/row";
import type { Column } from "../assumptions/schema";
import { readWord, wordIn } from "../assumptions/vocabulary";
import { compareCodePoints } from "../classification/code-point-order";
import { nearest } from "../classification/edit-distance";
import { NO_PHRASE, type Details } from "../findings/finding";
import type { Phrase } from "../findings/language";
import type { PHASE_FINDINGS } from "../findings/phase-findings";
import type { PhaseTarget } from "./phase-inflows";

/** A phase as its rows define it. */
export interface PhaseDefinition {
  /** `use` and the other phases of Start in their English form, others as written. */
  readonly name: string;
  readonly order: number;
  /** The first row, with the cells that all rows of the phase make together. */
  readonly row: Row;
  readonly hasResidence: boolean;
  /** Product's unit; 0 where blank, NaN where marked missing. */
  readonly start: number;
  readonly imported: number;
  readonly exported: number;
  readonly targets: readonly PhaseTarget[];
}

/** Tells what is wrong with a row. */
export type TellPhase = (
  code: keyof typeof PHASE_FINDINGS,
  row: Row,
  column: Column,
  details: Details,
) => void;

/** The phase `use`, whose stock and outflow are the product's. */
export const USE = "use";

/**
 * The phases of sound rows, lowest order first; the first one is entered by the product's inflow.
 * `to` is the next phase where it is blank; a phase stands once for each target.
 */
export function readPhases(rows: readonly Row[], tell: TellPhase): readonly PhaseDefinition[] {
  const merged = [...byPhase(rows)].map(([name, own]) => merge(name, own, tell));
  merged.sort((a, b) => a.order - b.order || compareCodePoints(a.name, b.name));
  const [first, second] = merged;
  if (first && first.order === second?.order)
    tellOrder(merged, first.order, FIRST, first.row, tell);
  return merged.map((phase) => ({ ...phase, targets: targetsOf(phase, merged, tell) }));
}

type Merged = Omit<PhaseDefinition, "targets"> & { readonly rows: readonly Row[] };

function byPhase(rows: readonly Row[]): Map<string, Row[]> {
  const phases = new Map<string, Row[]>();
  for (const row of rows) {
    const name = textIn(row, "phase");
    if (name === undefined) continue;
    const own = phases.get(name);
    if (own) own.push(row);
    else phases.set(name, [row]);
  }
  return phases;
}

/** What belongs to the phase itself and not to one of its ways out. */
const OF_PHASE: readonly Column[] = [
  "order",
  "distribution",
  "mean",
  "sd",
  "start",
  "import",
  "export",
];

function merge(name: string, rows: readonly Row[], tell: TellPhase): Merged {
  const first = rows[0] as Row;
  const cells: Record<string, Row["cells"][Column]> = { ...first.cells };
  for (const column of OF_PHASE) {
    const given = rows.filter((row) => row.cells[column] !== undefined);
    const values = [...new Set(given.map((row) => valueText(row, column)))];
    if (values.length > 1) {
      const details = {
        phase: phaseWord(name),
        column: columnWord(column),
        cells: values.join(", "),
      };
      tell("phase-differs", given[1] as Row, column, details);
    }
    const source = given[0];
    if (source) cells[column] = source.cells[column];
  }
  const row: Row = { ...first, cells };
  const amount = (column: Column): number =>
    numberIn(row, column) ?? (isMarked(row, column) ? NaN : 0);
  const hasDistribution = row.cells.distribution !== undefined;
  const hasTime = numberIn(row, "mean") !== undefined || numberIn(row, "sd") !== undefined;
  if (hasTime && !hasDistribution) {
    tell("phase-no-distribution", row, "distribution", { phase: phaseWord(name) });
  }
  return {
    name,
    order: numberIn(row, "order") ?? NaN,
    row,
    rows,
    hasResidence: hasDistribution || name === USE,
    start: amount("start"),
    imported: amount("import"),
    exported: amount("export"),
  };
}

function valueText(row: Row, column: Column): string {
  return String(numberIn(row, column) ?? textIn(row, column) ?? "..");
}

function targetsOf(phase: Merged, phases: readonly Merged[], tell: TellPhase): PhaseTarget[] {
  const targets: PhaseTarget[] = [];
  for (const row of phase.rows) {
    const to = targetOf(phase, row, phases, tell);
    if (to === undefined) continue;
    if (targets.some((target) => target.phase === to)) {
      const name = phases[to]?.name ?? "";
      tell("phase-to-twice", row, "to", { phase: phaseWord(phase.name), to: phaseWord(name) });
      continue;
    }
    targets.push({ phase: to, share: numberIn(row, "share") ?? 1 });
  }
  return targets;
}

const FIRST: Phrase = { sv: "första", en: "first" };
const NEXT: Phrase = { sv: "nästa", en: "next" };

/** Index of the phase that a row leads to; undefined where it leads out, or nowhere. */
function targetOf(
  phase: Merged,
  row: Row,
  phases: readonly Merged[],
  tell: TellPhase,
): number | undefined {
  const to = textIn(row, "to");
  if (to !== undefined) {
    const found = phases.findIndex(({ name }) => name === to);
    if (found >= 0) return found;
    const names = phases.flatMap(({ name }) => Object.values(phaseWord(name)));
    const near = nearest(to, names, 1)[0];
    const hint = near ? { sv: ` (menas ”${near}”?)`, en: ` (is "${near}" meant?)` } : NO_PHRASE;
    tell("phase-to", row, "to", { cell: to, near: hint });
    return undefined;
  }
  const next = phases.findIndex(({ order }) => order > phase.order);
  const order = phases[next]?.order;
  if (next < 0 || order === undefined) return undefined;
  if (phases[next + 1]?.order === order) tellOrder(phases, order, NEXT, row, tell);
  return next;
}

function tellOrder(
  phases: readonly Merged[],
  order: number,
  which: Phrase,
  row: Row,
  tell: TellPhase,
): void {
  const tied = phases.filter((phase) => phase.order === order).map(({ name }) => phaseWord(name));
  const names = {
    sv: tied.map(({ sv }) => sv).join(", "),
    en: tied.map(({ en }) => en).join(", "),
  };
  tell("phase-order", row, "order", { phases: names, order, which });
}

/** A phase's name in both languages. */
export function phaseWord(name: string): Phrase {
  const word = readWord("start phase", name);
  return word === undefined
    ? { sv: name, en: name }
    : { sv: wordIn("start phase", word, "sv"), en: word };
}

function columnWord(column: Column): Phrase {
  return { sv: wordIn("column", column, "sv"), en: column };
}
