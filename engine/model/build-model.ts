/** From tables to a model: the scenario and its changes. The one orchestrator. */
import { applyChanges, scenariosIn } from "../assumptions/changes";
import { fingerprint } from "../assumptions/fingerprint";
import type { ReadTables } from "../assumptions/read-tables";
import { readSettings } from "../assumptions/settings";
import { readWord } from "../assumptions/vocabulary";
import type { CodeList } from "../classification/code-list";
import type { Model } from "./model";
import { modelFrom } from "./model-from";

/** The scenario's name is neither the base name nor in Changes. */
export interface UnknownScenario {
  readonly unknownScenario: string;
  readonly known: readonly string[];
}

/**
 * Builds the model of one scenario. `codes` tells when CN codes are in force; without it every code
 * is taken as always in force.
 */
export function buildModel(
  name: string,
  read: ReadTables,
  codes?: CodeList,
): Model | UnknownScenario {
  const scenarios = scenariosIn(read.rows);
  const hasChanges = read.rows.has("Changes");
  if (hasChanges && !scenarios.includes(name) && !isBaseName(name, read)) {
    return { unknownScenario: name, known: scenarios };
  }
  const changed = applyChanges(read.rows, name);
  return modelFrom({
    name,
    fingerprint: fingerprint(read.rows, name, read.unread),
    rows: changed.rows,
    readFindings: [...read.findings, ...changed.findings],
    unread: read.unread,
    codes,
    changesApplied: changed.applied,
    cellCount: read.cellCount,
  });
}

function isBaseName(name: string, read: ReadTables): boolean {
  const { settings } = readSettings(read.rows.get("Settings") ?? []);
  return readWord("base", name) !== undefined || settings.baseName === name;
}
