/** The offices that can be asked: SCB, the archive, and those that the user has added. */
import type { Phrase } from "#engine";
import type { Preferences } from "../../ports/preferences";
import { isScb, SCB_BASES } from "../../ports/scb-addresses";
import type { OfficeAddress } from "../../ports/statistics-office";
import { z } from "zod";
import { parsedJson } from "../parsed-json";
import { periodWords, same } from "./statistics-sentences";
import type { OfficeChoice } from "./statistics-views";

/** Values of the offices that are always there. */
export const SCB = "scb";
/** SCB's older service: it has the folders, and knows tables by their path. */
export const SCB_V1 = "scb-v1";
export const ARCHIVE = "archive";

const SCB_ADDRESSES: Readonly<Record<string, OfficeAddress>> = {
  [SCB]: { base: SCB_BASES.v2, api: "v2" },
  [SCB_V1]: { base: SCB_BASES.v1, api: "v1" },
};

const PREFERENCE = "statistics-offices";
const ADDED = z.array(z.object({ base: z.url(), api: z.enum(["v1", "v2"]) }));

/** Names of neighbours, by the end of their host. */
const NAMES: readonly (readonly [host: string, name: Phrase])[] = [
  ["ssb.no", { sv: "SSB, Norge", en: "Statistics Norway" }],
  ["stat.fi", { sv: "Statistikcentralen, Finland", en: "Statistics Finland" }],
  ["hagstofa.is", { sv: "Hagstofa, Island", en: "Statistics Iceland" }],
];

/** Reads and keeps the list. */
export class OfficeList {
  constructor(
    private readonly preferences: Preferences,
    private readonly archiveTo: string,
  ) {}

  /** SCB first, then the archive, then those added. */
  choices(): readonly OfficeChoice[] {
    const to = periodWords(this.archiveTo);
    return [
      {
        value: SCB,
        label: same("SCB"),
        from: "live",
        about: { sv: "Direkt från SCB", en: "Live from SCB" },
      },
      {
        value: ARCHIVE,
        label: { sv: "Arkiv", en: "Archive" },
        from: "archive",
        about: {
          sv: `Arkiv till ${to.sv}, inte dagens`,
          en: `Archive to ${to.en}, not today's`,
        },
      },
      ...this.added().map(choiceOf),
    ];
  }

  /** The address behind a value; undefined for the archive and for what is no office. */
  addressOf(office: string): OfficeAddress | undefined {
    return SCB_ADDRESSES[office] ?? this.added().find((each) => valueOf(each) === office);
  }

  /** The office at an address, where it is in the list. */
  choiceAt(address: OfficeAddress): OfficeChoice | undefined {
    if (isScb(address.base)) return this.choices()[0];
    return this.added().some((each) => valueOf(each) === valueOf(address))
      ? choiceOf(address)
      : undefined;
  }

  /** Puts an office into the list that is not there yet. */
  async add(address: OfficeAddress): Promise<OfficeChoice> {
    const { base, api } = address;
    const list = [...this.added(), { base, api }];
    await this.preferences.set("user", PREFERENCE, JSON.stringify(list));
    return choiceOf(address);
  }

  /** Name of an office as told in sentences. */
  nameOf(office: string): Phrase {
    if (office === SCB_V1) return same("SCB");
    return this.choices().find(({ value }) => value === office)?.label ?? same(office);
  }

  private added(): readonly OfficeAddress[] {
    const written = this.preferences.get("user", PREFERENCE);
    if (written === undefined) return [];
    // A list that cannot be read is none: it is written anew with the next office.
    const read = ADDED.safeParse(parsedJson(written));
    return read.success ? read.data : [];
  }
}

/** Stable value of an added office. */
export function valueOf({ base, api }: OfficeAddress): string {
  return `${api}|${base}`;
}

function hostOf(base: string): string {
  return URL.canParse(base) ? new URL(base).hostname : base;
}

function choiceOf(address: OfficeAddress): OfficeChoice {
  const host = hostOf(address.base);
  const name = NAMES.find(([end]) => host === end || host.endsWith(`.${end}`))?.[1];
  const label = name ?? same(host);
  return {
    value: valueOf(address),
    label,
    from: "live",
    about: { sv: `Direkt från ${host}`, en: `Live from ${host}` },
  };
}
