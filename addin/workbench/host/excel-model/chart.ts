import { invalidArgument, itemNotFound, notImplemented } from "../host-error";
import {
  ApiCollection,
  ApiObject,
  apiClass,
  method,
  object,
  property,
  type Since,
  type ApiClass,
  type ObjectMember,
} from "../rich-api/api-object";
import type { ChartRecord, ChartSeriesRecord } from "./extras";
import type { ModelContext } from "./model-context";
import { Range } from "./range";
import { StoredObject, stored } from "./stored";

/** An object within another, its properties under a longer name. */
function within<T extends StoredObject>(
  since: Since,
  name: string,
  api: ApiClass,
): ObjectMember<T> {
  return object<T>(since, ({ store, prefix }) => new StoredObject(api, store, `${prefix}${name}.`));
}

const FONT: ApiClass = apiClass<StoredObject>("ChartFont", {
  bold: stored("1.1", "bold", false),
  italic: stored("1.1", "italic", false),
  color: stored("1.1", "color", "#000000"),
  name: stored("1.1", "name", "Calibri"),
  size: stored("1.1", "size", 10),
});
const FILL: ApiClass = apiClass<StoredObject>("ChartFill", {
  setSolidColor: method("1.1", (fill, args) => fill.put("solidColor", args.text(0))),
  clear: method("1.1", (fill) => fill.clear()),
});
const LINE: ApiClass = apiClass<StoredObject>("ChartLineFormat", {
  color: stored("1.1", "color", ""),
  lineStyle: stored("1.7", "lineStyle", "Continuous"),
  weight: stored("1.7", "weight", 2.25),
});
const TITLE_FORMAT: ApiClass = apiClass<StoredObject>("ChartTitleFormat", {
  font: within("1.1", "font", FONT),
  fill: within("1.1", "fill", FILL),
});
const TITLE: ApiClass = apiClass<StoredObject>("ChartTitle", {
  text: stored("1.1", "text", ""),
  visible: stored("1.1", "visible", true),
  overlay: stored("1.1", "overlay", false),
  format: within("1.1", "format", TITLE_FORMAT),
});
const AXIS_TITLE: ApiClass = apiClass<StoredObject>("ChartAxisTitle", {
  text: stored("1.1", "text", ""),
  visible: stored("1.1", "visible", false),
});
const LEGEND_FORMAT: ApiClass = apiClass<StoredObject>("ChartLegendFormat", {
  font: within("1.1", "font", FONT),
  fill: within("1.1", "fill", FILL),
});
const LEGEND: ApiClass = apiClass<StoredObject>("ChartLegend", {
  position: stored("1.1", "position", "Right"),
  visible: stored("1.1", "visible", true),
  overlay: stored("1.1", "overlay", false),
  format: within("1.1", "format", LEGEND_FORMAT),
});
const LABELS_FORMAT: ApiClass = apiClass<StoredObject>("ChartDataLabelFormat", {
  font: within("1.1", "font", FONT),
  fill: within("1.1", "fill", FILL),
});
const LABELS: ApiClass = apiClass<StoredObject>("ChartDataLabels", {
  position: stored("1.1", "position", "BestFit"),
  showValue: stored("1.1", "showValue", true),
  showSeriesName: stored("1.1", "showSeriesName", false),
  showCategoryName: stored("1.1", "showCategoryName", false),
  format: within("1.1", "format", LABELS_FORMAT),
});
const AXIS: ApiClass = apiClass<StoredObject>("ChartAxis", {
  minimum: stored("1.1", "minimum", ""),
  maximum: stored("1.1", "maximum", ""),
  numberFormat: stored("1.8", "numberFormat", "General"),
  visible: stored("1.7", "visible", true),
  title: within("1.1", "title", AXIS_TITLE),
});
const AXES: ApiClass = apiClass<StoredObject>("ChartAxes", {
  categoryAxis: within("1.1", "categoryAxis", AXIS),
  valueAxis: within("1.1", "valueAxis", AXIS),
});
const SERIES_FORMAT: ApiClass = apiClass<StoredObject>("ChartSeriesFormat", {
  line: within("1.1", "line", LINE),
  fill: within("1.1", "fill", FILL),
});

/** A part of a chart, kept in the chart's record. */
function part(since: Since, name: string, api: ApiClass): ReturnType<typeof object<Chart>> {
  return object<Chart>(since, ({ record }) => new StoredObject(api, record.properties, `${name}.`));
}

function own(since: Since, name: string, initial: unknown): ReturnType<typeof property<Chart>> {
  return property<Chart>(
    since,
    ({ record }) => record.properties[name] ?? initial,
    ({ record }, value) => {
      record.properties[name] = value;
    },
  );
}

const CHART: ApiClass = apiClass<Chart>("Chart", {
  id: property("1.7", (chart) => chart.id),
  name: own("1.1", "name", ""),
  chartType: own("1.7", "chartType", ""),
  top: own("1.1", "top", 0),
  left: own("1.1", "left", 0),
  width: own("1.1", "width", 360),
  height: own("1.1", "height", 216),
  title: part("1.1", "title", TITLE),
  legend: part("1.1", "legend", LEGEND),
  dataLabels: part("1.1", "dataLabels", LABELS),
  axes: part("1.1", "axes", AXES),
  series: object("1.1", (chart) => new ChartSeriesCollection(chart)),
  worksheet: object("1.2", ({ context, record }) => context.worksheet(record.sheetId)),
  setPosition: method("1.1", (chart, args) => {
    const [from, to] = [args.objectOrText(0, Range), args.value(1)];
    chart.record.properties["position"] = [from, to].map((place) =>
      place instanceof Range ? place.localAddress : (place ?? null),
    );
  }),
  setData: method("1.1", () => {
    throw notImplemented("Chart.setData");
  }),
  delete: method("1.1", (chart) => chart.delete()),
});

/** A chart as data. */
export class Chart extends ApiObject {
  readonly api = CHART;

  constructor(
    readonly context: ModelContext,
    readonly id: string,
  ) {
    super();
  }

  get record(): ChartRecord {
    const record = this.context.extras.record.charts.find((chart) => chart.id === this.id);
    if (!record) throw itemNotFound();
    return record;
  }

  get name(): string {
    return String(this.record.properties["name"]);
  }

  delete(): void {
    const { record } = this.context.extras;
    record.charts = record.charts.filter((chart) => chart.id !== this.id);
  }
}

const SERIES: ApiClass = apiClass<ChartSeries>("ChartSeries", {
  name: stored("1.1", "name", ""),
  chartType: stored("1.7", "chartType", ""),
  markerStyle: stored("1.7", "markerStyle", "Automatic"),
  smooth: stored("1.7", "smooth", false),
  format: within("1.1", "format", SERIES_FORMAT),
  setValues: method("1.7", (series, args) => {
    series.record.values = args.object(0, Range).address;
  }),
  setXAxisValues: method("1.7", (series, args) => {
    series.record.labels = args.object(0, Range).address;
  }),
  delete: method("1.7", (series) => series.delete()),
});

/** One line or set of columns of a chart. */
class ChartSeries extends StoredObject {
  constructor(
    readonly chart: Chart,
    readonly record: ChartSeriesRecord,
  ) {
    super(SERIES, record.properties, "");
  }

  delete(): void {
    const { record } = this.chart;
    record.series = record.series.filter((series) => series !== this.record);
  }
}

const ALL_SERIES: ApiClass = apiClass<ChartSeriesCollection>("ChartSeriesCollection", {
  count: property("1.1", (series) => series.items().length),
  getItemAt: method("1.1", (series, args) => series.items()[args.integer(0)] ?? outside()),
  getCount: method("1.4", (series) => series.items().length),
  add: method("1.7", (series, args) => series.add(args.optionalText(0) ?? "")),
});

/** The series of a chart, in the order drawn. */
class ChartSeriesCollection extends ApiCollection {
  readonly api = ALL_SERIES;

  constructor(readonly chart: Chart) {
    super();
  }

  items(): readonly ChartSeries[] {
    return this.chart.record.series.map((record) => new ChartSeries(this.chart, record));
  }

  add(name: string): ChartSeries {
    const record: ChartSeriesRecord = { properties: { name }, values: "", labels: "" };
    this.chart.record.series.push(record);
    return new ChartSeries(this.chart, record);
  }
}

function outside(): never {
  throw invalidArgument("range-bounds");
}
