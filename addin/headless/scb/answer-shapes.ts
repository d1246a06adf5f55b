/** What `scb search` and `scb metadata` print; README.md tells both shapes. */
import { chronological, mandatoryFirst, timeVariable, unitsByCode } from "#engine";
import type {
  ContentsUnit,
  Note,
  PxWebApi,
  Role,
  TableHit,
  TableList,
  TableMetadata,
  Variable,
} from "#engine";
import type { StatisticsOffice } from "../../ports/statistics-office";

/** Who answered: a live office, or the archive by its name and period. */
export interface OfficeShape {
  readonly office: string;
  readonly base: string;
  readonly api: PxWebApi;
  /** Of names and notes. */
  readonly language: string;
  readonly from: "live" | "archive";
}

/** A table that was found; null = the office does not tell. */
export interface HitShape {
  readonly id: string;
  readonly label: string;
  readonly updated: string | null;
  readonly firstPeriod: string | null;
  readonly lastPeriod: string | null;
  readonly discontinued: boolean | null;
  readonly path: readonly string[];
  readonly variables: readonly string[];
}

/** Tables found; `total` is more than `told` where not every one is listed. */
export interface SearchShape extends OfficeShape {
  readonly tables: readonly HitShape[];
  readonly told: number;
  readonly total: number;
}

/** A variable with its values in the table's own order. */
export interface VariableShape extends Pick<Variable, "code" | "label" | "elimination"> {
  readonly role: Role | null;
  readonly codelists: Variable["codelists"];
  readonly values: readonly {
    readonly code: string;
    readonly label: string;
    readonly unit?: ContentsUnit;
  }[];
}

/** A table as the office describes it. */
export interface MetadataShape extends OfficeShape {
  readonly id: string;
  readonly label: string;
  readonly source: string;
  readonly updated: string | null;
  readonly firstPeriod: string | null;
  readonly lastPeriod: string | null;
  readonly variables: readonly VariableShape[];
  readonly units: Readonly<Record<string, string>>;
  /** Mandatory ones first. */
  readonly notes: readonly Note[];
}

/** What a search found on these pages. */
export function searchShape(office: StatisticsOffice, pages: readonly TableList[]): SearchShape {
  const tables = pages.flatMap((page) => page.tables);
  const total = pages[0]?.totalTables ?? tables.length;
  return { tables: tables.map(hitShape), told: tables.length, total, ...officeShape(office) };
}

function hitShape(hit: TableHit): HitShape {
  return {
    id: hit.tableId,
    label: hit.label,
    updated: hit.updated ?? null,
    firstPeriod: hit.firstPeriod ?? null,
    lastPeriod: hit.lastPeriod ?? null,
    discontinued: hit.discontinued ?? null,
    path: hit.path,
    variables: hit.variableNames,
  };
}

/** All values of all variables. */
export function metadataShape(office: StatisticsOffice, table: TableMetadata): MetadataShape {
  const periods = chronological(timeVariable(table)?.codes ?? []);
  return {
    id: table.tableId,
    label: table.label,
    source: table.source,
    updated: table.updated ?? null,
    firstPeriod: periods[0] ?? null,
    lastPeriod: periods.at(-1) ?? null,
    variables: table.variables.map(variableShape),
    units: unitsByCode(table.variables),
    notes: mandatoryFirst(table.notes),
    ...officeShape(office),
  };
}

function variableShape(variable: Variable): VariableShape {
  const { code, label, role, elimination, codes, labels, units, codelists } = variable;
  return {
    code,
    label,
    role: role ?? null,
    elimination,
    codelists,
    values: codes.map((each, i) => {
      const unit = units.get(each);
      return { code: each, label: labels[i] ?? each, ...(unit === undefined ? {} : { unit }) };
    }),
  };
}

function officeShape({ name, base, api, language, from }: StatisticsOffice): OfficeShape {
  return { office: name, base, api, language, from };
}
