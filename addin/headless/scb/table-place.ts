/** Where a table is asked for: by id, by v1's path, or at the address that was pasted. */
import { readAddress, type PastedAddress, type PxWebApi, type Selection } from "#engine";
import { isScb, SCB_BASES } from "../../ports/scb-addresses";
import type { ScbChoices } from "./command-line";
import { SCB_SAYS, UsageFault } from "./sentences";

/** An office, as told by the command line. */
export interface OfficePlace {
  readonly base: string;
  readonly api: PxWebApi;
  /** Undefined where nobody said. */
  readonly language: string | undefined;
}

/** A table of an office, or a saved query that the office must be asked for. */
export interface TablePlace extends OfficePlace {
  /** Id, or v1's path from the database down. */
  readonly table?: string;
  readonly savedQuery?: string;
  /** What a pasted address asks for. */
  readonly selection: Selection;
}

/** The office to ask where no table tells. */
export function officePlace({ base, api = "v2", language }: ScbChoices): OfficePlace {
  return { base: base ?? SCB_BASES[api], api, language };
}

/**
 * The place of TABLE. An address tells office and version itself, and a path is one of v1.
 * @throws UsageFault where an option says otherwise, StatisticsFault where an address names no table.
 */
export function tablePlace(table: string, choices: ScbChoices): TablePlace {
  if (/^[a-z][a-z0-9+.-]*:\/\//iu.test(table)) return addressPlace(readAddress(table), choices);
  if (!table.includes("/")) return { ...officePlace(choices), table, selection: [] };
  if (choices.api === "v2" && !choices.archive) throw new UsageFault(SCB_SAYS.pathIsV1(table));
  const place = officePlace({ ...choices, api: "v1" });
  const path = table.split("/").filter((level) => level !== "");
  return { ...place, table: databasePath(path, place.base), selection: [] };
}

/** SCB has one database, `ssd`; a path may be copied with what stands before it, or without it. */
function databasePath(path: readonly string[], base: string): string {
  if (base !== SCB_BASES.v1) return path.join("/");
  const at = path.findIndex((level) => level.toLowerCase() === "ssd");
  return ["ssd", ...path.slice(at + 1)].join("/");
}

function addressPlace(address: PastedAddress, choices: ScbChoices): TablePlace {
  const { api, tableId, path, savedQuery, selection = [] } = address;
  const base = apiRoot(address, choices);
  refuseOther({ base, api }, choices);
  const table = path === undefined ? tableId : path.join("/");
  return {
    ...{ base, api, selection },
    language: choices.language ?? address.language,
    ...(table === undefined ? {} : { table }),
    ...(savedQuery === undefined ? {} : { savedQuery }),
  };
}

/** @throws UsageFault where an option names another office or version than the address. */
function refuseOther(own: Pick<OfficePlace, "base" | "api">, choices: ScbChoices): void {
  if (choices.archive) {
    if (own.base === SCB_BASES[own.api]) return;
    throw new UsageFault(SCB_SAYS.otherArchive(new URL(own.base).host));
  }
  for (const option of ["api", "base"] as const) {
    const said = choices[option];
    if (said === undefined || said === own[option]) continue;
    throw new UsageFault(SCB_SAYS.addressSaysOther(`--${option}`, said, own[option]));
  }
}

/** SCB has its APIs at other hosts than its pages; elsewhere PxWeb has its API beside its pages. */
function apiRoot({ base, api }: PastedAddress, choices: ScbChoices): string {
  if (base === undefined) return officePlace({ ...choices, api }).base;
  if (isScb(base)) return SCB_BASES[api];
  return api === "v1" ? base.replace(/\/pxweb$/iu, "/api/v1") : base;
}
