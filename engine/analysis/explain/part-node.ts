/** One code of a product, or its own rows, in a year: what of a flow is the product's. */
import { wordIn } from "../../assumptions/vocabulary";
import { explained } from "../../findings/explanations";
import { NO_PHRASE } from "../../findings/finding";
import type { Model } from "../../model/model";
import type { InflowPart } from "../../trade/inflow";
import type { Product } from "../../trade/product";
import { given, made, type ExplainNode } from "./node";
import { seriesNode } from "./series-node";
import { unitPhrase } from "./unit-nodes";

/** A code's amount times its share, or the product's own rows. */
export function partNode(
  model: Model,
  product: Product,
  { flow, use, series }: InflowPart,
  year: number,
): ExplainNode | undefined {
  const node = seriesNode(model, series, year);
  if (!node || !use) return node;
  const share = given(explained("code-share", { code: use.code }), use.share, NO_PHRASE, use.row);
  const details = { flow: { sv: wordIn("flow", flow, "sv"), en: flow }, year, series: use.code };
  const what = explained("series-share", details);
  return made("product", what, unitPhrase(product.unit), [node, share]);
}
