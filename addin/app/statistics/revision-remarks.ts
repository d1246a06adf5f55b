/** What has changed about a table besides its figures. */
import type { Dataset, Phrase } from "#engine";
import { REFRESH_SAYS } from "./refresh-sentences";

/** A contents code whose unit is another than before. */
export interface ChangedUnit {
  readonly code: string;
  readonly before: string;
  readonly after: string;
}

/** Contents codes of both fetches with another unit. */
export function changedUnits(before: Dataset, after: Dataset): readonly ChangedUnit[] {
  const old = unitsOf(before);
  return [...unitsOf(after)].flatMap(([code, base]) => {
    const known = old.get(code);
    return known === undefined || known === base ? [] : [{ code, before: known, after: base }];
  });
}

function unitsOf({ variables }: Dataset): ReadonlyMap<string, string> {
  return new Map(
    variables.flatMap(({ units }) =>
      Array.from(units, ([code, { base }]) => [code, base] as const),
    ),
  );
}

/** Name, units, names of codes, notes. */
export function revisionRemarks(before: Dataset, after: Dataset): readonly Phrase[] {
  const remarks: Phrase[] = [];
  if (before.label !== after.label) remarks.push(REFRESH_SAYS.renamed(after.label, before.label));
  for (const unit of changedUnits(before, after)) {
    remarks.push(REFRESH_SAYS.unit(unit.code, unit.after, unit.before));
  }
  const relabelled = newLabels(before, after);
  const [first] = relabelled;
  if (first) remarks.push(REFRESH_SAYS.relabelled(relabelled.length, first.code, first.label));
  const known = new Set(before.notes.map(({ text }) => text));
  const fresh = after.notes.filter(({ text }) => !known.has(text)).length;
  if (fresh > 0) remarks.push(REFRESH_SAYS.newNotes(fresh));
  return remarks;
}

function newLabels(
  before: Dataset,
  after: Dataset,
): readonly { readonly code: string; readonly label: string }[] {
  return after.variables.flatMap((variable) => {
    const old = before.variables.find(({ code }) => code === variable.code);
    const labels = new Map(old?.codes.map((code, i) => [code, old.labels[i] ?? code]));
    return variable.codes.flatMap((code, i) => {
      const [label, known] = [variable.labels[i] ?? code, labels.get(code)];
      // A sheet without names tells the code in place of its name.
      return known === undefined || known === code || known === label ? [] : [{ code, label }];
    });
  });
}
