/** The start stock of a cohort from the rows of Start. */
import { numberIn, textIn, wordOf, type Row } from "../../assumptions/row";
import { wordIn } from "../../assumptions/vocabulary";
import { explained } from "../../findings/explanations";
import type { Phrase } from "../../findings/language";
import { baseUnit, parseUnit, type Unit } from "../../quantities/units";
import type { Product } from "../../trade/product";
import { linkFrom } from "../../trade/product-units";
import type { Explanation } from "./explanation";
import { given, made, total, type ExplainNode } from "./node";
import { startCohorts, startShareNode, type ProfileOf } from "./start-share-node";
import { inProductUnit, inUnit, linkLeaf, perPhrase, unitPhrase } from "./unit-nodes";

type Phase = "use" | "hibernating";

/** Stock of the cohort at the end of the start year, product's unit. */
export function startNode(
  ex: Explanation,
  product: Product,
  cohort: number,
  expected: number,
  phase: Phase = "use",
): ExplainNode {
  return ex.node(
    ["start", product.name, phase, cohort],
    { product, cohort, origin: wordOfPhase(phase) },
    () => {
      const rows = (ex.model.parts.startRows.get(product.name) ?? []).filter(
        (row) => (wordOf(row, "phase", "start phase") ?? "use") === phase,
      );
      const year = (rows[0] && numberIn(rows[0], "year")) ?? "";
      const parts = rows.flatMap((row) => rowNode(ex, product, row, cohort, expected, phase) ?? []);
      const what = explained("start-stock", { year, cohort });
      return total(what, unitPhrase(product.unit), parts, expected);
    },
  );
}

/** Stock in use needs no word. */
function wordOfPhase(phase: Phase): Phrase | undefined {
  return phase === "use" ? undefined : { sv: wordIn("start phase", phase, "sv"), en: phase };
}

function rowNode(
  ex: Explanation,
  product: Product,
  row: Row,
  cohort: number,
  expected: number,
  phase: Phase,
): ExplainNode | undefined {
  const year = numberIn(row, "year") ?? NaN;
  const own = numberIn(row, "cohort") ?? (phase === "use" ? undefined : year);
  if (own !== undefined && own !== cohort) return undefined;
  const unit = parseUnit(textIn(row, "unit") ?? product.unit.symbol) ?? product.unit;
  const stock = numberIn(row, "stock") ?? NaN;
  const leaf = given(explained("start-row", { year }), stock, unitPhrase(unit), row);
  if (own !== undefined) return inProductUnit(ex.model, leaf, unit, product, cohort);
  return spreadNode({ ex, product, row, year }, leaf, unit, cohort, expected);
}

/** A stock spread by a profile: in the product's unit, times the cohort's share. */
function spreadNode(
  of: ProfileOf,
  leaf: ExplainNode,
  unit: Unit,
  cohort: number,
  expected: number,
): ExplainNode {
  const { ex, product, year } = of;
  const what = explained("start-stock", { year, cohort });
  const own = unitPhrase(product.unit);
  const share = startShareNode(of, cohort);
  const link = linkFrom(unit.dimension, product, cohort);
  const isAlike = startCohorts(of).every(
    (one) => linkFrom(unit.dimension, product, one)?.value === link?.value,
  );
  if (share === undefined || isAlike) {
    const stock = inProductUnit(ex.model, leaf, unit, product, cohort);
    return share === undefined
      ? total(what, own, [stock], expected)
      : made("product", what, own, [stock, share], expected);
  }
  // Each cohort has its own unit mass: the mass is shared out by how many weigh it together.
  const base = inUnit(leaf, unit, baseUnit(unit.dimension));
  const part = made("product", what, unitPhrase(baseUnit(unit.dimension)), [base, share]);
  return made("quotient", what, own, [part, meanMassNode(of, unit)], expected);
}

/** Σ share × unit mass of the cohorts, told once. */
function meanMassNode(of: ProfileOf, unit: Unit): ExplainNode {
  const { ex, product, year } = of;
  return ex.node(["start mass", product.name], { product, year }, () => {
    const what = explained("start-mass", { product: product.name, year });
    const per = perPhrase(baseUnit(unit.dimension), product.unit);
    const parts = startCohorts(of).map((cohort) => {
      const link = linkFrom(unit.dimension, product, cohort);
      const share = startShareNode(of, cohort) ?? given(explained("whole"), 1);
      const mass = link
        ? linkLeaf(ex.model, product, link, cohort)
        : given(explained("unit-mass", { cohort }), NaN, per);
      return made("product", explained("start-weight", { cohort }), per, [share, mass]);
    });
    return { ...made("sum", what, per, parts), isToldOnce: true };
  });
}
