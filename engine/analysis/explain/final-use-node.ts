/** New goods of a loose component: consumption less what producers take (methods, "Loose components"). */
import { wordIn } from "../../assumptions/vocabulary";
import { explained } from "../../findings/explanations";
import { NO_PHRASE } from "../../findings/finding";
import type { FinalUse, IntermediateUser, ProductInflow } from "../../trade/inflow";
import type { Product } from "../../trade/product";
import { componentAmount } from "./content-node";
import type { Explanation } from "./explanation";
import { given, made, total, type ExplainNode } from "./node";
import { partNode } from "./part-node";
import { perPhrase, unitPhrase } from "./unit-nodes";

/** New goods of a data year, product's unit. */
export function finalUseNode(
  ex: Explanation,
  product: Product,
  inflow: ProductInflow,
  year: number,
  consumptionOf: (expected: number) => ExplainNode,
): ExplainNode {
  const i = year - inflow.firstYear;
  const expected = inflow.newGoods[i] ?? NaN;
  const { finalUse } = inflow;
  if (!finalUse) return consumptionOf(expected);
  const whole = finalUse.consumption[i] ?? NaN;
  const consumption = consumptionOf(whole);
  const { rule, share } = finalUse;
  const details = {
    year,
    rule: { sv: wordIn("loose components", rule, "sv"), en: rule },
  };
  const what = explained("final-use", details);
  const unit = unitPhrase(product.unit);
  if (whole === expected) return consumption;
  if (rule === "share" && share !== undefined) {
    const leaf = given(explained("final-share"), share, NO_PHRASE, product.row);
    return made("product", what, unit, [consumption, leaf], expected);
  }
  return subtracted(ex, product, { finalUse, i, year }, consumption, expected);
}

function subtracted(
  ex: Explanation,
  product: Product,
  at: { readonly finalUse: FinalUse; readonly i: number; readonly year: number },
  consumption: ExplainNode,
  expected: number,
): ExplainNode {
  const { finalUse, i, year } = at;
  const unit = unitPhrase(product.unit);
  const rule = { sv: wordIn("loose components", finalUse.rule, "sv"), en: finalUse.rule };
  const users = finalUse.users.flatMap((user) =>
    (user.used[i] ?? 0) === 0 ? [] : [userNode(ex, product, user, i, year)],
  );
  const what = explained("final-use", { year, rule });
  const cut = finalUse.cut[i] ?? 0;
  if (cut === 0) return made("difference", what, unit, [consumption, ...users], expected);
  const before = made("difference", explained("final-before", { year }), unit, [
    consumption,
    ...users,
  ]);
  const leaf = given(explained("final-cut"), cut, unit);
  return made("sum", what, unit, [before, leaf], expected);
}

/** Production of a product times what it takes of the component. */
function userNode(
  ex: Explanation,
  component: Product,
  user: IntermediateUser,
  i: number,
  year: number,
): ExplainNode {
  const host = ex.model.parts.products.get(user.product);
  const unit = unitPhrase(component.unit);
  const what = explained("intermediate", { product: user.product, year });
  const produced = productionNode(ex, host, user, user.production[i] ?? NaN, year);
  const amount = amountNode(ex, component, host, user, user.amount[i] ?? NaN, year);
  return made("product", what, unit, [produced, amount], user.used[i]);
}

/** Production from the rows that the product's own inflow is read from. */
function productionNode(
  ex: Explanation,
  host: Product | undefined,
  user: IntermediateUser,
  expected: number,
  year: number,
): ExplainNode {
  const what = explained("production", { product: user.product, year });
  const parts = (host && ex.run(host).inflow?.trace?.newGoods) ?? [];
  const nodes = parts.flatMap((part) =>
    host && part.flow === "production" ? (partNode(ex.model, host, part, year) ?? []) : [],
  );
  return total(what, host ? unitPhrase(host.unit) : NO_PHRASE, nodes, expected);
}

/** What a unit of the product takes, through the components between. */
function amountNode(
  ex: Explanation,
  component: Product,
  host: Product | undefined,
  user: IntermediateUser,
  expected: number,
  year: number,
): ExplainNode {
  const { products, composition } = ex.model.parts;
  const way = [...user.through, component.name].map((name) => products.get(name));
  let from = host;
  const nodes: ExplainNode[] = [];
  for (const to of way) {
    const use =
      from && composition.componentsOf(from.name).find((one) => one.component.name === to?.name);
    if (from && use) nodes.push(componentAmount(ex, from, use, year));
    from = to;
  }
  const what = explained("amount-in", { product: user.product, year });
  const unit = host ? perPhrase(component.unit, host.unit) : NO_PHRASE;
  const [only] = nodes;
  return only && nodes.length === 1
    ? total(what, unit, [only], expected)
    : made("product", what, unit, nodes, expected);
}
