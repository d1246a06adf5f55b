/** What is wrong or doubtful in Handling and in the Start rows of goods after use. */
import { keyOf, numberIn, textIn, wordOf, type Row } from "../assumptions/row";
import { columnPhrase } from "../assumptions/recognise";
import type { Column, Kind } from "../assumptions/schema";
import { makeFinding, type Details, type Finding, type Place } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import type { CodeUse, FlowIndex } from "../trade/flow-index";
import type { Product } from "../trade/product";
import { SHARE_SLACK, type HandlingShares } from "./after-use";
import { HandlingRows, isForWaste, sharesOf } from "./handling-shares";

/** What the findings rest on. */
export interface HandlingTables {
  readonly rows: ReadonlyMap<Kind, readonly Row[]>;
  readonly products: ReadonlyMap<string, Product>;
  readonly uses: readonly CodeUse[];
  readonly index: FlowIndex;
}

type Code = keyof typeof MODELLING;

/** All findings of Handling, row by row, then product by product. */
export function handlingFindings(tables: HandlingTables): Finding[] {
  const rows = (tables.rows.get("Handling") ?? []).filter((row) => !row.broken);
  const starts = (tables.rows.get("Start") ?? []).filter((row) => !row.broken);
  const handling = new HandlingRows(rows);
  const materials = [undefined, ...new Set(rows.flatMap((row) => textIn(row, "material") ?? []))];
  return [
    ...rows.flatMap((row) => (isForWaste(row) ? wasteRow(row, starts) : shareRow(row))),
    ...[...tables.products.values()].flatMap((product) =>
      new ProductHandling(product, handling, materials, starts).findings(tables, rows.length > 0),
    ),
  ];
}

function tell(code: Code, place: Place, details: Details): Finding {
  return makeFinding(code, MODELLING[code], place, details);
}

function placeOf(row: Row, column: Column): Place {
  return { table: row.table, kind: row.kind, key: keyOf(row), column };
}

/** Shares above 1 in sum stop the products; what is not known later is told. */
function shareRow(row: Row): Finding[] {
  const name = textIn(row, "for") ?? "";
  const shares = sharesOf(row);
  const sum = sumOf(shares);
  const findings: Finding[] = [];
  if (sum > 1 + SHARE_SLACK) {
    const place = { ...placeOf(row, "collected"), blocks: [name] };
    findings.push(tell("handling-sum", place, { for: name, sum: Number(sum.toPrecision(12)) }));
  }
  if (shares.retained > 0 && Number.isNaN(shares.retainedYears)) {
    const details = { for: name, share: shares.retained };
    findings.push(tell("handling-years", placeOf(row, "retained years"), details));
  }
  const { retainedYears: years } = shares;
  if (shares.retained > 0 && !Number.isNaN(years) && !Number.isInteger(years)) {
    const details = { for: name, years, whole: Math.ceil(years) };
    findings.push(tell("handling-part-years", placeOf(row, "retained years"), details));
  }
  if (Number.isNaN(shares.recovery)) {
    findings.push(tell("handling-no-recovery", placeOf(row, "recovery"), { for: name }));
  }
  return findings;
}

function sumOf({ collected, exported, exportedUnrecorded, retained }: HandlingShares): number {
  return [collected, exported, exportedUnrecorded, retained]
    .filter((share) => !Number.isNaN(share))
    .reduce((sum, share) => sum + share, 0);
}

const NOT_FOR_WASTE: readonly Column[] = [
  "exported",
  "exported unrecorded",
  "retained",
  "retained years",
  "recovery",
];

function wasteRow(row: Row, starts: readonly Row[]): Finding[] {
  const findings: Finding[] = [];
  const given = NOT_FOR_WASTE.filter((column) => (numberIn(row, column) ?? 0) !== 0);
  const first = given[0];
  if (first !== undefined) {
    const names = given.map(columnPhrase);
    const columns = {
      sv: names.map(({ sv }) => sv).join(", "),
      en: names.map(({ en }) => en).join(", "),
    };
    findings.push(tell("waste-only-collected", placeOf(row, first), { columns }));
  }
  if (!starts.some((start) => wordOf(start, "phase", "start phase") === "waste")) {
    findings.push(tell("waste-no-start", placeOf(row, "for"), {}));
  }
  return findings;
}

/** One product and the rows that hold for it. */
class ProductHandling {
  private readonly details: Details;
  private readonly starts: readonly Row[];

  constructor(
    private readonly product: Product,
    private readonly handling: HandlingRows,
    private readonly materials: readonly (string | undefined)[],
    starts: readonly Row[],
  ) {
    this.details = { product: product.name };
    this.starts = starts.filter((row) => textIn(row, "product") === product.name);
  }

  findings(tables: HandlingTables, hasHandling: boolean): Finding[] {
    const rows = this.rowsUsed();
    const findings: Finding[] = [];
    if (hasHandling && rows.length === 0) {
      findings.push(tell("handling-none", this.placeIn("Handling"), this.details));
    }
    findings.push(...this.exportsTwice(rows, tables), ...this.starting(rows));
    const phase = (tables.rows.get("Phases") ?? []).find(
      (row) => textIn(row, "product") === this.product.name,
    );
    if (phase && rows.length > 0) {
      findings.push(tell("phase-and-handling", placeOf(phase, "product"), this.details));
    }
    const waste = this.startRow("waste");
    const isDrawn = this.materials.some((key) => this.handling.wasteRows(key).length > 0);
    if (waste && !isDrawn) {
      findings.push(tell("waste-not-drawn", placeOf(waste, "phase"), this.details));
    }
    return findings;
  }

  /** Rows that hold for the goods or any material in any year. */
  private rowsUsed(): readonly Row[] {
    return [
      ...new Set(this.materials.flatMap((key) => [...this.handling.rowsOf(this.product, key)])),
    ];
  }

  private exportsTwice(rows: readonly Row[], { index, uses }: HandlingTables): Finding[] {
    const row = rows.find((each) => (numberIn(each, "exported") ?? 0) > 0);
    const { name } = this.product;
    const isExported =
      index.rows(name, "export used").size > 0 ||
      uses.some(
        ({ product, used, code }) =>
          product === name && used && index.codeYears(code, "export").length > 0,
      );
    if (!row || !isExported) return [];
    const details = { ...this.details, share: numberIn(row, "exported") ?? 0 };
    return [tell("exports-twice", placeOf(row, "exported"), details)];
  }

  /** What the books of hibernation open with. */
  private starting(rows: readonly Row[]): Finding[] {
    const hibernating = this.startRow("hibernating");
    if (hibernating) {
      const year = numberIn(hibernating, "year") ?? NaN;
      const isUnknown = this.materials.some((key) => {
        const row = this.handling.rowIn(this.product, key, year);
        return row !== undefined && Number.isNaN(sharesOf(row).retainedYears);
      });
      if (rows.length > 0 && !isUnknown) return [];
      return [tell("hibernating-years", placeOf(hibernating, "phase"), this.details)];
    }
    const use = this.startRow("use");
    const isRetained = rows.some((row) => (numberIn(row, "retained") ?? 0) > 0);
    if (!use || !isRetained) return [];
    const details = { ...this.details, year: numberIn(use, "year") ?? NaN };
    return [tell("hibernating-none", placeOf(use, "phase"), details)];
  }

  private startRow(phase: "use" | "hibernating" | "waste"): Row | undefined {
    return this.starts.find((row) => (wordOf(row, "phase", "start phase") ?? "use") === phase);
  }

  private placeIn(kind: Kind): Place {
    const { name } = this.product;
    return { kind, key: { sv: `gäller=${name}`, en: `for=${name}` } };
  }
}
