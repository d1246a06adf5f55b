/** The kinds of tables and their columns (contract 1.2), as data. */
import type { Word, WordSet } from "./vocabulary";

/** Name of a kind of table. */
export type Kind = Word<"kind">;
/** Canonical name of a column. */
export type Column = Word<"column">;

/**
 * How a column is read.
 * - `text`, `name`: text; a number becomes its text, 0 means blank. A `name` is a reference.
 * - `series`: a product's name or a CN code. `cn`: a CN code. `material`: a material.
 * - `positive`: a number where 0 means blank. `number`: a number where 0 is a value.
 * - `year`: a whole year, 0 means blank. `unit`, `ratio`: closed units. `word`: a closed word.
 * - `bound`: low or high; both 0 means blank. `any`: number or text; 0 is one only as a `value`.
 */
export type ColumnType =
  | "text"
  | "name"
  | "series"
  | "cn"
  | "material"
  | "positive"
  | "number"
  | "year"
  | "unit"
  | "ratio"
  | "word"
  | "bound"
  | "any";

export interface ColumnSchema {
  readonly column: Column;
  readonly type: ColumnType;
  /** Recognition needs it. */
  readonly required: boolean;
  /** Closed words of a `word` column; an `open` one also takes other text. */
  readonly words?: WordSet;
  readonly open?: boolean;
  /** Words of the list that the column takes, where not all. */
  readonly only?: readonly string[];
}

export interface KindSchema {
  readonly kind: Kind;
  readonly columns: readonly ColumnSchema[];
  /** Columns of the key, in the contract's order; `kindOfUnit` stands for the unit's dimension. */
  readonly key: readonly (Column | "kindOfUnit")[];
  /** Columns replaced by year headers in the wide form. */
  readonly wide?: readonly [year: Column, value: Column];
  /** Recognition needs one of these besides the required columns. */
  readonly oneOf?: readonly Column[];
}

type Spec = readonly [
  name: string,
  type: ColumnType,
  words?: WordSet,
  limits?: "open" | readonly string[],
];

function columns(specs: readonly Spec[]): readonly ColumnSchema[] {
  return specs.map(([name, type, words, limits]) => ({
    column: name.replace("!", "") as Column,
    type,
    required: name.endsWith("!"),
    ...(words ? { words } : {}),
    ...(limits === "open" ? { open: true } : limits ? { only: limits } : {}),
  }));
}

const LOW_HIGH: readonly Spec[] = [
  ["low", "bound"],
  ["high", "bound"],
];
const SOURCE: Spec = ["source", "text"];

/** Headers that every kind may carry without being asked for. */
export const ALWAYS_ALLOWED: readonly Column[] = ["source", "note", "status", "definition"];

/** Columns that no number rests on: a fault in one is told, but its row still counts. */
export const REMARKS: ReadonlySet<Column> = new Set<Column>([
  ...ALWAYS_ALLOWED,
  "edition",
  "tags",
  "waste code",
  "author",
  "date",
  "reason",
]);

/** Flows that statistics give by CN code. */
const CODE_FLOWS: readonly string[] = ["import", "export", "production"];

// prettier-ignore
export const KINDS: readonly KindSchema[] = [
  { kind: "Products", key: ["product"], columns: columns([
      ["product!", "name"], ["unit!", "unit"], ["unit mass", "positive"], ["unit size", "positive"],
      ["group", "name"], ["responsibility", "name"], ["waste code", "text"], ["tags", "text"],
      ["driver", "word", "driver"], ["projection", "any", "projection"], ["final use share", "number"],
      ["note", "text"] ]) },
  { kind: "Codes", key: ["product", "CN code", "flow", "from year", "origin"], columns: columns([
      ["product!", "name"], ["CN code!", "cn"], ["flow", "word", "flow", CODE_FLOWS], ["from year", "year"],
      ["to year", "year"], ["share", "number"], ...LOW_HIGH, ["origin", "word", "origin"],
      ["age at entry", "positive"], ["note", "text"] ]) },
  { kind: "Flows", key: ["series", "flow", "year", "kindOfUnit", "partner"], wide: ["year", "value"],
    columns: columns([
      ["series!", "series"], ["flow!", "word", "flow"], ["year!", "year"], ["value!", "number"],
      ["unit!", "unit"], ["partner", "text"], ...LOW_HIGH, ["status", "text"], SOURCE ]) },
  { kind: "Prices", key: ["series", "flow", "year"], wide: ["year", "price"], columns: columns([
      ["series!", "series"], ["flow", "word", "flow"], ["year", "year"], ["price!", "positive"],
      ["unit!", "ratio"], ...LOW_HIGH, SOURCE ]) },
  { kind: "Unit masses", key: ["product", "from year"], columns: columns([
      ["product!", "name"], ["from year!", "year"], ["unit mass!", "positive"], ...LOW_HIGH, SOURCE ]) },
  { kind: "Lifetimes", key: ["product", "origin", "from year", "in force from"], columns: columns([
      ["product!", "name"], ["origin", "word", "origin"], ["from year", "year"],
      ["in force from", "year"], ["distribution!", "word", "distribution"], ["mean", "positive"],
      ["sd", "positive"], ["shape", "positive"], ["scale", "positive"], ...LOW_HIGH, SOURCE ]) },
  { kind: "Content", key: ["product", "material", "scope", "from year"], columns: columns([
      ["product!", "name"], ["material!", "material"], ["amount!", "number"], ["unit!", "ratio"],
      ["scope", "word", "scope"], ["from year", "year"], ...LOW_HIGH, ["recycled share", "number"],
      ["basis", "word", "basis", "open"], ["quality", "positive"], SOURCE, ["edition", "text"] ]) },
  { kind: "Components", key: ["product", "component", "from year"], columns: columns([
      ["product!", "name"], ["component!", "name"], ["amount!", "number"], ["unit!", "ratio"],
      ["from year", "year"], ...LOW_HIGH, SOURCE ]) },
  { kind: "Start", key: ["product", "year", "phase", "cohort"], columns: columns([
      ["product!", "name"], ["year!", "year"], ["stock!", "number"], ["unit", "unit"],
      ["phase", "word", "start phase"], ["cohort", "year"], ["profile", "word", "profile"],
      ["growth", "number"], ["introduced", "year"], ...LOW_HIGH, SOURCE ]) },
  { kind: "Observed", key: ["for", "material", "measure", "year"], wide: ["year", "value"],
    columns: columns([
      ["for!", "name"], ["material", "material"], ["measure!", "word", "measure"], ["year!", "year"],
      ["value!", "number"], ["unit!", "unit"], ["definition", "text"], SOURCE ]) },
  { kind: "Handling", key: ["for", "material", "from year"], columns: columns([
      ["for!", "name"], ["material", "material"], ["from year", "year"], ["collected!", "number"],
      ["exported", "number"], ["exported unrecorded", "number"], ["retained", "number"],
      ["retained years", "positive"], ["recovery", "number"], ["route", "text"], ...LOW_HIGH,
      ["retained low", "bound"], ["retained high", "bound"], ["recovery low", "bound"],
      ["recovery high", "bound"], SOURCE ]) },
  { kind: "Phases", key: ["product", "phase", "to"], columns: columns([
      ["product!", "name"], ["phase!", "word", "start phase", "open"], ["order!", "positive"],
      ["distribution", "word", "distribution"], ["mean", "positive"], ["sd", "positive"],
      ["start", "positive"], ["share", "number"], ["to", "word", "start phase", "open"],
      ["import", "positive"], ["export", "positive"], SOURCE ]) },
  { kind: "Material prices", key: ["material", "year"], columns: columns([
      ["material!", "material"], ["year", "year"], ["price!", "positive"], ["unit!", "ratio"], SOURCE ]) },
  { kind: "Consumption", key: ["material", "year"], columns: columns([
      ["material!", "material"], ["year!", "year"], ["value!", "number"], ["unit!", "unit"], SOURCE ]) },
  { kind: "Disruptions", key: ["scenario", "partner", "product", "material", "from year"],
    columns: columns([
      ["scenario!", "text"], ["partner", "text"], ["product", "name"], ["material", "material"],
      ["from year!", "year"], ["to year!", "year"], ["cut!", "number"] ]) },
  { kind: "Criteria", key: ["purpose", "criterion"], columns: columns([
      ["purpose!", "text"], ["criterion!", "word", "criterion"], ["limit!", "number"] ]) },
  { kind: "Changes", key: [], columns: columns([
      ["scenario!", "text"], ["table!", "text"], ["row!", "text"], ["column!", "word", "column"],
      ["operation!", "word", "operation"], ["value!", "any"], ["note", "text"], ["author", "text"],
      ["date", "any"] ]) },
  { kind: "Versions", key: ["version"], columns: columns([
      ["version!", "text"], ["date", "any"], ["author", "text"], ["reason", "text"],
      ["fingerprint!", "text"], ["statistics as of", "any"] ]) },
  { kind: "Settings", key: ["setting"], columns: columns([
      ["setting!", "word", "setting"], ["value!", "any"] ]) },
  { kind: "Sources", key: ["source"], oneOf: ["table id", "citation"], columns: columns([
      ["source!", "text"], ["table id", "text"], ["citation", "text"], ["selection", "text"],
      ["updated", "any"], ["fetched", "any"], ["rows", "any"], ["fingerprint", "text"],
      ["licence", "text"] ]) },
];

const byKind = new Map(KINDS.map((schema) => [schema.kind, schema]));

/** The schema of a kind. */
export function schemaOf(kind: Kind): KindSchema {
  return byKind.get(kind) as KindSchema;
}
