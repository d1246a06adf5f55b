/** Prices and consumption of materials held against what the model holds. */
import { keyOf, textIn, type Row } from "../assumptions/row";
import { compareMaterials, materialLabel } from "../classification/materials";
import { makeFinding, type Finding } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import type { Model } from "../model/model";
import { parseRatio } from "../quantities/unit-ratio";

/** Findings of prices in other money, materials without a price, and materials that nothing holds. */
export function materialTableFindings(model: Model): Finding[] {
  return [
    ...otherMoney(model),
    ...withoutPrice(model),
    ...unused(model, "Material prices"),
    ...unused(model, "Consumption"),
  ];
}

function otherMoney(model: Model): Finding[] {
  return (model.parts.rows.get("Material prices") ?? []).flatMap((row) => {
    const ratio = parseRatio(textIn(row, "unit") ?? "");
    if (row.broken || !ratio || ratio.numerator.dimension === "money:SEK") return [];
    const place = { table: row.table, kind: row.kind, key: keyOf(row), column: "unit" };
    const text = MODELLING["material-price-currency"];
    return [makeFinding("material-price-currency", text, place, { unit: ratio.symbol })];
  });
}

/** One note for all materials of the model that have no row of Material prices, where there is one. */
function withoutPrice(model: Model): Finding[] {
  const rows = model.parts.rows.get("Material prices") ?? [];
  if (rows.length === 0) return [];
  const priced = new Set(rows.map((row) => textIn(row, "material")));
  const open = model.materials.filter((key) => !priced.has(key));
  if (open.length === 0) return [];
  const words = [...open].sort(compareMaterials).map(materialLabel).join(", ");
  const text = MODELLING["material-price-missing"];
  return [makeFinding("material-price-missing", text, { kind: "Material prices" }, { words })];
}

/** A warning for each material of the table that no content names. */
function unused(model: Model, kind: "Material prices" | "Consumption"): Finding[] {
  const held = new Set(model.materials);
  const firsts = new Map<string, Row>();
  for (const row of model.parts.rows.get(kind) ?? []) {
    const material = textIn(row, "material");
    if (material !== undefined && !held.has(material) && !firsts.has(material)) {
      firsts.set(material, row);
    }
  }
  return [...firsts].map(([material, row]) => {
    const place = { table: row.table, kind, key: keyOf(row), column: "material" };
    const details = { material: materialLabel(material) };
    return makeFinding("material-unused", MODELLING["material-unused"], place, details);
  });
}
