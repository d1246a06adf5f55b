/** The start stock of a cohort from the rows of Start. */
import { numberIn, textIn, wordOf, type Row } from "../../assumptions/row";
import { wordIn } from "../../assumptions/vocabulary";
import { explained } from "../../findings/explanations";
import { parseUnit } from "../../quantities/units";
import type { Product } from "../../trade/product";
import type { Explanation } from "./explanation";
import { given, made, total, type ExplainNode } from "./node";
import { inProductUnit, perPhrase, unitPhrase } from "./unit-nodes";

type Phase = "use" | "hibernating";

/** Stock of the cohort at the end of the start year, product's unit. */
export function startNode(
  ex: Explanation,
  product: Product,
  cohort: number,
  expected: number,
  phase: Phase = "use",
): ExplainNode {
  return ex.node(["start", product.name, phase, cohort], () => {
    const rows = (ex.model.parts.startRows.get(product.name) ?? []).filter(
      (row) => (wordOf(row, "phase", "start phase") ?? "use") === phase,
    );
    const year = (rows[0] && numberIn(rows[0], "year")) ?? "";
    const parts = rows.flatMap((row) => rowNode(ex, product, row, cohort, expected, phase) ?? []);
    const what = explained("start-stock", { year, cohort });
    return total(what, unitPhrase(product.unit), parts, expected);
  });
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
  const word = wordOf(row, "profile", "profile") ?? "steady";
  const profile = { sv: wordIn("profile", word, "sv"), en: word };
  const share = given(
    explained("start-share", { cohort, profile }),
    expected / stock,
    unit.symbol === product.unit.symbol ? undefined : perPhrase(product.unit, unit),
    row,
  );
  const what = explained("start-stock", { year, cohort });
  return made("product", what, unitPhrase(product.unit), [leaf, share], expected);
}
