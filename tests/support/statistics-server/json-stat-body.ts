/** JSON-stat 2 as SCB writes it: metadata of v2 (no values) and data of both versions. */
import type { AskedVariable } from "./asked-codes";
import type { HeldTables } from "./held-tables";
import type {
  Figure,
  ServedNote,
  ServedTable,
  ServedVariable,
  ServerLanguage,
} from "./served-table";

/** A body that a fault may spoil before it is sent. */
export interface JsonStatBody {
  readonly [name: string]: unknown;
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly dimension: Readonly<Record<string, unknown>>;
  readonly value: readonly (number | null)[];
  readonly status?: Readonly<Record<string, string>>;
  readonly updated?: string;
}

/** v2's metadata: every variable whole, with its codelists. */
export function metadataBody(
  table: ServedTable,
  held: HeldTables,
  language: ServerLanguage,
): JsonStatBody {
  const whole = table.variables.map((variable) => ({
    variable,
    codes: variable.values.map(({ code }) => code),
  }));
  const codelists = (variable: ServedVariable): object => ({
    codelists: (variable.codelists ?? []).map((id) => {
      const list = held.codelist(id);
      return { id, label: list?.label[language] ?? id, type: list?.type, links: [] };
    }),
  });
  return body(table, whole, language, codelists);
}

/** The figures of an extract; `status` is left out where no cell has one. */
export function dataBody(
  table: ServedTable,
  asked: readonly AskedVariable[],
  held: HeldTables,
  language: ServerLanguage,
): JsonStatBody {
  const { figures } = extract(table, asked, held);
  const marks = figures.flatMap(({ status }, i) => (status === undefined ? [] : [[i, status]]));
  const eliminationValue = ({ eliminationValue: code }: ServedVariable): object =>
    code === undefined ? {} : { eliminationValueCode: code };
  return {
    ...body(table, asked, language, eliminationValue),
    value: figures.map(({ value }) => value),
    ...(marks.length === 0 ? {} : { status: Object.fromEntries(marks) as Record<string, string> }),
  };
}

function body(
  table: ServedTable,
  variables: readonly AskedVariable[],
  language: ServerLanguage,
  extension: (variable: ServedVariable) => object,
): JsonStatBody {
  const role = (name: "time" | "metric"): string[] =>
    variables.filter(({ variable }) => variable.role === name).map(({ variable }) => variable.code);
  return {
    version: "2.0",
    class: "dataset",
    label: table.label[language],
    source: language === "sv" ? "SCB" : "Statistics Sweden",
    ...(table.updated === undefined ? {} : { updated: table.updated }),
    note: table.notes.map(({ text }) => text[language]),
    role: { time: role("time"), metric: role("metric") },
    id: variables.map(({ variable }) => variable.code),
    size: variables.map(({ codes }) => codes.length),
    dimension: Object.fromEntries(
      variables.map((asked) => [asked.variable.code, dimension(asked, language, extension)]),
    ),
    extension: {
      noteMandatory: mandatory(table.notes),
      px: {
        tableid: table.id,
        decimals: 0,
        aggregallowed: table.aggregationAllowed,
        language,
        matrix: table.id,
      },
      ...(table.discontinued === undefined ? {} : { discontinued: table.discontinued }),
      contact: [],
    },
    value: [],
  };
}

function dimension(
  { variable, codelist, codes }: AskedVariable,
  language: ServerLanguage,
  extension: (variable: ServedVariable) => object,
): object {
  const listed = new Map(
    (codelist?.values ?? variable.values).map(({ code, label }) => [code, label[language]]),
  );
  const own = variable.values.filter(({ code }) => codes.includes(code));
  const units = own.flatMap(({ code, unit }) =>
    unit === undefined ? [] : [[code, { base: unit[language], decimals: 0 }]],
  );
  const types = own.flatMap(({ code, measuringType }) =>
    measuringType === undefined ? [] : [[code, measuringType]],
  );
  const noted = own.filter(({ notes }) => notes !== undefined);
  return {
    label: variable.label[language],
    ...(variable.notes === undefined
      ? {}
      : { note: variable.notes.map(({ text }) => text[language]) }),
    category: {
      index: Object.fromEntries(codes.map((code, i) => [code, i])),
      label: Object.fromEntries(codes.map((code) => [code, listed.get(code) ?? code])),
      ...(units.length === 0 ? {} : { unit: Object.fromEntries(units) as object }),
      ...(noted.length === 0
        ? {}
        : {
            note: Object.fromEntries(
              noted.map(({ code, notes }) => [code, notes?.map(({ text }) => text[language])]),
            ),
          }),
    },
    extension: {
      elimination: variable.elimination,
      show: "code_value",
      ...(variable.notes === undefined ? {} : { noteMandatory: mandatory(variable.notes) }),
      ...(types.length === 0 ? {} : { measuringType: Object.fromEntries(types) as object }),
      ...extension(variable),
    },
  };
}

function mandatory(notes: readonly ServedNote[]): object {
  return Object.fromEntries(notes.flatMap((note, i) => (note.mandatory ? [[i, true]] : [])));
}

/** Every cell of the box, the last variable fastest. */
function extract(
  table: ServedTable,
  asked: readonly AskedVariable[],
  held: HeldTables,
): { readonly figures: readonly Figure[] } {
  let boxes: readonly (readonly (readonly string[])[])[] = [[]];
  for (const variable of table.variables) {
    const steps = stepsOf(variable, asked);
    boxes = boxes.flatMap((box) => steps.map((step) => [...box, step]));
  }
  return { figures: boxes.map((box) => summed(table, box, held)) };
}

/** What each answered code stands for; a variable left out is one step over its whole. */
function stepsOf(
  variable: ServedVariable,
  asked: readonly AskedVariable[],
): readonly (readonly string[])[] {
  const part = asked.find((each) => each.variable.code === variable.code);
  if (part !== undefined) {
    return part.codes.map((code) => {
      const listed = part.codelist?.values.find((value) => value.code === code);
      return listed?.standsFor ?? [code];
    });
  }
  if (variable.eliminationValue !== undefined) return [[variable.eliminationValue]];
  return [variable.values.map(({ code }) => code)];
}

/** The sum over all that a cell stands for; missing where one of it is. */
function summed(table: ServedTable, box: readonly (readonly string[])[], held: HeldTables): Figure {
  let parts: readonly (readonly string[])[] = [[]];
  for (const codes of box) parts = parts.flatMap((part) => codes.map((code) => [...part, code]));
  const figures = parts.map((part) =>
    held.figure(
      table,
      Object.fromEntries(table.variables.map(({ code }, i) => [code, part[i] ?? ""])),
    ),
  );
  const [only] = figures;
  if (only !== undefined && figures.length === 1) return only;
  const gap = figures.find(({ value }) => value === null);
  return gap ?? { value: figures.reduce((sum, { value }) => sum + (value ?? 0), 0) };
}
