/** The engine's one door. Everything outside imports from here, as `#engine`. */

// errors and findings
export { AnswerFault, EngineError, StatisticsFault } from "./errors";
export type { AnswerErrorType, EngineErrorCode } from "./errors";
export { EVERY_PRODUCT } from "./findings/finding";
export type { Finding, Severity } from "./findings/finding";
export { answerSentence } from "./findings/answers";
export type { AnswerCode } from "./findings/answers";
export type { Language, Phrase } from "./findings/language";

// assumptions: tables, words, fingerprints
export { errorIn, isBlank } from "./assumptions/cell";
export type { Cell, CellError, TableInput } from "./assumptions/cell";
export { fingerprint } from "./assumptions/fingerprint";
export { KeptReadings } from "./assumptions/kept-readings";
export { readTables } from "./assumptions/read-tables";
export type { ReadTables } from "./assumptions/read-tables";
export { isLeftAlone, recognise } from "./assumptions/recognise";
export type { Recognised, Unrecognised } from "./assumptions/recognise";
export { readRow, wideRows } from "./assumptions/read-row";
export { keyText } from "./assumptions/keys";
export { keyOf } from "./assumptions/row";
export type { Row } from "./assumptions/row";
export { KINDS, schemaOf } from "./assumptions/schema";
export type { Column, ColumnSchema, Kind, KindSchema } from "./assumptions/schema";
export { readWord, wordIn, wordsOf } from "./assumptions/vocabulary";
export type { Word, WordSet } from "./assumptions/vocabulary";

// classification and units
export { CodeList } from "./classification/code-list";
export { CodeNames, unpackCodeNames } from "./classification/code-names";
export type { CodeChange, CodeYears, ListedCode } from "./classification/code-list";
export { findMaterial, materialLabel } from "./classification/materials";
export type { Material } from "./classification/materials";
export { unpackCodeList } from "./classification/unpack-code-list";
export { parseRatio, ratioWord } from "./quantities/unit-ratio";
export { parseUnit, unitWord } from "./quantities/units";

// statistics: answers of an office decoded, selections, calls, rows
export { assemble } from "./statistics/assemble";
export type { CallAnswer } from "./statistics/assemble";
export { decodeCodelist } from "./statistics/codelist";
export type { Codelist } from "./statistics/codelist";
export { compareVintages } from "./statistics/compare-vintages";
export type { CellChange, Vintage, VintageComparison } from "./statistics/compare-vintages";
export { dataBody, dataQuery, MAX_ADDRESS } from "./statistics/data-request";
export type { PxWebApi } from "./statistics/data-request";
export { cellsOf, missingCount } from "./statistics/dataset";
export type { Dataset, StatisticsCell } from "./statistics/dataset";
export { datasetFingerprint } from "./statistics/dataset-fingerprint";
export { decodeDataset } from "./statistics/decode-dataset";
export { decodeMetadata } from "./statistics/decode-metadata";
export { fetchRows, fetchTable, unitsByCode } from "./statistics/fetch-table";
export type { FetchTable } from "./statistics/fetch-table";
export { decodeOfficeConfig } from "./statistics/office-config";
export type { OfficeConfig } from "./statistics/office-config";
export { mandatoryFirst } from "./statistics/notes";
export { officeUnit } from "./statistics/office-units";
export { fewestCallsOf, MAX_CODES, partition } from "./statistics/partition";
export type { PartitionLimits } from "./statistics/partition";
export { periodOf } from "./statistics/period";
export { provenanceOf } from "./statistics/provenance";
export type { Fetch, Provenance } from "./statistics/provenance";
export { readAddress } from "./statistics/read-address";
export type { PastedAddress } from "./statistics/read-address";
export { officeProblem, readAnswer } from "./statistics/read-answer";
export { readQuery } from "./statistics/read-query";
export { readSelect } from "./statistics/read-select";
export { resolveSelection } from "./statistics/resolve-selection";
export type { ResolvedSelection, Selection, VariableSelection } from "./statistics/selection";
export { readSourceSelection, SOURCES_COLUMNS, sourcesRow } from "./statistics/sources-row";
export type { KeptSheet, KeptWithSelection, SourceSelection } from "./statistics/sources-row";
export { missingMark, statisticsRows } from "./statistics/statistics-rows";
export type { RowsChoice, StatisticsRows } from "./statistics/statistics-rows";
export { sumMonths } from "./statistics/sum-months";
export { decodeTableList, endsBefore } from "./statistics/table-list";
export type { TableHit, TableList } from "./statistics/table-list";
export {
  chronological,
  contentsVariable,
  lastPeriod,
  timeVariable,
  variableOf,
} from "./statistics/table-metadata";
export type {
  ContentsUnit,
  MeasuringType,
  Note,
  Role,
  TableMetadata,
  Variable,
} from "./statistics/table-metadata";

// models
export { buildModel } from "./model/build-model";
export type { UnknownScenario } from "./model/build-model";
export { handleText, Model } from "./model/model";
export { isStockMeasure } from "./model/measure-series";
export { modelFindings } from "./analysis/model-findings";
export { observedSeries } from "./analysis/observed";
export type { ObservedSeries } from "./analysis/observed";

// answers of worksheet functions
export { heldNumber } from "./report/answer";
export type { Answer, AnswerCell, AnswerError } from "./report/answer";
export { isRange, numberArgument, requiredMeasure, settle, textArgument } from "./report/argument";
export type { Argument } from "./report/argument";
export { bridgeTable } from "./report/bridge-table";
export { checkTable } from "./report/check-table";
export { cnNameAnswer } from "./report/cn-name";
export { cohortTable } from "./report/cohort-table";
export { explainTable } from "./report/explain-table";
export type { ExplainArguments } from "./report/explain-table";
export { disruptionTable } from "./report/disruption-table";
export { indicatorsTable } from "./report/indicators-table";
export { compareTable } from "./report/compare-table";
export { differenceTable } from "./report/difference-table";
export { infoTable } from "./report/info-table";
export { longTable } from "./report/long-table";
export { phaseArgument } from "./report/phase-argument";
export { qualityTable } from "./report/quality-table";
export { rangeTable } from "./report/range-table";
export { sensitivityTable } from "./report/sensitivity-table";
export { survivalAnswer } from "./report/survival-answer";
export { topTable } from "./report/top-table";
export { validationTable } from "./report/validation-table";
export { valueTable } from "./report/value-table";

export { VERSION } from "./version";
