import { textIn, type Row } from "../assumptions/row";
import type { Kind } from "../assumptions/schema";
import type { Settings } from "../assumptions/settings";
import { EVERY_PRODUCT, makeFinding, type Finding } from "../findings/finding";
import { SETTINGS_AND_CHANGES } from "../findings/settings";
import { kindPhrase } from "../assumptions/recognise";

/** Kinds that this version reads but does not compute with, and whether they stop the product. */
const NOT_YET: readonly (readonly [Kind, stops: boolean])[] = [
  ["Components", true],
  ["Phases", true],
  ["Prices", false],
  ["Material prices", false],
  ["Consumption", false],
  ["Disruptions", false],
  ["Criteria", false],
];

/** Says which tables and settings this version does not compute with: none is left out in silence. */
export function notComputed(
  rows: ReadonlyMap<Kind, readonly Row[]>,
  settings: Settings,
): Finding[] {
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
  if (settings.missing === "from parent") {
    const place = {
      kind: "Settings",
      key: { sv: "inställning=saknas", en: "setting=missing" },
      column: "value",
      blocks: [EVERY_PRODUCT],
    };
    const details = {
      setting: { sv: "saknas", en: "missing" },
      cell: { sv: "från överordnad", en: "from parent" },
    };
    const text = SETTINGS_AND_CHANGES["setting-not-yet"];
    findings.push(makeFinding("setting-not-yet", text, place, details));
  }
  return findings;
}
