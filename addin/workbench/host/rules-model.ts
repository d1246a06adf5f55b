const ERRORS_PAGE = "docs: testing/application-specific-api-error-handling";
const UNBOUNDED_PAGE = "docs: excel/excel-add-ins-ranges-unbounded";
const TYPES = "@types/office-js";

/** Rules of the object model; see rules.ts. */
export const MODEL_RULES = {
  "item-not-found": {
    sentence: "An item that does not exist is refused with ItemNotFound.",
    source: ERRORS_PAGE,
  },
  "names-taken": {
    sentence: "A second sheet, table or name of the same name, case ignored, is ItemAlreadyExists.",
    source: ERRORS_PAGE,
  },
  "argument-types": {
    sentence: "An argument of another type than documented is InvalidArgument.",
    source: ERRORS_PAGE,
  },
  enumerations: {
    sentence: "A word outside an enumeration is InvalidArgument.",
    source: "assumed",
  },
  addresses: {
    sentence:
      "Worksheet.getRange takes an A1 address or a name on its own sheet; anything else is InvalidArgument.",
    source: "assumed",
  },
  "range-bounds": {
    sentence: "A range outside the sheet, or of no rows or columns, is InvalidArgument.",
    source: "assumed",
  },
  "kept-ranges": {
    sentence: "A range kept across syncs stays at its address when rows are inserted before it.",
    source: "assumed",
  },
  "sheet-quotes": {
    sentence:
      "A sheet name stands in apostrophes unless it is a word of letters, digits, points and underscores.",
    source: "docs: includes/custom-function-sheetname-note",
  },
  "array-shape": {
    sentence: "An array of another shape than the range is refused with InvalidArgument.",
    source: "office-js#1025",
  },
  "null-input": {
    sentence: "null for a whole property is InvalidArgument.",
    source: "docs: excel/excel-add-ins-blank-null-values",
  },
  "blank-input": {
    sentence: "An empty text clears a cell, and as a number format it resets to General.",
    source: "docs: excel/excel-add-ins-blank-null-values",
  },
  "single-value": {
    sentence: "A single value instead of an array goes into every cell of the range.",
    source: `${UNBOUNDED_PAGE} (the form range.values = 'Due Date')`,
  },
  "format-one-by-one": {
    sentence: "A 1×1 array of number formats is taken for every cell of a larger range.",
    source: "docs: tutorials/excel-tutorial, excel/excel-add-ins-core-concepts (range sample)",
  },
  "unbounded-read": {
    sentence: "Cell-level properties of whole columns or rows read as null.",
    source: UNBOUNDED_PAGE,
  },
  "unbounded-write": {
    sentence: "Cell-level properties of whole columns or rows cannot be written.",
    source: UNBOUNDED_PAGE,
  },
  "cell-limit": {
    sentence: "More than five million cells in one read or write are RangeExceedsLimit.",
    source: "docs: concepts/resource-limits-and-performance-optimization",
  },
  "value-types": {
    sentence: "Cells take text, numbers and truth values; null in an array leaves a cell as it is.",
    source: "docs: excel/excel-add-ins-blank-null-values",
  },
  "value-kinds": {
    sentence:
      'valueTypes says Empty, String, Double, Boolean or Error; "" from a formula counts as Empty.',
    source: "assumed",
  },
  "text-is-read": {
    sentence: "Text put into a cell is read as en-US: numbers, percent, dates, TRUE and FALSE.",
    source: "docs: excel/excel-add-ins-blank-null-values, office-js#1559, office-js#3775",
  },
  "text-cells": {
    sentence: 'In a cell of number format "@" text stays text, also where it looks like a formula.',
    source: "assumed",
  },
  "sign-is-formula": {
    sentence: "Text that begins with =, + or - is read as a formula.",
    source: `${TYPES}: Range.values`,
  },
  apostrophe: {
    sentence: "An apostrophe before text keeps it text and is not part of it.",
    source: "assumed",
  },
  "cell-text": {
    sentence: "Range.text follows the number format; General shows at most eleven digits.",
    source: "assumed",
  },
  "formulas-local": {
    sentence:
      "formulasLocal has the culture's separators. Names of built-in functions stay English here, unlike in Excel.",
    source: "unlike Excel",
  },
  "clear-kinds": {
    sentence: "Range.clear empties contents, formats or both; column widths stay.",
    source: "@types/office-js: Range.clear",
  },
  "used-range": {
    sentence:
      "The used range holds every cell with a value. Formats alone do not count here; in Excel they do unless valuesOnly is set.",
    source: "unlike Excel",
  },
  "spill-anchor": {
    sentence: "Spill questions are for one cell; a larger range is InvalidArgument.",
    source: `${TYPES}: Range.getSpillingToRange`,
  },
  precedents: {
    sentence:
      "getDirectPrecedents answers the ranges a formula names, structured references and names included, whole.",
    source: "assumed",
  },
  "column-width": {
    sentence: "columnWidth is in points, three quarters of a pixel.",
    source: "assumed",
  },
  autofit: {
    sentence: "autofitColumns makes columns as wide as their longest text; rows need nothing.",
    source: "assumed",
  },
  "mixed-format": {
    sentence: "A format that differs between the cells of a range reads as null.",
    source: "docs: excel/excel-add-ins-blank-null-values",
  },
  "sheet-names": {
    sentence:
      "Sheet names have 1–31 characters, none of \\ / ? * [ ] :, no apostrophe at the ends.",
    source: "assumed",
  },
  "defined-names": {
    sentence:
      "Names of ranges and tables begin with a letter, underscore or backslash, have no blanks and look like no cell.",
    source: "assumed",
  },
  "name-formulas": {
    sentence: "A name is given a range or a formula that begins with =.",
    source: `${TYPES}: NamedItemCollection.add`,
  },
  "last-sheet": {
    sentence: "The only visible sheet cannot be deleted: InvalidOperation.",
    source: "assumed",
  },
  "table-overlap": {
    sentence: "A table over another table is MergedRangeConflict.",
    source: ERRORS_PAGE,
  },
  "table-one-row": {
    sentence: "A table of a header row alone gets one blank row, which the first added row fills.",
    source: "docs: tutorials/excel-tutorial (create a table)",
  },
  "table-headers": {
    sentence:
      "Headers become text; blank ones are called Column1 and so on, doubled ones get a number.",
    source: "assumed",
  },
  "table-resize": {
    sentence: "A resized table keeps its header row and overlaps its old place.",
    source: `${TYPES}: Table.resize`,
  },
  "copy-kinds": {
    sentence:
      "copyFrom takes contents and formats as they are; as Values, results without formulas and texts that stay text.",
    source: "assumed",
  },
  "copy-sizes": {
    sentence:
      "copyFrom fills a target of whole multiples with copies, any other target takes the source's size.",
    source: `${TYPES}: Range.copyFrom`,
  },
  "copy-moves": {
    sentence: "References without $ in a copied formula move along, also onto another sheet.",
    source: "assumed",
  },
  "cell-shifts": {
    sentence:
      "Cells that are inserted or deleted shift those below; references to shifted cells do not follow here, unlike in Excel.",
    source: "unlike Excel",
  },
  "shift-conflicts": {
    sentence:
      "Cells shifted through part of a table are InsertDeleteConflict; over its whole width the table grows or shrinks.",
    source: "assumed",
  },
  "rows-push": {
    sentence: "Rows added to a table move the cells right below it down.",
    source: "assumed",
  },
  "hidden-sheets": {
    sentence: "A hidden sheet reads as hidden; here it is shown all the same, unlike in Excel.",
    source: "unlike Excel",
  },
  "protected-sheet": {
    sentence:
      "Writing to a protected sheet, or to the sheets of a protected workbook, is AccessDenied.",
    source: ERRORS_PAGE,
  },
  "column-ids": {
    sentence: "The id of a table column is a number; here its place counted from 1.",
    source: "assumed",
  },
  filters: {
    sentence: "A filter keeps its criteria; rows are not hidden here, unlike in Excel.",
    source: "unlike Excel",
  },
  "sort-order": {
    sentence: "Ascending: numbers, text, truth values; blanks last in both directions.",
    source: "assumed",
  },
  "settings-shared": {
    sentence: "workbook.settings and Office.context.document.settings are one store.",
    source: "assumed",
  },
  "xml-parts": {
    sentence: "A custom XML part is one XML document; anything else is InvalidArgument.",
    source: "assumed",
  },
  "calculates-after-batch": {
    sentence:
      "Formulas written in a batch are calculated at its end, as calculation mode is Automatic.",
    source: "assumed",
  },
  "calculate-kinds": {
    sentence: "calculate takes Recalculate, Full and FullRebuild; Full calculates every formula.",
    source: `${TYPES}: Application.calculate`,
  },
  "enable-events": {
    sentence: "With runtime.enableEvents false the add-in gets no events.",
    source: `${TYPES}: Runtime.enableEvents`,
  },
  "change-details": {
    sentence:
      "onChanged comes once per edited block, as RangeEdited; recalculated cells raise none.",
    source: "office-js#3899",
  },
  "charts-as-data": {
    sentence: "Charts are kept as described and can be read back; nothing is drawn here.",
    source: "unlike Excel",
  },
  "chart-series": {
    sentence:
      "A chart over cells has one series per column of numbers; text before them is the labels.",
    source: "docs: tutorials/excel-tutorial (create a chart)",
  },
} as const;
