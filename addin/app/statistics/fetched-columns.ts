/**
 * Columns of a fetched table. Long: the code of each variable, value, unit, status. Wide: the codes
 * of all variables but time, unit, status, then one column per period, oldest first, so that a new
 * period is a new column at the right end. The first header begins with `#`: a model leaves the
 * table alone.
 */
import {
  chronological,
  contentsVariable,
  timeVariable,
  type Language,
  type Variable,
} from "#engine";

/** How a fetched table is laid out. */
export interface FetchedForm {
  readonly shape: "long" | "wide";
  readonly names: boolean;
  readonly language: Language;
}

/** One column and what fills it. */
export type FetchedColumn =
  | { readonly kind: "code" | "name"; readonly header: string; readonly variable: string }
  | { readonly kind: "value" | "unit" | "status"; readonly header: string }
  | { readonly kind: "period"; readonly header: string; readonly period: string };

type Unnamed =
  | { readonly kind: "code" | "name"; readonly variable: Described }
  | { readonly kind: "value" | "unit" | "status" }
  | { readonly kind: "period"; readonly period: string };

/** What a column needs to know of a variable. */
export type Described = Pick<Variable, "code" | "label" | "role" | "codes" | "units">;

const WORDS = {
  value: { sv: "Värde", en: "Value" },
  unit: { sv: "Enhet", en: "Unit" },
  status: { sv: "Status", en: "Status" },
  name: { sv: "namn", en: "name" },
} as const;

/** Longest header Excel takes. */
const LONGEST = 255;

/** The columns; without a variable of time a wide table is a long one. */
export function fetchedColumns(
  variables: readonly Described[],
  form: FetchedForm,
): readonly FetchedColumn[] {
  const time = timeOf(variables);
  const isWide = form.shape === "wide" && time !== undefined;
  const codes = variables.filter((variable) => !(isWide && variable === time));
  const names = form.names;
  const columns: Unnamed[] = codes.flatMap((variable): Unnamed[] => [
    { kind: "code", variable },
    ...(names && variable !== time ? [{ kind: "name", variable } as const] : []),
  ]);
  if (!isWide) columns.push({ kind: "value" });
  if (hasUnits(variables)) columns.push({ kind: "unit" });
  columns.push({ kind: "status" });
  const periods = isWide ? chronological(time.codes) : [];
  columns.push(...periods.map((period): Unnamed => ({ kind: "period", period })));
  return named(columns, form.language);
}

/** The variable of time. */
export function timeOf(variables: readonly Described[]): Described | undefined {
  return timeVariable({ variables: variables as readonly Variable[] });
}

function hasUnits(variables: readonly Described[]): boolean {
  const contents = contentsVariable({ variables: variables as readonly Variable[] });
  return contents !== undefined && contents.units.size > 0;
}

/** Every header differs from the others in more than case, as Excel wants it. */
function named(columns: readonly Unnamed[], language: Language): readonly FetchedColumn[] {
  const used = new Set<string>();
  return columns.map((column, i): FetchedColumn => {
    const wish = (i === 0 ? "# " : "") + headerOf(column, language);
    const header = free(wish.slice(0, LONGEST - 40), column, used);
    used.add(header.toLowerCase());
    return "variable" in column
      ? { kind: column.kind, header, variable: column.variable.code }
      : { ...column, header };
  });
}

function headerOf(column: Unnamed, language: Language): string {
  if (column.kind === "period") return column.period;
  if (!("variable" in column)) return WORDS[column.kind][language];
  const { label } = column.variable;
  const text = label.charAt(0).toUpperCase() + label.slice(1);
  return column.kind === "name" ? `${text}, ${WORDS.name[language]}` : text;
}

function free(wish: string, column: Unnamed, used: ReadonlySet<string>): string {
  if (!used.has(wish.toLowerCase())) return wish;
  const coded = "variable" in column ? `${wish} (${column.variable.code})` : wish;
  let header = coded;
  for (let n = 2; used.has(header.toLowerCase()); n += 1) header = `${coded} ${n}`;
  return header;
}
