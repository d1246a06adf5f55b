import type { CellStyle } from "../../spreadsheet";
import { invalidArgument } from "../host-error";
import {
  ApiObject,
  apiClass,
  method,
  object,
  property,
  type PropertyMember,
  type Since,
  type ApiClass,
} from "../rich-api/api-object";
import type { CellScalar } from "../../spreadsheet";
import { cellText } from "./number-text";
import type { Range } from "./range";
import { usedRange } from "./used-range";

/** Makes a range's format object. */
export type RangeFormatFactory = (range: Range) => ApiObject;

/** Points in a pixel: Excel measures widths in points. Rule: column-width. */
const POINTS_PER_PIXEL = 0.75;
/** Pixels a character takes, and the margin of a cell. Rule: autofit. */
const CHARACTER_PIXELS = 7;
const MARGIN_PIXELS = 12;

/** Part of a range's look, over the spreadsheet's styles. */
class FormatPart extends ApiObject {
  constructor(
    readonly api: ApiClass,
    readonly range: Range,
  ) {
    super();
  }

  get style(): CellStyle {
    return this.range.context.spreadsheet.style(this.range.area);
  }

  set style(style: CellStyle) {
    this.range.context.spreadsheet.setStyle(this.range.area, style);
  }
}

/** A style property; null where the cells of the range differ. Rule: mixed-format. */
function styled(
  since: Since,
  name: keyof CellStyle,
  initial: CellScalar,
  allowed?: readonly CellScalar[],
): PropertyMember<FormatPart> {
  return property<FormatPart>(
    since,
    ({ range, style }) => {
      const single = range.area.rows === 1 && range.area.columns === 1;
      return style[name] ?? (single ? initial : null);
    },
    (part, value) => {
      const fits =
        typeof value === typeof initial && (!allowed || allowed.some((each) => each === value));
      if (!fits) throw invalidArgument("enumerations");
      part.style = { [name]: value };
    },
  );
}

const FONT: ApiClass = apiClass<FormatPart>("RangeFont", {
  bold: styled("1.1", "bold", false),
  italic: styled("1.1", "italic", false),
  color: styled("1.1", "color", "#000000"),
  size: styled("1.1", "fontSize", 11),
});

const FILL: ApiClass = apiClass<FormatPart>("RangeFill", {
  color: styled("1.1", "fill", "#FFFFFF"),
  clear: method("1.1", (part) => {
    part.style = { fill: "" };
  }),
});

const FORMAT: ApiClass = apiClass<FormatPart>("RangeFormat", {
  font: object("1.1", ({ range }) => new FormatPart(FONT, range)),
  fill: object("1.1", ({ range }) => new FormatPart(FILL, range)),
  horizontalAlignment: styled("1.1", "horizontalAlignment", "General", [
    "General",
    "Left",
    "Center",
    "Right",
  ]),
  verticalAlignment: styled("1.1", "verticalAlignment", "Bottom", ["Top", "Center", "Bottom"]),
  wrapText: styled("1.1", "wrapText", false),
  columnWidth: property("1.2", columnWidth, setColumnWidth),
  autofitColumns: method("1.2", autofitColumns),
  // Rows grow by themselves in the spreadsheet. Rule: autofit.
  autofitRows: method("1.2", () => undefined),
});

/** A range's format object. */
export const rangeFormat: RangeFormatFactory = (range) => new FormatPart(FORMAT, range);

function columnsOf(range: Range): number[] {
  return Array.from({ length: range.area.columns }, (_, i) => range.area.column + i);
}

/** Width in points; null where columns differ. */
function columnWidth({ range }: FormatPart): number | null {
  const { spreadsheet } = range.context;
  const pixels = new Set(
    columnsOf(range).map((column) => spreadsheet.columnWidthPixels(range.area.sheetId, column)),
  );
  const [first] = pixels;
  return pixels.size === 1 && first !== undefined ? first * POINTS_PER_PIXEL : null;
}

function setColumnWidth({ range }: FormatPart, points: unknown): void {
  if (typeof points !== "number" || points < 0) throw invalidArgument("value-types");
  const { spreadsheet } = range.context;
  for (const column of columnsOf(range)) {
    spreadsheet.setColumnWidthPixels(
      range.area.sheetId,
      column,
      Math.round(points / POINTS_PER_PIXEL),
    );
  }
}

/** Makes each column as wide as its longest text. */
function autofitColumns({ range }: FormatPart): void {
  const used = usedRange(range.context, range.area);
  if (!used) return;
  const { spreadsheet, culture } = range.context;
  const values = spreadsheet.values(used.area);
  const formats = spreadsheet.numberFormats(used.area);
  for (let j = 0; j < used.area.columns; j += 1) {
    const lengths = values.map(
      (row, i) => cellText(row[j] ?? "", formats[i]?.[j] ?? "General", culture).length,
    );
    const pixels = Math.max(0, ...lengths) * CHARACTER_PIXELS + MARGIN_PIXELS;
    spreadsheet.setColumnWidthPixels(used.area.sheetId, used.area.column + j, pixels);
  }
}
