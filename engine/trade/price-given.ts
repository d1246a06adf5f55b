/** The rows of Prices by series, flow and year. */
import { numberIn, textIn, wordOf, type Row } from "../assumptions/row";
import { parseRatio } from "../quantities/unit-ratio";
import type { FlowName } from "./flow-index";
import type { GivenPrice } from "./price";

/** Prices given, the nearest to a value first. */
export class GivenPrices {
  private readonly bySeries = new Map<string, Map<string, GivenPrice>>();

  constructor(rows: readonly Row[]) {
    for (const row of rows) {
      const series = textIn(row, "series");
      const amount = numberIn(row, "price");
      const unit = parseRatio(textIn(row, "unit") ?? "");
      // A price that is marked missing is none: the next one serves.
      if (row.broken || series === undefined || amount === undefined || !unit) continue;
      let prices = this.bySeries.get(series);
      if (!prices) {
        prices = new Map<string, GivenPrice>();
        this.bySeries.set(series, prices);
      }
      const key = keyFor(wordOf(row, "flow", "flow"), numberIn(row, "year"));
      if (!prices.has(key)) prices.set(key, { kind: "given", amount, unit, row });
    }
  }

  /**
   * Prices of the series that hold for the flow and year, in the order they are tried: of both, of
   * the year without flow, of the flow without year, of neither.
   */
  candidates(series: string, flow: FlowName, year: number): readonly GivenPrice[] {
    const prices = this.bySeries.get(series);
    if (!prices) return [];
    const keys = [
      keyFor(flow, year),
      keyFor(undefined, year),
      keyFor(flow, undefined),
      keyFor(undefined, undefined),
    ];
    return keys.flatMap((key) => prices.get(key) ?? []);
  }
}

function keyFor(flow: FlowName | undefined, year: number | undefined): string {
  return `${flow ?? ""}|${year ?? ""}`;
}
