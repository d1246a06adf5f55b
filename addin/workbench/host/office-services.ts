import { ApiObject, apiClass, method, type ApiClass } from "./rich-api/api-object";

/** An object that office.js itself asks for by type name. */
class OfficeService extends ApiObject {
  constructor(
    readonly api: ApiClass,
    readonly state: { pane: string; readonly ribbonUpdates: unknown[] },
  ) {
    super();
  }
}

const INTERNAL: ApiClass = apiClass<OfficeService>("AddinInternalService", {
  notifyActionHandlerReady: method("internal", () => undefined),
});

const RUNTIME: ApiClass = apiClass<OfficeService>("AppRuntimeService", {
  setAppRuntimeState: method("internal", ({ state }, args) => {
    state.pane = args.text(0);
  }),
  getAppRuntimeState: method("internal", ({ state }) => state.pane),
});

const RIBBON: ApiClass = apiClass<OfficeService>("DynamicRibbon", {
  executeRequestUpdate: method("internal", ({ state }, args) => {
    state.ribbonUpdates.push(JSON.parse(args.text(0)));
  }),
});

/** What office.js asks for at start, and for showing the pane and updating the ribbon. */
export interface OfficeServices {
  /** "Visible" or "Hidden", as the add-in last asked. */
  readonly paneState: () => string;
  /** Every update the add-in asked of the ribbon. */
  readonly ribbonUpdates: readonly unknown[];
  readonly byName: Readonly<Record<string, ApiObject>>;
}

/** Makes the services of one add-in. */
export function officeServices(): OfficeServices {
  const state = { pane: "Visible", ribbonUpdates: [] as unknown[] };
  return {
    paneState: () => state.pane,
    ribbonUpdates: state.ribbonUpdates,
    byName: {
      "Microsoft.InternalService.AddinInternalService": new OfficeService(INTERNAL, state),
      "Microsoft.AppRuntime.AppRuntimeService": new OfficeService(RUNTIME, state),
      "Microsoft.DynamicRibbon.DynamicRibbon": new OfficeService(RIBBON, state),
    },
  };
}
