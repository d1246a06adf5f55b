import type { Culture } from "./culture";
import type { RequirementSets } from "./requirement-sets";

/** What the add-in is told about its host when it starts. */
export interface AppContextFacts {
  readonly appId: string;
  /** Language of the menus, and of the numbers. */
  readonly locale: Culture["name"];
  readonly requirements: RequirementSets;
  /** The add-in's settings in the workbook, each value as JSON text. */
  readonly settings: Readonly<Record<string, string>>;
}

/**
 * The answer to `getAppContextAsync`: fields and numbers are the client library's own
 * (16 = Excel on the web, client mode 1 = may write, reason 1 = the document was opened).
 */
export function appContext(facts: AppContextFacts): Record<string, unknown> {
  return {
    _id: facts.appId,
    _appName: 16,
    _appVersion: "16.0",
    _appMinorVersion: 1,
    _appUILocale: facts.locale,
    _dataLocale: facts.locale,
    _docUrl: "https://localhost/Workbook.xlsx",
    _clientMode: 1,
    _settings: Object.entries(facts.settings),
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: crypto.randomUUID(),
    _appInstanceId: facts.appId,
    _requirementMatrix: JSON.stringify(facts.requirements),
    _hostFullVersion: "16.0.20000.10000",
    _addinName: "Add-in",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
    _wacHostEnvironment: "0",
  };
}

/** The `_host_Info` value: shared runtime and custom functions (flags 3), no telemetry. */
export function hostInfo(locale: Culture["name"]): string {
  return ["Excel", "Web", "16.01", locale, crypto.randomUUID(), "", "disableLogging", "3"].join(
    "$",
  );
}
