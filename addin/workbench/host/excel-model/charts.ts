import { invalidArgument, itemNotFound } from "../host-error";
import { ApiCollection, apiClass, method, property, type ApiClass } from "../rich-api/api-object";
import { sameName } from "./areas";
import { Chart } from "./chart";
import { seriesOf } from "./chart-series";
import type { ModelContext } from "./model-context";
import { Range } from "./range";
import { freshName } from "./valid-names";

const CHARTS: ApiClass = apiClass<ChartCollection>("ChartCollection", {
  count: property("1.1", (charts) => charts.items().length),
  add: method("1.1", (charts, args) =>
    charts.add(args.text(0), args.object(1, Range), args.optionalText(2) ?? "Auto"),
  ),
  getItem: method("1.1", (charts, args) => charts.find(args.text(0)) ?? absent()),
  getItemOrNullObject: method("1.4", (charts, args) => charts.find(args.text(0))),
  getItemAt: method("1.1", (charts, args) => charts.items()[args.integer(0)] ?? absent()),
  getCount: method("1.4", (charts) => charts.items().length),
});

/** The charts of a sheet: kept as data, drawn by nobody. Rule: charts-as-data. */
export class ChartCollection extends ApiCollection {
  readonly api = CHARTS;

  constructor(
    readonly context: ModelContext,
    readonly sheetId: string,
  ) {
    super();
  }

  items(): readonly Chart[] {
    const own = this.context.extras.record.charts.filter(({ sheetId }) => sheetId === this.sheetId);
    return own.map(({ id }) => new Chart(this.context, id));
  }

  find(key: string): Chart | null {
    return this.items().find((chart) => chart.id === key || sameName(chart.name, key)) ?? null;
  }

  /** A chart of the type over the cells, series by rows or columns. */
  add(type: string, source: Range, by: string): Chart {
    const direction = by.toLowerCase();
    if (!/^[A-Z0-9][A-Za-z0-9_]+$/u.test(type)) throw invalidArgument("enumerations");
    if (!["auto", "columns", "rows"].includes(direction)) throw invalidArgument("enumerations");
    const taken = this.items().map((chart) => chart.name);
    const record = {
      id: this.context.extras.newId(),
      sheetId: this.sheetId,
      properties: { chartType: type, name: freshName("Chart ", taken) },
      series: seriesOf(source, direction),
    };
    this.context.extras.record.charts.push(record);
    return new Chart(this.context, record.id);
  }
}

function absent(): never {
  throw itemNotFound();
}
