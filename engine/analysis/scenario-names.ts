/** Names of scenarios that are easily taken for one another. */
import { keyOf, textIn, type Row } from "../assumptions/row";
import type { Kind } from "../assumptions/schema";
import { makeFinding, type Finding } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import type { Model } from "../model/model";

const KINDS: readonly Kind[] = ["Changes", "Disruptions"];

/** A warning for scenarios of a table whose names differ only in case or blanks. */
export function scenarioNameFindings(model: Model): Finding[] {
  return KINDS.flatMap((kind) => alikeIn(model.parts.rows.get(kind) ?? []));
}

function alikeIn(rows: readonly Row[]): Finding[] {
  const groups = new Map<string, Map<string, Row>>();
  for (const row of rows) {
    const name = textIn(row, "scenario");
    if (name === undefined) continue;
    const plain = name.toLowerCase().replaceAll(" ", "");
    const names = groups.get(plain) ?? new Map<string, Row>();
    if (!names.has(name)) names.set(name, row);
    groups.set(plain, names);
  }
  return [...groups.values()].flatMap((names): Finding[] => {
    const [, second] = names.values();
    if (second === undefined) return [];
    const { table, kind } = second;
    const place = { table, kind, key: keyOf(second), column: "scenario" };
    const all = [...names.keys()];
    const words = { sv: all.map((name) => `”${name}”`), en: all.map((name) => `"${name}"`) };
    const details = { words: { sv: words.sv.join(", "), en: words.en.join(", ") } };
    return [makeFinding("scenarios-alike", MODELLING["scenarios-alike"], place, details)];
  });
}
