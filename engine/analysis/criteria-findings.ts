/** Limits of Criteria that can hardly be meant. */
import { keyOf, numberIn, wordOf, type Row } from "../assumptions/row";
import { wordIn, type Word } from "../assumptions/vocabulary";
import { makeFinding, type Finding } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import type { Model } from "../model/model";

/** The largest limit that says anything: shares are at most 1, a bias or a width may be above. */
const LARGEST: Readonly<Record<Word<"criterion">, number>> = {
  "filled share": 1,
  "converted share": 1,
  "weak content share": 1,
  "old source share": 1,
  "validation bias": 1,
  "range width": 3,
};

/** The criteria that are shares of the stock, 0 to 1. */
const SHARES: ReadonlySet<Word<"criterion">> = new Set<Word<"criterion">>([
  "filled share",
  "converted share",
  "weak content share",
  "old source share",
]);

/** True for a limit that anything meets: it says nothing, so nothing is told by it. */
export function isEmptyLimit(criterion: Word<"criterion">, limit: number): boolean {
  return SHARES.has(criterion) && limit > 1;
}

/** A warning for each limit that seems to be written in per cent. */
export function criteriaFindings(model: Model): Finding[] {
  return (model.parts.rows.get("Criteria") ?? []).flatMap(limitFinding);
}

function limitFinding(row: Row): Finding[] {
  const criterion = wordOf(row, "criterion", "criterion");
  const limit = numberIn(row, "limit");
  if (row.broken || criterion === undefined || limit === undefined) return [];
  if (limit <= LARGEST[criterion]) return [];
  const { table, kind } = row;
  const place = { table, kind, key: keyOf(row), column: "limit" };
  const details = {
    criterion: { sv: wordIn("criterion", criterion, "sv"), en: criterion },
    limit,
    percent: Number((limit * 100).toPrecision(12)),
    share: Number((limit / 100).toPrecision(12)),
  };
  return [makeFinding("limit-above-one", MODELLING["limit-above-one"], place, details)];
}
