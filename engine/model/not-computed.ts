import { textIn, type Row } from "../assumptions/row";
import type { Kind } from "../assumptions/schema";
import { makeFinding, type Finding } from "../findings/finding";
import { SETTINGS_AND_CHANGES } from "../findings/settings";
import { kindPhrase } from "../assumptions/recognise";

/** Kinds that this version reads but does not compute with, and whether they stop the product. */
const NOT_YET: readonly (readonly [Kind, stops: boolean])[] = [
  ["Components", true],
  ["Material prices", false],
  ["Consumption", false],
  ["Disruptions", false],
  ["Criteria", false],
];

/** Says which tables this version does not compute with: none is left out in silence. */
export function notComputed(rows: ReadonlyMap<Kind, readonly Row[]>): Finding[] {
  const findings: Finding[] = [];
  for (const [kind, stops] of NOT_YET) {
    const ofKind = rows.get(kind);
    const first = ofKind?.[0];
    if (!ofKind || !first) continue;
    const names = ofKind.flatMap((row) => [textIn(row, "product"), textIn(row, "component")]);
    const place = {
      table: first.table,
      kind,
      blocks: stops ? [...new Set(names.filter((name) => name !== undefined))] : [],
    };
    const text = SETTINGS_AND_CHANGES["table-not-yet"];
    findings.push(makeFinding("table-not-yet", text, place, { kind: kindPhrase(kind) }));
  }
  return findings;
}
