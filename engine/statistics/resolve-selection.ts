/** A selection as a rule into codes that the office lists, each once, in the table's own order. */
import { nearest } from "../classification/edit-distance";
import type { Finding } from "../findings/finding";
import { StatisticsFault } from "../errors";
import type { Codelist } from "./codelist";
import { cellCount } from "./selection";
import type {
  ResolvedSelection,
  ResolvedVariable,
  Selection,
  VariableSelection,
} from "./selection";
import { codesOfExpression, type ExpressionFault } from "./selection-expression";
import { statisticsFinding, type Where } from "./statistics-fault";
import { timeVariable, type TableMetadata, type Variable } from "./table-metadata";

/**
 * The codes that a selection asks for. Variable names are matched in any case; `Time` also names
 * the variable of time. A variable that may not be left out must be named.
 * @throws StatisticsFault with every variable and code that is wrong, each in its own sentence.
 */
export function resolveSelection(
  table: TableMetadata,
  selection: Selection,
  codelists: ReadonlyMap<string, Codelist> = new Map(),
): ResolvedSelection {
  const faults: Finding[] = [];
  const asked = new Map<string, VariableSelection>();
  for (const part of selection) {
    const variable = variableNamed(table, part.variable);
    const where = { table: table.tableId, variable: variable?.code ?? part.variable };
    if (variable === undefined) faults.push(unknownVariable(table, where));
    else if (asked.has(variable.code))
      faults.push(statisticsFinding("variable-asked-twice", where));
    else asked.set(variable.code, part);
  }
  const resolved = table.variables.map((variable) => {
    const part = asked.get(variable.code);
    return part === undefined ? undefined : resolve(table, variable, part, codelists, faults);
  });
  for (const variable of table.variables) {
    if (variable.elimination || asked.has(variable.code)) continue;
    const where = { table: table.tableId, variable: variable.code };
    faults.push(statisticsFinding("selection-missing", where, { label: variable.label }));
  }
  const variables = resolved.filter((part) => part !== undefined);
  if (variables.length === 0 && faults.length === 0) {
    faults.push(statisticsFinding("selection-empty", { table: table.tableId }));
  }
  const [first, ...more] = faults;
  if (first !== undefined) throw new StatisticsFault([first, ...more]);
  return {
    tableId: table.tableId,
    variables,
    eliminated: table.variables.map(({ code }) => code).filter((code) => !asked.has(code)),
    cells: cellCount(variables),
  };
}

/** The table's own variable of that name, or undefined. */
function variableNamed(table: TableMetadata, name: string): Variable | undefined {
  const fold = (text: string): string => text.normalize("NFC").trim().toLowerCase();
  const sought = fold(name);
  return (
    table.variables.find(({ code }) => code === name) ??
    table.variables.find(({ code }) => fold(code) === sought) ??
    (sought === "time" ? timeVariable(table) : undefined)
  );
}

function unknownVariable(table: TableMetadata, where: Where): Finding {
  const known = table.variables.map(({ code }) => code).join(", ");
  return statisticsFinding("variable-unknown", where, { known });
}

function resolve(
  table: TableMetadata,
  variable: Variable,
  part: VariableSelection,
  codelists: ReadonlyMap<string, Codelist>,
  faults: Finding[],
): ResolvedVariable | undefined {
  const where = { table: table.tableId, variable: variable.code };
  const codes = codesToChooseFrom(variable, part.codelist, codelists);
  if (codes === undefined) {
    faults.push(codelistUnknown(variable, part.codelist ?? "", where));
    return undefined;
  }
  const range = { codes, listed: new Set(codes), isTime: variable.role === "time" };
  const chosen = new Set<string>();
  const before = faults.length;
  for (const text of part.values) {
    const found = codesOfExpression(text, range);
    if ("fault" in found) faults.push(faultOf(found, text, codes, where));
    else for (const code of found) chosen.add(code);
  }
  if (faults.length > before) return undefined;
  if (chosen.size === 0) {
    faults.push(statisticsFinding("selection-missing", where, { label: variable.label }));
    return undefined;
  }
  return {
    variable: variable.code,
    ...(part.codelist === undefined ? {} : { codelist: part.codelist }),
    codes: codes.filter((code) => chosen.has(code)),
  };
}

function codesToChooseFrom(
  variable: Variable,
  codelist: string | undefined,
  codelists: ReadonlyMap<string, Codelist>,
): readonly string[] | undefined {
  if (codelist === undefined) return variable.codes;
  return codelists.get(codelist)?.values.map(({ code }) => code);
}

function codelistUnknown(variable: Variable, codelist: string, where: Where): Finding {
  const known = variable.codelists.map(({ id }) => id).join(", ") || "–";
  return statisticsFinding("codelist-unknown", where, { codelist, known });
}

function faultOf(
  found: ExpressionFault,
  text: string,
  codes: readonly string[],
  where: Where,
): Finding {
  if (found.fault === "bad-expression" || found.fault === "no-match") {
    return statisticsFinding(found.fault, { ...where, code: text });
  }
  const { code } = found;
  const alike = nearest(code, codes, 3).join(", ");
  return statisticsFinding(found.fault, { ...where, code }, { near: didYouMean(alike) });
}

function didYouMean(alike: string): { sv: string; en: string } {
  if (alike === "") return { sv: "", en: "" };
  return { sv: `; närmast är ${alike}`, en: `; nearest: ${alike}` };
}
