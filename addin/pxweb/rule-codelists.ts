/** Codelists of a selection: those of v2 to be read, value sets of v1 written as plain codes. */
import type { PxWebApi, Selection, TableMetadata, Variable, VariableSelection } from "#engine";
import { OfficeFault } from "../ports/office-fault";
import { FETCH_SAYS } from "./fetch-sentences";

/** Ids that the rule names and the table lists for that variable, each once. */
export function codelistsToRead(rule: Selection, table: TableMetadata): readonly string[] {
  const ids = new Set<string>();
  for (const part of rule) {
    const listed = variableNamed(part.variable, table)?.codelists.map(({ id }) => id) ?? [];
    if (part.codelist !== undefined && listed.includes(part.codelist)) ids.add(part.codelist);
  }
  return [...ids];
}

/**
 * The rule as the version of the API can take it. v1 shows no codelists, so no code of one could be
 * checked before it is sent; a value set's codes are the variable's own and need no list.
 * @throws OfficeFault "unknown-code" where a code under a codelist of v1 is not the variable's own.
 */
export function ruleFor(api: PxWebApi, rule: Selection, table: TableMetadata): Selection {
  return api === "v2" ? rule : rule.map((part) => withoutCodelist(part, table));
}

function withoutCodelist(part: VariableSelection, table: TableMetadata): VariableSelection {
  const { variable, codelist, values } = part;
  if (codelist === undefined) return part;
  const own = new Set(variableNamed(variable, table)?.codes);
  const isValueSet = codelist.startsWith("vs_");
  const strange = values.find((code) => !isValueSet || !own.has(code));
  if (strange === undefined) return { variable, values };
  throw new OfficeFault(
    "unknown-code",
    FETCH_SAYS.codelistNotInV1(table.tableId, variable, codelist, strange),
  );
}

function variableNamed(name: string, table: TableMetadata): Variable | undefined {
  const fold = (text: string): string => text.normalize("NFC").trim().toLowerCase();
  return table.variables.find(({ code }) => fold(code) === fold(name));
}
