/** A fetch of many calls during which the office may update the table. */
import { contentsVariable, type CallAnswer, type ResolvedSelection } from "#engine";

/** One reading of a table from its metadata to the last of its calls. */
export interface FetchRound {
  readonly selection: ResolvedSelection;
  readonly answers: readonly CallAnswer[];
  /** The table's own date in its metadata, where they tell. */
  readonly describedAt: string | undefined;
}

/**
 * A reading during which the table stood still: where its date has moved it is read once more from
 * the start. Answers whose dates still differ are handed on, and will not be joined; but where every
 * call has the date it had before and each contents code its own, nothing has moved: such an office
 * dates its contents one by one, and the newest date stands for the table.
 */
export async function steadyRound(read: () => Promise<FetchRound>): Promise<FetchRound> {
  const first = await read();
  if (!hasMoved(first)) return first;
  const second = await read();
  return datesOfContents(first, second) ? underNewestDate(second) : second;
}

function datesOf({ answers }: FetchRound): readonly (string | undefined)[] {
  return answers.map(({ dataset }) => dataset.updated);
}

/** The figures differ in date among themselves, or are newer than the metadata they were asked by. */
function hasMoved(round: FetchRound): boolean {
  const dates = new Set(datesOf(round));
  const { describedAt } = round;
  if (dates.size > 1) return true;
  const [only] = dates;
  return describedAt !== undefined && only !== undefined && only > describedAt;
}

function datesOfContents(first: FetchRound, second: FetchRound): boolean {
  const before = datesOf(first);
  const after = datesOf(second);
  const same = before.length === after.length && after.every((date, i) => date === before[i]);
  const byContents = new Map<string, string | undefined>();
  return (
    same &&
    second.answers.every(({ dataset }) => {
      const key = JSON.stringify(contentsVariable(dataset)?.codes);
      const known = byContents.has(key) ? byContents.get(key) : dataset.updated;
      byContents.set(key, dataset.updated);
      return dataset.updated !== undefined && known === dataset.updated;
    })
  );
}

function underNewestDate(round: FetchRound): FetchRound {
  const dates = datesOf(round).filter((date) => date !== undefined);
  const updated = dates.reduce((newest, date) => (date > newest ? date : newest), dates[0] ?? "");
  if (updated === "") return round;
  const answers = round.answers.map(({ call, dataset }) => ({
    call,
    dataset: { ...dataset, updated },
  }));
  return { ...round, answers };
}
