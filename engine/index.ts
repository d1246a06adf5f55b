/** The engine's one door. Everything outside imports from here, as `#engine`. */

// errors and findings
export { AnswerFault, EngineError } from "./errors";
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
export { readTables } from "./assumptions/read-tables";
export type { ReadTables } from "./assumptions/read-tables";
export { isLeftAlone, recognise } from "./assumptions/recognise";
export type { Recognised, Unrecognised } from "./assumptions/recognise";
export { readRow, wideRows } from "./assumptions/read-row";
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

// models
export { buildModel } from "./model/build-model";
export type { UnknownScenario } from "./model/build-model";
export { handleText, Model } from "./model/model";
export { isStockMeasure } from "./model/measure-series";
export { modelFindings } from "./analysis/model-findings";
export { observedSeries } from "./analysis/observed";
export type { ObservedSeries } from "./analysis/observed";

// answers of worksheet functions
export type { Answer, AnswerCell, AnswerError } from "./report/answer";
export { isRange, numberArgument, settle, textArgument, wordArgument } from "./report/argument";
export type { Argument } from "./report/argument";
export { checkTable } from "./report/check-table";
export { cnNameAnswer } from "./report/cn-name";
export { cohortTable } from "./report/cohort-table";
export { infoTable } from "./report/info-table";
export { longTable } from "./report/long-table";
export { phaseArgument } from "./report/phase-argument";
export { survivalAnswer } from "./report/survival-answer";
export { validationTable } from "./report/validation-table";
export { valueTable } from "./report/value-table";

export { VERSION } from "./version";
