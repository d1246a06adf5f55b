/** A model with some of its numbers replaced; what they do not reach is taken over. */
import type { Row } from "../assumptions/row";
import type { Kind } from "../assumptions/schema";
import { Model } from "../model/model";
import { readParts } from "../model/model-from";
import type { Reach, Redrawn } from "../model/redrawn";
import type { ReachFinder } from "./reach";
import { massLimits, overfullIn } from "./mass-limits";
import { keepWithin, shareLimits, type ShareLimit } from "./share-limits";
import { startFollowers, type Follower } from "./start-follows";
import { withValue, type VariedCell } from "./varied-cells";

/** Rows of a kind and where those stand that are replaced. */
interface ChangedKind {
  readonly kind: Kind;
  readonly rows: readonly Row[];
  /** Index of the row, and of its cells. */
  readonly places: readonly (readonly [at: number, cells: readonly number[]])[];
}

/** Replaces the numbers of the same cells again and again. */
export class Redraw {
  private readonly kinds: readonly ChangedKind[];
  private readonly limits: readonly ShareLimit[];
  private readonly followers: ReadonlyMap<Row, Follower>;
  /** Products that draws may make weigh less than what is in them, and those that hold them. */
  readonly mayStop: ReadonlySet<string>;
  private readonly atRisk: readonly string[];
  /** What the cells reach. */
  readonly reach: Reach;

  /** @param derived names of products that derived prices reach, where those are drawn */
  constructor(
    private readonly model: Model,
    private readonly cells: readonly VariedCell[],
    finder: ReachFinder,
    derived: ReadonlySet<string> = new Set(),
  ) {
    const followers = startFollowers(model, cells);
    this.followers = new Map(followers.map((follower) => [follower.row, follower]));
    this.kinds = this.changedKinds();
    const rows = [...cells.map(({ row }) => row), ...this.followers.keys()];
    const { runs, contents } = finder.reachOf(rows);
    const masses = massLimits(model, cells, contents);
    this.limits = [...shareLimits(model, cells), ...masses.limits];
    this.atRisk = masses.atRisk;
    // What a draw may stop has to be computed with it.
    const { composition } = model.parts;
    this.mayStop = new Set(masses.atRisk.flatMap((name) => [name, ...composition.aboveOf(name)]));
    this.reach = { runs: new Set([...runs, ...derived, ...this.mayStop]), contents };
  }

  /** The numbers as they will stand: shares, of mass too, above 1 in sum scaled down. In place. */
  settle(values: Float64Array): Float64Array {
    keepWithin(this.limits, values);
    return values;
  }

  /** The model with settled numbers, by cell. What stops a product stops it here too. */
  with(values: Float64Array, derivedPrice?: Redrawn["derivedPrice"]): Model {
    const replaced = new Map<Row, Row>();
    const rows = new Map(this.model.parts.rows);
    for (const { kind, rows: before, places } of this.kinds) {
      const after = before.slice();
      for (const [at, cells] of places) {
        const row = before[at] as Row;
        const drawn = this.drawnRow(row, cells, values);
        after[at] = drawn;
        replaced.set(row, drawn);
      }
      rows.set(kind, after);
    }
    const { model, reach } = this;
    const redrawn: Redrawn = {
      ...(derivedPrice ? { derivedPrice } : {}),
      from: { model, rows: replaced, reach },
    };
    const { findings, blocked } = model.parts;
    const parts = readParts({ ...model.parts, rows, redrawn });
    return this.stopping(new Model({ ...parts, findings, blocked }));
  }

  /** The model, without an answer for products that weigh less than what is in them. */
  private stopping(drawn: Model): Model {
    const overfull = this.atRisk.flatMap((name) => overfullIn(drawn, name) ?? []);
    if (overfull.length === 0) return drawn;
    const { parts } = drawn;
    const blocked = new Map(parts.blocked);
    for (const finding of overfull) {
      for (const name of finding.blocks) {
        for (const one of [name, ...parts.composition.aboveOf(name)]) {
          if (!blocked.has(one)) blocked.set(one, finding);
        }
      }
    }
    return new Model({ ...parts, blocked });
  }

  private drawnRow(row: Row, cells: readonly number[], values: Float64Array): Row {
    const follower = this.followers.get(row);
    if (follower) {
      const { leader } = follower;
      const ratio = (values[leader] ?? NaN) / (this.cells[leader]?.value ?? NaN);
      const { stock } = row.cells;
      return { ...row, cells: { ...row.cells, stock: Number(stock) * ratio } };
    }
    return cells.reduce((drawn, i) => {
      const cell = this.cells[i] as VariedCell;
      return withValue({ ...cell, row: drawn }, values[i] ?? NaN);
    }, row);
  }

  private changedKinds(): ChangedKind[] {
    const byRow = new Map<Row, number[]>();
    for (const row of this.followers.keys()) byRow.set(row, []);
    this.cells.forEach(({ row }, i) => {
      const own = byRow.get(row);
      if (own) own.push(i);
      else byRow.set(row, [i]);
    });
    const kinds = new Set([...byRow.keys()].map(({ kind }) => kind));
    return [...kinds].map((kind) => {
      const rows = this.model.parts.rows.get(kind) ?? [];
      const places = rows.flatMap((row, at): [number, number[]][] => {
        const own = byRow.get(row);
        return own ? [[at, own]] : [];
      });
      return { kind, rows, places };
    });
  }
}
