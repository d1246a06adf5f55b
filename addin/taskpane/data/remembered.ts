/** The latest table, what was chosen of it as a rule, and where it goes, remembered per workbook. */
import type { Selection } from "#engine";
import { parsedJson } from "../../app/parsed-json";
import type { PaneServices } from "../../app/services";
import type { SheetTarget, TableRef } from "../../app/statistics/statistics-services";

const KEY = "data";

/** What is remembered of a choice. */
export interface RememberedChoice {
  readonly ref: TableRef;
  readonly label: string;
  readonly selection: Selection;
  readonly target: SheetTarget;
}

/** Remembers; a failure is of no consequence. */
export function rememberChoice(services: PaneServices, choice: RememberedChoice): void {
  services.remember("workbook", KEY, JSON.stringify(choice));
}

/** The latest choice, or undefined where there is none that can be read. */
export function rememberedChoice(services: PaneServices): RememberedChoice | undefined {
  const text = services.preference("workbook", KEY);
  const read = text === undefined ? undefined : parsedJson(text);
  return isChoice(read) ? read : undefined;
}

function isChoice(read: unknown): read is RememberedChoice {
  if (!isRecord(read) || typeof read["label"] !== "string") return false;
  const { ref, selection, target } = read;
  return (
    isRecord(ref) &&
    typeof ref["office"] === "string" &&
    typeof ref["table"] === "string" &&
    Array.isArray(selection) &&
    selection.every(isPart) &&
    isRecord(target) &&
    typeof target["sheet"] === "string" &&
    (target["shape"] === "long" || target["shape"] === "wide") &&
    typeof target["withNames"] === "boolean"
  );
}

function isPart(part: unknown): boolean {
  return (
    isRecord(part) &&
    typeof part["variable"] === "string" &&
    (part["codelist"] === undefined || typeof part["codelist"] === "string") &&
    Array.isArray(part["values"]) &&
    part["values"].every((value) => typeof value === "string")
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
