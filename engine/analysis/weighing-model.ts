/** What a gap weighs: the model under rules that make nothing 0 (methods, "Checks and quality"). */
import type { Row } from "../assumptions/row";
import type { Word } from "../assumptions/vocabulary";
import { Model } from "../model/model";
import { readParts } from "../model/model-from";
import type { Product } from "../trade/product";

/** Settings in place of those that may make a cohort 0. */
type Weighing = ReadonlyMap<Word<"setting">, string>;

const kept = new WeakMap<Model, Map<string, Model>>();

/**
 * The model with gaps interpolated where the rule fills them with 0, negative consumption kept where
 * it is set to 0, and all consumption where final use is; undefined where the model does none of it.
 */
export function weighingModel(model: Model, products: readonly Product[]): Model | undefined {
  const settings = weighingSettings(model, products);
  if (settings.size === 0) return undefined;
  let models = kept.get(model);
  if (!models) {
    models = new Map<string, Model>();
    kept.set(model, models);
  }
  const key = [...settings].join(";");
  let found = models.get(key);
  if (!found) {
    found = withSettings(model, settings);
    models.set(key, found);
  }
  return found;
}

function weighingSettings(model: Model, products: readonly Product[]): Weighing {
  const { missing, negativeConsumption } = model.parts.settings;
  const settings = new Map<Word<"setting">, string>();
  if (missing === "zero") settings.set("missing", "interpolate");
  if (negativeConsumption === "zero") settings.set("negative consumption", "keep");
  const isCut = products.some((product) =>
    model.run(product).inflow?.finalUse?.cut.some((amount) => amount > 0),
  );
  if (isCut) settings.set("loose components", "all");
  return settings;
}

function withSettings({ parts }: Model, settings: Weighing): Model {
  const others = (parts.rows.get("Settings") ?? []).filter(
    ({ cells }) => !settings.has(cells.setting as Word<"setting">),
  );
  const own = [...settings].map(([setting, value]): Row => ({
    kind: "Settings",
    table: "",
    cells: { setting, value },
    broken: false,
  }));
  const rows = new Map(parts.rows).set("Settings", [...others, ...own]);
  const { findings, blocked } = parts;
  return new Model({ ...readParts({ ...parts, rows, redrawn: {} }), findings, blocked });
}
