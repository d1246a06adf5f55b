/** Rows of a model whose numbers were replaced: by a draw, or by a what-if of numbers alone. */
import type { Row } from "../assumptions/row";
import type { DerivedPrice } from "../trade/price";
import type { Model } from "./model";

/** Products that replaced numbers may reach, by what of them has to be computed again. */
export interface Reach {
  /** Flows, stock and release. */
  readonly runs: ReadonlySet<string>;
  /** Content by cohort. */
  readonly contents: ReadonlySet<string>;
}

/** What a model of replaced numbers knows of itself. */
export interface Redrawn {
  /** The amount of a derived price, in its unit. */
  readonly derivedPrice?: (price: DerivedPrice) => number;
  /** What it takes over from the model it came from; undefined: nothing, all is computed anew. */
  readonly from?: {
    readonly model: Model;
    /** Rows by those they stand for: years and keys are the same, numbers differ. */
    readonly rows: ReadonlyMap<Row, Row>;
    readonly reach: Reach;
  };
}
