/** Which rows of the model rest on which fetch, and how they came about: kept with the workbook. */
import type { WorkbookTexts } from "../../ports/workbook-changes";
import { z } from "zod";
import { parsedJson } from "../parsed-json";
import { need } from "./settled";
import type { ModelColumn, ModelRows } from "./statistics-views";

/** Rows of one fetch in one table of the model. */
export interface ModelLink {
  readonly rows: ModelRows;
  /** Excel name of the table. */
  readonly table: string;
}

const COLUMN = z.union([
  z.object({ text: z.string() }),
  z.object({ variable: z.string(), names: z.record(z.string(), z.string()).optional() }),
]);
const LINKS = z.array(
  z.object({
    table: z.string(),
    kind: z.enum(["Flows", "Observed", "Start"]),
    columns: z.record(z.string(), COLUMN),
    units: z.record(z.string(), z.string()).optional(),
    sumsMonths: z.boolean(),
  }),
);

/** Reads and keeps the links of a source. */
export class ModelLinks {
  constructor(private readonly texts: WorkbookTexts) {}

  /** The links; none where the host keeps no texts. @throws Stopped. */
  async of(source: string): Promise<readonly ModelLink[]> {
    const read = await this.texts.read(keyOf(source));
    if (!read.ok && read.fault.code === "not-supported") return [];
    return linksIn(need(read));
  }

  /** Keeps one more link, in place of one to the same table; what takes it back. @throws Stopped. */
  async add(source: string, link: ModelLink): Promise<() => Promise<void>> {
    const key = keyOf(source);
    const before = await this.texts.read(key);
    if (!before.ok && before.fault.code === "not-supported") return () => Promise.resolve();
    const old = need(before);
    const others = linksIn(old).filter(({ table }) => table !== link.table);
    need(await this.texts.write(key, textOf([...others, link])));
    return async () => {
      // A link that is left over changes nothing: its rows are not in the table.
      if (old === undefined) await this.texts.remove(key);
      else await this.texts.write(key, old);
    };
  }
}

function keyOf(source: string): string {
  return `rows|${encodeURIComponent(source)}`;
}

function textOf(links: readonly ModelLink[]): string {
  return JSON.stringify(
    links.map(({ table, rows: { kind, columns, units, sumsMonths } }) => ({
      table,
      kind,
      columns,
      ...(units === undefined ? {} : { units }),
      sumsMonths,
    })),
  );
}

function linksIn(text: string | undefined): readonly ModelLink[] {
  if (text === undefined) return [];
  // A text that a hand has changed links nothing.
  const read = LINKS.safeParse(parsedJson(text));
  if (!read.success) return [];
  return read.data.map(({ table, kind, columns, units, sumsMonths }) => ({
    table,
    rows: {
      kind,
      columns: Object.fromEntries(
        Object.entries(columns).map(([column, from]) => [column, columnOf(from)]),
      ),
      ...(units === undefined ? {} : { units }),
      sumsMonths,
      into: table,
    },
  }));
}

function columnOf(from: z.infer<typeof COLUMN>): ModelColumn {
  if ("text" in from) return from;
  const { variable, names } = from;
  return { variable, ...(names === undefined ? {} : { names }) };
}
