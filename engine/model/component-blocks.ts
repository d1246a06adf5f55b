/** A product is no sounder than what it is made of. */
import { makeFinding, type Finding } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import type { Composition } from "../flows/composition";
import type { CodeUse } from "../trade/flow-index";
import { blockedProducts } from "./blocked-products";

/** Kinds that say what a component is and weighs; a table of no kind may hold anything. */
const OF_MASS: ReadonlySet<string> = new Set(["Products", "Unit masses", ""]);
/** Kinds that say what it holds. */
const OF_CONTENT: ReadonlySet<string> = new Set(["Content", "Components", ...OF_MASS]);

/**
 * The products that are stopped, with those that contain one whose content or mass is not known, at
 * any depth; flows and lifetimes of a component stop it alone. What a component that is a stock of
 * its own holds does not count in its products, but its mass is of theirs.
 */
export function withContainers(
  blocked: ReadonlyMap<string, Finding>,
  findings: readonly Finding[],
  composition: Composition,
  uses: readonly CodeUse[],
): ReadonlyMap<string, Finding> {
  const { products, components, separate } = composition.parts;
  if (components.size === 0) return blocked;
  const ofKinds = (kinds: ReadonlySet<string>): ReadonlyMap<string, Finding> =>
    blockedProducts(
      findings.filter(({ kind }) => kinds.has(kind)),
      products,
      uses,
    );
  const content = ofKinds(OF_CONTENT);
  const mass = ofKinds(OF_MASS);
  const known = new Map<string, Finding | undefined>();
  const faultOf = (name: string): Finding | undefined => {
    if (!known.has(name)) known.set(name, content.get(name) ?? faultInside(name));
    return known.get(name);
  };
  const faultInside = (name: string): Finding | undefined => {
    for (const { component } of composition.componentsOf(name)) {
      const cause = separate.has(component.name)
        ? mass.get(component.name)
        : faultOf(component.name);
      if (cause) return componentBlocked(name, component.name, cause);
    }
    return undefined;
  };
  const all = new Map(blocked);
  for (const name of components.keys()) {
    const fault = all.has(name) ? undefined : faultOf(name);
    if (fault) all.set(name, fault);
  }
  return all;
}

/** The component's fault, told of the product. */
function componentBlocked(product: string, component: string, cause: Finding): Finding {
  const { table, kind, key, column, code } = cause;
  if (code === "component-blocked") return { ...cause, blocks: [product] };
  const place = { table, kind, key, column, blocks: [product] };
  const details = { component, cause: cause.found };
  return makeFinding("component-blocked", MODELLING["component-blocked"], place, details);
}
