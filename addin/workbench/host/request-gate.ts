import type { Spreadsheet } from "../spreadsheet";
import { PATH, type RequestBatch } from "./rich-api/wire";
import type { RichApiReply, RichApiRequest } from "./wac-channel";

/** Largest request and largest answer, in bytes. Rule: payload-limit. */
export const PAYLOAD_LIMIT_BYTES = 5 * 1024 * 1024;

/** Numbers of Office errors that refuse a whole request, read off the client library. */
export const OFFICE_ERROR = {
  cellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** Bit of a request's flags: it waits while a cell is edited. */
const DELAY_FOR_CELL_EDIT = 64;

/**
 * Stands before the interpreter: refuses what is too large, and whatever concerns the workbook while
 * a person edits a cell; a client that asked for it waits instead.
 * Rules: payload-limit, edit-mode, edit-mode-delay, edit-mode-functions.
 */
export class RequestGate {
  private editing = false;
  private readonly waiting: (() => void)[] = [];
  private readonly stop: () => void;

  constructor(
    spreadsheet: Spreadsheet,
    private readonly execute: (batch: RequestBatch) => unknown,
  ) {
    this.stop = spreadsheet.on("editing", ({ active }) => {
      this.editing = active;
      if (!active) for (const wake of this.waiting.splice(0)) wake();
    });
  }

  async answer({ body, flags }: RichApiRequest): Promise<RichApiReply> {
    if (byteLength(body) > PAYLOAD_LIMIT_BYTES)
      return { officeError: OFFICE_ERROR.requestTooLarge };
    const batch = JSON.parse(body) as RequestBatch;
    while (this.editing && concernsWorkbook(batch)) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return { officeError: OFFICE_ERROR.cellEditMode };
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    const reply = JSON.stringify(this.execute(batch));
    if (byteLength(reply) > PAYLOAD_LIMIT_BYTES) {
      return { officeError: OFFICE_ERROR.responseTooLarge };
    }
    return { body: reply };
  }

  dispose(): void {
    this.stop();
  }
}

/** Results of functions and other talk of office.js itself do not concern the workbook. */
function concernsWorkbook({ ObjectPaths = {} }: RequestBatch): boolean {
  return Object.values(ObjectPaths).some(
    ({ ObjectPathType }) => ObjectPathType === PATH.root || ObjectPathType === PATH.reference,
  );
}

function byteLength(text: string): number {
  return text.length > PAYLOAD_LIMIT_BYTES / 4
    ? new TextEncoder().encode(text).length
    : text.length;
}
