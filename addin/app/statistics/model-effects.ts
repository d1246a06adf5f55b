/** What changed rows would do to the models of the workbook: computed on them before they are written. */
import { buildModel, Model, readTables, type Cell, type CodeList, type Phrase } from "#engine";
import type { Workbook, WorkbookTable } from "../../ports/workbook";
import { findModels } from "../find-models";
import { chosenView, firstMaterial, materialName, measureChoices } from "../result-choices";
import { seriesOf } from "../result-series";
import { GOODS, type Figure, type ResultsView } from "../services";
import { need } from "./settled";
import type { Revision } from "./statistics-views";

type Effect = Revision["effects"][number];

/** Effects told at most. */
const MOST = 24;
const MEASURES = ["stock", "release"] as const;

/** What effects are computed from. */
export interface EffectParts {
  readonly workbook: Workbook;
  readonly codes: CodeList;
  /** What the results remember. */
  readonly view: ResultsView;
  /** Cells by name of the tables that would change. */
  readonly changed: ReadonlyMap<string, readonly (readonly Cell[])[]>;
}

/** Stock and release of each product that changes, and of the remembered one. @throws Stopped. */
export async function modelEffects(parts: EffectParts): Promise<readonly Effect[]> {
  if (parts.changed.size === 0) return [];
  const cells = need(await findModels(parts.workbook));
  const effects: Effect[] = [];
  for (const cell of cells) {
    const tables = need(await parts.workbook.inputsOf(cell));
    if (!tables.some(({ name }) => parts.changed.has(name))) continue;
    const before = modelOf(cell.name, tables, parts.codes);
    const after = modelOf(cell.name, tables.map(replaced(parts)), parts.codes);
    // A scenario that cannot be built answers neither before nor after.
    if (!before || !after) continue;
    const name = cells.length > 1 ? cell.name : "";
    effects.push(...effectsOf(before, after, parts.view, name));
  }
  return effects.slice(0, MOST);
}

function replaced({ changed }: EffectParts): (table: WorkbookTable) => WorkbookTable {
  return (table) => {
    const cells = changed.get(table.name);
    return cells ? { ...table, cells } : table;
  };
}

function modelOf(
  name: string,
  tables: readonly WorkbookTable[],
  codes: CodeList,
): Model | undefined {
  const inputs = tables.map((table) => ({ name: table.name, cells: table.cells }));
  const built = buildModel(name, readTables(inputs, true), codes);
  return built instanceof Model ? built : undefined;
}

function effectsOf(before: Model, after: Model, view: ResultsView, name: string): Effect[] {
  const headline = chosenView(before, view).product;
  const products = after.countedProducts.map((product) => product.name);
  const material = view.material ?? firstMaterial(before);
  const years = yearsOf(before, after);
  const all = products.flatMap((product) =>
    years.flatMap((year) =>
      MEASURES.map((measure) =>
        effectOf(before, after, { product, material, measure, year, name }),
      ),
    ),
  );
  const told = all.filter((each) => isChange(each.effect) || each.product === headline);
  return told.sort((a, b) => size(b.effect) - size(a.effect)).map(({ effect }) => effect);
}

/** The last year of data, before and after: a new year has an effect of its own. */
function yearsOf(before: Model, after: Model): readonly number[] {
  const years = [before, after].map((model) => model.parts.years?.latestData);
  return [...new Set(years.filter((year) => year !== undefined))];
}

interface Asked {
  readonly product: string;
  readonly material: string;
  readonly measure: (typeof MEASURES)[number];
  readonly year: number;
  readonly name: string;
}

function effectOf(
  before: Model,
  after: Model,
  asked: Asked,
): { readonly product: string; readonly effect: Effect } {
  const [old, now] = [figureOf(before, asked), figureOf(after, asked)];
  const change = changeOf(old.value, now.value);
  const effect = {
    what: wordsOf(asked),
    before: old.value,
    after: now.value,
    unit: now.unit,
    ...(change === undefined ? {} : { change }),
  };
  return { product: asked.product, effect };
}

function figureOf(
  model: Model,
  { product, material, measure, year }: Asked,
): { readonly value: Figure; readonly unit: Phrase } {
  const chosen = chosenView(model, { product, material, measure });
  const answer = seriesOf(model, chosen);
  if ("noAnswer" in answer) {
    return { value: { missing: answer.noAnswer }, unit: { sv: chosen.unit, en: chosen.unit } };
  }
  const found = answer.series.years.find((each) => each.year === year);
  const missing = { sv: `${year} saknas`, en: `${year} is missing` };
  return { value: found?.value ?? { missing }, unit: answer.series.unit };
}

/** `Bas: Elbil, bestånd kobolt (Co) 2025`. */
function wordsOf({ product, material, measure, year, name }: Asked): Phrase {
  const label = measureChoices().find(({ value }) => value === measure)?.label;
  const of = material === GOODS ? { sv: "", en: "" } : materialName(material);
  const words = (language: "sv" | "en"): string =>
    [`${product},`, label?.[language], of[language], String(year)].filter(Boolean).join(" ");
  const model = name === "" ? "" : `${name}: `;
  return { sv: model + words("sv"), en: model + words("en") };
}

function changeOf(before: Figure, after: Figure): number | undefined {
  if (typeof before !== "number" || typeof after !== "number" || before === 0) return undefined;
  return (after - before) / Math.abs(before);
}

function isChange({ before, after }: Effect): boolean {
  if (typeof before === "number" && typeof after === "number") return before !== after;
  return typeof before !== typeof after;
}

function size({ change }: Effect): number {
  return change === undefined ? Number.MAX_VALUE : Math.abs(change);
}
