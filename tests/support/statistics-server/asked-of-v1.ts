/** A v1 query read as the real service reads it: what is not named is whole, or summed away. */
import { codesToAsk, type AskedVariable } from "./asked-codes";
import type { HeldTables } from "./held-tables";
import { BAD_REQUEST, BROKEN, type ServerAnswer } from "./server-answer";
import type { ServedCodelist, ServedTable, ServedVariable } from "./served-table";

interface V1Part {
  readonly code: string;
  readonly selection: { readonly filter: string; readonly values: readonly string[] };
}

/** The variables asked for in the table's order, or v1's refusal. */
export function askedOfV1(
  table: ServedTable,
  query: unknown,
  held: HeldTables,
): readonly AskedVariable[] | ServerAnswer {
  if (!Array.isArray(query)) return BAD_REQUEST;
  const parts = query as readonly V1Part[];
  if (parts.some(({ code }) => !table.variables.some((variable) => variable.code === code))) {
    return BAD_REQUEST;
  }
  const asked: AskedVariable[] = [];
  for (const variable of table.variables) {
    const part = parts.find(({ code }) => code === variable.code);
    if (part === undefined) {
      if (!variable.elimination) asked.push({ variable, codes: codesToAsk(variable, undefined) });
      continue;
    }
    const one = askedOf(variable, part, held);
    if ("status" in one) return one;
    asked.push(one);
  }
  return asked;
}

function askedOf(
  variable: ServedVariable,
  { selection: { filter, values } }: V1Part,
  held: HeldTables,
): AskedVariable | ServerAnswer {
  const [kind = "", name = ""] = filter.split(/:(.*)/su);
  const listed = codesToAsk(variable, undefined);
  if (kind === "item") return items(variable, undefined, values);
  if (kind === "top") {
    const count = Number(values[0]);
    const codes = variable.role === "time" ? listed.slice(-count) : listed.slice(0, count);
    return { variable, codes };
  }
  if (kind === "all") {
    const patterns = values.map((value) => new RegExp(`^${value.replaceAll("*", ".*")}$`, "iu"));
    return { variable, codes: listed.filter((code) => patterns.some((each) => each.test(code))) };
  }
  const id = `${kind}_${name}`;
  const codelist = variable.codelists?.includes(id) === true ? held.codelist(id) : undefined;
  return codelist === undefined ? BAD_REQUEST : items(variable, codelist, values);
}

function items(
  variable: ServedVariable,
  codelist: ServedCodelist | undefined,
  values: readonly string[],
): AskedVariable | ServerAnswer {
  const listed = codesToAsk(variable, codelist);
  if (values.length === 0 || values.some((code) => !listed.includes(code))) return BAD_REQUEST;
  if (new Set(values).size !== values.length) return BROKEN;
  const codes = listed.filter((code) => values.includes(code));
  return { variable, ...(codelist === undefined ? {} : { codelist }), codes };
}
