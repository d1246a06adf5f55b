/** Which variable is time, which the contents, which a place. */
import type { Finding } from "../findings/finding";
import { asObject, asTexts, excerpt, unboxed } from "./json-values";
import { statisticsFinding, type Where } from "./statistics-fault";
import type { Role } from "./table-metadata";

const ROLES: readonly string[] = ["time", "metric", "geo"];

/**
 * The role of each variable that has one. A role that JSON-stat does not know, or that names no
 * variable of the table, is told and left out: no figure rests on it.
 */
export function readRoles(
  role: unknown,
  ids: readonly string[],
  where: Where,
): { readonly roles: ReadonlyMap<string, Role>; readonly findings: readonly Finding[] } {
  const roles = new Map<string, Role>();
  const findings: Finding[] = [];
  for (const [name, given] of Object.entries(asObject(role) ?? {})) {
    const texts = asTexts(given) ?? asTexts([unboxed(given)]);
    if (!ROLES.includes(name) || texts === undefined) {
      findings.push(statisticsFinding("role-unknown", where, { role: excerpt(name) }));
      continue;
    }
    for (const variable of texts) {
      if (!ids.includes(variable)) {
        findings.push(statisticsFinding("role-of-none", { ...where, variable }, { role: name }));
      } else if (roles.has(variable)) {
        findings.push(statisticsFinding("role-twice", { ...where, variable }, { role: name }));
      } else {
        roles.set(variable, name as Role);
      }
    }
  }
  return { roles, findings };
}
