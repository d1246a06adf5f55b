/** Products that contain themselves. */
import type { ComponentRows } from "./component-rows";

/**
 * Each product that is on a way round, with the way: `[A, B, A]`. Products that only contain such a
 * product are not in it.
 */
export function componentCycles(components: ComponentRows): ReadonlyMap<string, readonly string[]> {
  const cycles = new Map<string, readonly string[]>();
  for (const start of components.keys()) {
    const way = wayBackTo(start, components);
    if (way) cycles.set(start, way);
  }
  return cycles;
}

/** A shortest way from the product through its components back to it; undefined where there is none. */
function wayBackTo(start: string, components: ComponentRows): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  let front = [start];
  while (front.length > 0) {
    const next: string[] = [];
    for (const name of front) {
      for (const component of components.get(name)?.keys() ?? []) {
        if (component === start) return wayTo(name, start, cameFrom);
        if (cameFrom.has(component)) continue;
        cameFrom.set(component, name);
        next.push(component);
      }
    }
    front = next;
  }
  return undefined;
}

function wayTo(last: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way = [start];
  for (let at: string | undefined = last; at !== undefined && at !== start; at = cameFrom.get(at)) {
    way.unshift(at);
  }
  return [start, ...way];
}
