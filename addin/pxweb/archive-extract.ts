/** The part of a dataset that a selection asks for. */
import { cellsOf, type Dataset, type ResolvedSelection, type StatisticsCell } from "#engine";

/** The cells of the codes asked for, in the dataset's own order. Every code must be in it. */
export function extractOf(dataset: Dataset, selection: ResolvedSelection): Dataset {
  const wanted = new Map(selection.variables.map((part) => [part.variable, new Set(part.codes)]));
  const keptBy = dataset.variables.map(({ code }) => wanted.get(code) ?? new Set<string>());
  const isWanted = ({ codes }: StatisticsCell): boolean =>
    codes.every((code, i) => keptBy[i]?.has(code) === true);
  const cells = Array.from(cellsOf(dataset)).filter(isWanted);
  const variables = dataset.variables.map((variable, i) => {
    const kept = keptBy[i] ?? new Set<string>();
    const ofKept = <T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
      new Map([...map].filter(([code]) => kept.has(code)));
    return {
      ...variable,
      codes: variable.codes.filter((code) => kept.has(code)),
      labels: variable.labels.filter((_, at) => kept.has(variable.codes[at] ?? "")),
      units: ofKept(variable.units),
      measuringTypes: ofKept(variable.measuringTypes),
    };
  });
  const marked = cells.flatMap(({ status }, i) =>
    status === undefined ? [] : [[i, status] as const],
  );
  return {
    ...dataset,
    variables,
    values: cells.map(({ value }) => value),
    status: new Map(marked),
  };
}
