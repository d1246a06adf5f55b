/** What Excel refuses, as a fault with a sentence for the user. */
import type { Phrase } from "#engine";
import type { Outcome, WorkbookFault } from "../ports/workbook";

const SENTENCES: Readonly<Record<WorkbookFault["code"], Phrase>> = {
  editing: {
    sv: "Avsluta redigeringen i cellen (Enter), så fortsätter vi.",
    en: "Finish editing the cell (Enter) and we go on.",
  },
  "name-taken": {
    sv: "Namnet finns redan i arbetsboken. Försök igen.",
    en: "The name is taken in the workbook. Try again.",
  },
  "not-found": {
    sv: "Platsen finns inte längre i arbetsboken.",
    en: "The place is no longer in the workbook.",
  },
  "too-large": {
    sv: "Det är för mycket på en gång för Excel. Minska tabellerna eller dela dem.",
    en: "That is too much at once for Excel. Make the tables smaller or split them.",
  },
  "not-supported": {
    sv: "Den här versionen av Excel kan inte detta.",
    en: "This version of Excel cannot do this.",
  },
  other: {
    sv: "Excel svarade inte som väntat. Försök igen.",
    en: "Excel did not answer as expected. Try again.",
  },
};

/** Excel's error codes by our own; every other code is `other`. */
const CODES: Readonly<Record<string, WorkbookFault["code"]>> = {
  InvalidOperationInCellEditMode: "editing",
  ItemAlreadyExists: "name-taken",
  ItemNotFound: "not-found",
  InvalidReference: "not-found",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  NotImplemented: "not-supported",
};

/** Refusals of Excel that are none of our codes but say enough for a sentence. */
const OTHERS: Readonly<Record<string, Phrase>> = {
  AccessDenied: {
    sv: "Bladet eller arbetsboken är skyddad. Ta bort skyddet (Granska) och försök igen.",
    en: "The sheet or the workbook is protected. Unprotect it (Review) and try again.",
  },
  InsertDeleteConflict: {
    sv: "Excel kan inte flytta cellerna under tabellen: en annan tabell eller ett filter är i vägen. Flytta den eller rensa filtret och försök igen.",
    en: "Excel cannot move the cells below the table: another table or a filter is in the way. Move it or clear the filter and try again.",
  },
};

/** The fault of a code, with Excel's own code where it is none of ours. */
export function faultOf(code: WorkbookFault["code"], detail = ""): WorkbookFault {
  const { sv, en } = SENTENCES[code];
  const more = code === "other" && detail !== "" ? ` (${detail})` : "";
  return { code, sentence: { sv: sv + more, en: en + more } };
}

/** Thrown within a batch to refuse with a sentence of its own. */
export class WorkbookRefusal extends Error {
  constructor(readonly fault: WorkbookFault) {
    super(fault.sentence.en);
    this.name = "WorkbookRefusal";
  }
}

/** The fault of something thrown in a batch. */
export function officeFault(error: unknown): WorkbookFault {
  if (error instanceof WorkbookRefusal) return error.fault;
  if (error instanceof OfficeExtension.Error) {
    const sentence = OTHERS[error.code];
    if (sentence) return { code: "other", sentence };
    return faultOf(CODES[error.code] ?? "other", error.code);
  }
  return faultOf("other", error instanceof Error ? error.message : String(error));
}

/** A fault as an outcome. */
export function refused(code: WorkbookFault["code"]): Outcome<never> {
  return { ok: false, fault: faultOf(code) };
}
