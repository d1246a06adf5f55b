/** A cell of a sample; blank is null. */
export type SampleCell = string | number | null;

/** A sample with what is alike in all rows taken out, so that it has room in a narrow pane. */
export interface SplitSample {
  readonly alike: readonly { readonly name: string; readonly value: SampleCell }[];
  readonly header: readonly { readonly name: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly SampleCell[])[];
}

/** Splits a sample whose first row is the header. A single row is shown whole. */
export function splitSample(sample: readonly (readonly SampleCell[])[]): SplitSample {
  const [names = [], ...rows] = sample;
  const columns = names.map((name, at) => {
    const values = rows.map((row) => row[at] ?? null);
    const isAlike = rows.length > 1 && values.every((value) => value === values[0]);
    const isNumber = values.some((value) => typeof value === "number");
    return { name: String(name ?? ""), at, isAlike, isNumber, first: values[0] ?? null };
  });
  const apart = columns.filter(({ isAlike }) => !isAlike);
  return {
    alike: columns
      .filter(({ isAlike }) => isAlike)
      .map(({ name, first }) => ({ name, value: first })),
    header: apart.map(({ name, isNumber }) => ({ name, isNumber })),
    rows: rows.map((row) => apart.map(({ at }) => row[at] ?? null)),
  };
}
