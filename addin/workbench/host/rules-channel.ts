const ERRORS_PAGE = "docs: testing/application-specific-api-error-handling";
const CLIENT = "client library @microsoft/office-js 1.1.110";

/** Rules of requests, events and functions; see rules.ts. */
export const CHANNEL_RULES = {
  "requirement-sets": {
    sentence: "A member of a requirement set that the host does not declare is ApiNotFound.",
    source: ERRORS_PAGE,
  },
  references: {
    sentence: "An object kept across syncs and released again is InvalidReference.",
    source: ERRORS_PAGE,
  },
  "batch-stops": {
    sentence: "The first refusal stops a batch; what it did before stays done.",
    source: "assumed",
  },
  "null-objects": {
    sentence:
      "Objects reached through a null object are null objects; writing to one or calling it is ItemNotFound.",
    source: "assumed",
  },
  "payload-limit": {
    sentence: "A request or an answer over 5 MB is refused on the web.",
    source: "docs: concepts/resource-limits-and-performance-optimization",
  },
  "edit-mode": {
    sentence:
      "While a person edits a cell every request that concerns the workbook fails, reading too: InvalidOperationInCellEditMode.",
    source: "@types/office-js: Excel.RunOptions.delayForCellEdit",
  },
  "edit-mode-delay": {
    sentence: "A run with delayForCellEdit waits until the edit is over.",
    source: "@types/office-js: Excel.RunOptions.delayForCellEdit",
  },
  "edit-mode-functions": {
    sentence: "Results of functions are taken while a person edits a cell.",
    source: "assumed",
  },
  "events-after-reply": {
    sentence: "Events reach the add-in after the reply to the request that caused them.",
    source: "assumed",
  },
  "same-host-name": {
    sentence: "office.js trusts a host on https with the page's own host name; the port is free.",
    source: CLIENT,
  },
  "answer-interval": {
    sentence:
      "The runtime may send results every 200 ms where the host offers it, else every 500 ms.",
    source: CLIENT,
  },
  "error-codes": {
    sentence:
      "Failed calls carry numbers: 1 #N/A, 5 #DIV/0!, 6 #NUM!, 7 #VALUE!, 8 #NULL!; thrown errors are #VALUE!, an unknown function #NAME?.",
    source: CLIENT,
  },
  "blank-cells": {
    sentence: "A blank cell reaches a function as 0 in desktop Excel and as null on the web.",
    source: "office-js#4702, office-js#1951, office-js#5262",
  },
  "omitted-arguments": {
    sentence: "An omitted argument reaches a function as null.",
    source: "docs: excel/custom-functions-parameter-options",
  },
  "repeating-arguments": {
    sentence: "A repeating parameter reaches a function as one array of its arguments.",
    source: "docs: excel/custom-functions-parameter-options",
  },
  "scalar-arguments": {
    sentence:
      "A range given for a single value ends in #VALUE! here; Excel calls the function for each cell.",
    source: "unlike Excel",
  },
  "errors-as-values": {
    sentence:
      "A range with an error cell is passed on only with allowErrorForDataTypeAny; else the cell shows that error.",
    source: "assumed",
  },
  "parameter-addresses": {
    sentence:
      "parameterAddresses has one entry per argument given: its address where it is a plain reference, else null; a table reference gives its cells.",
    source: "assumed",
  },
  "null-result": {
    sentence: "null in a returned array shows as 0.",
    source: "office-js#1503",
  },
  "array-result": {
    sentence: "A returned array of uneven rows, or of none, ends in #VALUE!.",
    source: "assumed",
  },
} as const;
