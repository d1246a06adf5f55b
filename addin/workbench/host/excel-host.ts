import type { Spreadsheet } from "../spreadsheet";
import { CULTURES, type Culture } from "./culture";
import { CustomFunctionsHost } from "./custom-functions-host";
import { createExcelModel, type ExcelModel } from "./excel-model/excel-model";
import { describeFunctions, type FunctionsFile } from "./function-metadata";
import type { BlankProfile } from "./invocation-values";
import { officeServices } from "./office-services";
import { RequestGate } from "./request-gate";
import { DEFAULT_REQUIREMENTS, type RequirementSets } from "./requirement-sets";
import { RichApi } from "./rich-api/rich-api";
import { WacChannel, type CommandOutcome, type RichApiEvent } from "./wac-channel";

/** Categories of event messages, read off the client library. */
const CATEGORY = { functions: 1, objects: 65_536 } as const;

/** What an add-in is opened with. */
export interface AddinOptions {
  readonly spreadsheet: Spreadsheet;
  /** Element that the add-in's frame is put into. */
  readonly container: HTMLElement;
  /** The add-in's page: https, same host name as this page. */
  readonly addinUrl: string;
  /** The functions' metadata; the cells call them through the add-in's runtime. */
  readonly metadata?: FunctionsFile;
  readonly requirements?: RequirementSets;
  readonly uiLocale?: Culture["name"];
  /** How blank cells reach functions; as on the web unless told. */
  readonly blanks?: BlankProfile;
  /** Settings, XML parts and charts of an earlier `saveExtras`. */
  readonly extras?: string;
}

/** An add-in that runs in its frame, and what tests and the workbench may ask of its host. */
export interface OpenAddin {
  readonly frame: HTMLIFrameElement;
  readonly model: ExcelModel;
  /** Members asked for that the stand-in lacks; empty in a good run. */
  missing(): readonly string[];
  /** Calls of office.js that nobody answers, and faults of the stand-in; empty in a good run. */
  unknown(): readonly string[];
  /** Members answered and how often. */
  coverage(): Readonly<Record<string, number>>;
  /** Objects the client still keeps. */
  keptReferences(): number;
  /** Sentence of the last error of a function, by the cell's address. */
  errorSentence(address: string): string | undefined;
  /** "Visible" or "Hidden", as the add-in asked of its pane. */
  paneState(): string;
  runCommand(functionName: string, controlId: string): Promise<CommandOutcome>;
  /** Resolves when nothing calculates, no call is under way and no request is being answered. */
  whenIdle(): Promise<void>;
  /** Settings, XML parts and charts, to be kept beside the spreadsheet's own snapshot. */
  saveExtras(): string;
  close(): void;
}

/** Opens an add-in in a frame as Excel on the web does, over the given spreadsheet. */
export function openAddin(options: AddinOptions): OpenAddin {
  const { spreadsheet } = options;
  const locale = options.uiLocale ?? "en-US";
  const requirements = options.requirements ?? DEFAULT_REQUIREMENTS;
  const events: RichApiEvent[] = [];
  let answering = 0;

  const model = createExcelModel({
    spreadsheet,
    culture: CULTURES[locale],
    onEvent: ({ type, targetId, detail }) => {
      const message = JSON.stringify(detail);
      events.push({ category: CATEGORY.objects, type, targetId, message });
      if (answering === 0) scheduleEvents();
    },
  });
  if (options.extras !== undefined) model.extras.load(options.extras);

  const functions = new CustomFunctionsHost({
    metadata: options.metadata ?? { functions: [] },
    blanks: options.blanks ?? "web",
    deliver: (messages) =>
      channel.sendEvents(
        messages.map(({ type, body }) => ({
          category: CATEGORY.functions,
          type,
          targetId: "",
          message: JSON.stringify(body),
        })),
      ),
    onMissing: (what) => richApi.coverage.miss(what),
  });
  const services = officeServices();
  const richApi = new RichApi({
    root: model.root,
    services: { ...services.byName, "Microsoft.ExcelServices.CustomFunctions": functions },
    requirements,
    onRegister: (type, targetId, active) => model.events.watch(type, targetId, active),
  });
  const gate = new RequestGate(spreadsheet, (batch) => richApi.execute(batch));
  const channel = new WacChannel(options.container, options.addinUrl, locale, {
    context: () => ({ locale, requirements, settings: model.extras.record.settings }),
    richApi: async (request) => {
      answering += 1;
      try {
        return await gate.answer(request);
      } finally {
        answering -= 1;
        scheduleEvents();
      }
    },
    saveSettings: (settings) => {
      model.extras.record.settings = { ...settings };
    },
  });
  if (options.metadata) {
    spreadsheet.registerFunctions(describeFunctions(options.metadata), (id) => functions.call(id));
  }

  /** Events leave after the reply that caused them, together. Rule: events-after-reply. */
  function scheduleEvents(): void {
    setTimeout(() => {
      if (events.length > 0) channel.sendEvents(events.splice(0));
    }, 0);
  }

  async function whenIdle(): Promise<void> {
    do {
      await spreadsheet.whenIdle();
      await functions.whenIdle();
      await new Promise((resolve) => setTimeout(resolve, 0));
    } while (functions.waiting > 0 || answering > 0 || events.length > 0);
  }

  return {
    frame: channel.frame,
    model,
    missing: () => richApi.coverage.missing,
    unknown: () => [
      ...channel.unknown,
      ...richApi.faults.map((fault) => `fault: ${String(fault)}`),
    ],
    coverage: () => richApi.coverage.hits,
    keptReferences: () => richApi.references.size,
    errorSentence: (address) => functions.sentences.get(address),
    paneState: services.paneState,
    runCommand: (functionName, controlId) => channel.runCommand(functionName, controlId),
    whenIdle,
    saveExtras: () => model.extras.save(),
    close: () => {
      channel.close();
      functions.end();
      gate.dispose();
      model.dispose();
    },
  };
}
