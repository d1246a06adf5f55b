/** A shorter code summed from longer ones: are all of them there? (methods, "Inflow") */
import type { CodeList } from "../classification/code-list";
import { makeFinding, type Finding } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import type { FlowIndex, FlowName } from "./flow-index";
import { flowPhrase, seriesKey } from "./flow-words";
import type { Product } from "./product";
import { yearRanges } from "./year-ranges";

/** One code of a product and the years in which it is asked for. */
export interface SummedCode {
  readonly product: Product;
  readonly series: string;
  readonly isCode: boolean;
  readonly flow: FlowName;
  readonly years: readonly number[];
  readonly codes?: CodeList | undefined;
}

interface Presence {
  readonly all: number;
  readonly missing: readonly string[];
}

/** Missing codes that a sentence names. */
const NAMED = 3;

/**
 * A warning for each set of CN 8 codes that are in force but have no row, where the code's amount is
 * the sum of longer codes; years with the same set are told together. The sum stands.
 */
export function partlyFindings(request: SummedCode, index: FlowIndex): Finding[] {
  const { series, flow, years, product } = request;
  const byMissing = new Map<string, { presence: Presence; years: number[] }>();
  for (const year of years) {
    const presence = presenceIn(request, year, index);
    if (presence === undefined) continue;
    const key = `${presence.all}|${presence.missing.join()}`;
    const same = byMissing.get(key);
    if (same) same.years.push(year);
    else byMissing.set(key, { presence, years: [year] });
  }
  return [...byMissing.values()].map(({ presence: { all, missing }, years: of }) => {
    const place = { kind: "Flows", key: seriesKey(series, flow), column: "series" };
    const more = missing.length > NAMED ? ", …" : "";
    return makeFinding("code-partly", MODELLING["code-partly"], place, {
      product: product.name,
      flow: flowPhrase(flow),
      years: yearRanges(of),
      code: series,
      present: all - missing.length,
      all,
      missing: missing.slice(0, NAMED).join(", ") + more,
    });
  });
}

/** CN 8 codes in force under the code, and those that nothing stands for; undefined = all present. */
function presenceIn(
  { series, isCode, flow, codes }: SummedCode,
  year: number,
  index: FlowIndex,
): Presence | undefined {
  if (!isCode || codes === undefined) return undefined;
  const taken = index.codesTaken(series, flow, year);
  if (taken.length === 0 || taken.includes(series)) return undefined;
  const listed = codes.codesUnder(series, year);
  const missing = listed.filter((code) => !taken.some((one) => code.startsWith(one)));
  return missing.length === 0 ? undefined : { all: listed.length, missing };
}
