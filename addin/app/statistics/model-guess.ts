/** What the office's own words tell of the model's: a guess that the user may change. */
import { contentsVariable, timeVariable, type Dataset, type Variable } from "#engine";
import { isCnVariable } from "./cn-levels";
import { totalOf } from "./suggested-selection";
import type { ModelColumn, ModelKind } from "./statistics-views";

/** Word of Flows by what a label says, the first that fits. */
const FLOWS: readonly (readonly [said: RegExp, flow: string])[] = [
  [/import|införsel/iu, "import"],
  [/export|utförsel/iu, "export"],
  [/produktion|producera|levere|leverans|production|produced|deliver|sold/iu, "production"],
  [/nyregistrer|newly registered|new registration|på marknaden|put on the market/iu, "inflow"],
  [/i trafik|in traffic|in use|bestånd|stock/iu, "stock"],
];
/** Measures that registers count. */
const MEASURES: readonly (readonly [said: RegExp, measure: string])[] = [
  [/insamla|collected/iu, "collected"],
  [/avfall|waste|avregistrer|skrota|deregister|scrapp/iu, "release"],
  [/nyregistrer|newly registered|new registration|på marknaden|put on the market/iu, "inflow"],
  [/i trafik|in traffic|in use|bestånd|stock/iu, "stock"],
];
const PARTNER = /partner|land|country|countries|handelspartner/iu;

type Columns = Readonly<Record<string, ModelColumn>>;

/** What fills the columns of a kind, as far as the office's words tell it. */
export function guessedColumns(dataset: Dataset, kind: ModelKind): Columns {
  const goods = goodsColumn(dataset);
  switch (kind) {
    case "Flows":
      return {
        ...(goods ? { series: goods } : {}),
        ...wordColumn(dataset, "flow", FLOWS),
        ...partnerColumn(dataset),
      };
    case "Observed":
      return { ...(goods ? { for: goods } : {}), ...wordColumn(dataset, "measure", MEASURES) };
    case "Start":
      return goods ? { product: goods } : {};
  }
}

/** Variables that must fill a column: more than one value, and neither time nor told by the unit. */
export function variablesToPlace(dataset: Dataset): readonly Variable[] {
  const time = timeVariable(dataset);
  return dataset.variables.filter((each) => each !== time && each.codes.length > 1);
}

/** The variable of goods: CN codes, else the only other one that has several values. */
function goodsColumn(dataset: Dataset): ModelColumn | undefined {
  const cn = dataset.variables.find(isCnVariable);
  if (cn) return { variable: cn.code };
  const contents = contentsVariable(dataset);
  const others = variablesToPlace(dataset).filter(
    (each) => each !== contents && !PARTNER.test(each.label),
  );
  const [only, ...more] = others;
  return only && more.length === 0 ? { variable: only.code } : undefined;
}

/** One word for all contents, or a word by contents code; else what the table's title says. */
function wordColumn(
  dataset: Dataset,
  column: string,
  said: readonly (readonly [RegExp, string])[],
): Columns {
  const contents = contentsVariable(dataset);
  const names = (contents?.codes ?? []).flatMap((code, i) => {
    const word = wordFor(contents?.labels[i] ?? "", said);
    return word === undefined ? [] : [[code, word] as const];
  });
  const words = new Set(names.map(([, word]) => word));
  if (contents && words.size > 1) {
    return { [column]: { variable: contents.code, names: Object.fromEntries(names) } };
  }
  const [word = wordFor(dataset.label, said)] = words;
  return word === undefined ? {} : { [column]: { text: word } };
}

function wordFor(label: string, said: readonly (readonly [RegExp, string])[]): string | undefined {
  return said.find(([pattern]) => pattern.test(label))?.[1];
}

/** Partners fill their column; their total is the blank one. */
function partnerColumn(dataset: Dataset): Columns {
  const partner = dataset.variables.find(
    ({ code, label }) => PARTNER.test(label) || PARTNER.test(code),
  );
  if (!partner || partner.codes.length < 2) return {};
  const total = totalOf(partner);
  const names = Object.fromEntries(
    partner.codes.map((code, i) => [code, code === total ? "" : (partner.labels[i] ?? code)]),
  );
  return { partner: { variable: partner.code, names } };
}
