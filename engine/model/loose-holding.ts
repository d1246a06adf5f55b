/** What a model hands to the computation of a component that is also traded loose. */
import { numberIn, wordOf } from "../assumptions/row";
import type { Finding } from "../findings/finding";
import { USE } from "../flows/phase-rows";
import type { Product } from "../trade/product";
import { blockedProducts } from "./blocked-products";
import type { LooseHolding } from "./final-use";
import { looseUsers } from "./loose-users";
import type { ModelParts } from "./model";

/** Kinds that say how much is produced; a table of no kind may hold anything. */
const OF_PRODUCTION: ReadonlySet<string> = new Set([
  ...["Products", "Codes", "Flows", "Prices", "Unit masses", "Settings", "Changes"],
  "",
]);

/** The component's users and their data; empty unless its role is loose. */
export function looseHolding(
  parts: ModelParts,
  component: Product,
): { readonly loose?: LooseHolding } {
  if (parts.roles.get(component.name) !== "loose") return {};
  const { composition, roles, rows, findings, products } = parts;
  const uses = [...parts.uses.values()].flat();
  const blocked: ReadonlyMap<string, Finding> = blockedProducts(
    findings.filter(({ kind }) => OF_PRODUCTION.has(kind)),
    products,
    uses,
  );
  const found = looseUsers(composition, roles, component, rows.get("Components") ?? [], findings);
  return {
    loose: {
      ...found,
      dataOf: ({ product, fault }) => ({
        product,
        uses: parts.uses.get(product.name) ?? [],
        hasStart: hasStart(parts, product.name),
        fault: fault ?? blocked.get(product.name),
      }),
    },
  };
}

/** True where goods were in the chain before the first flows that count. */
function hasStart({ startRows, phaseRows }: ModelParts, product: string): boolean {
  const inUse = (startRows.get(product) ?? []).some(
    (row) => (wordOf(row, "phase", "start phase") ?? USE) === USE,
  );
  return inUse || (phaseRows.get(product) ?? []).some((row) => (numberIn(row, "start") ?? 0) > 0);
}
