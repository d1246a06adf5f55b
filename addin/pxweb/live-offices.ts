/** Opens live offices by their address; a composition root makes one for the whole session. */
import type { OfficeAddress, StatisticsOffice } from "../ports/statistics-office";
import { OfficeFault } from "../ports/office-fault";
import { CallQueue } from "./call-queue";
import { FETCH_SAYS } from "./fetch-sentences";
import { apiRoot, languageOfV1, recordedPaths, v1Beside } from "./known-offices";
import { PxWebOffice, type OfficeMeans } from "./office";
import { OfficeWithFallback } from "./office-with-fallback";
import { hostOf } from "./office-sentences";
import { TablePaths } from "./table-paths";

/** What all of them need. */
export type LiveMeans = Pick<OfficeMeans, "send" | "timer" | "now" | "timeoutSeconds"> & {
  /** v1 beside a v2, where it is not one of the known offices: `undefined` for none. */
  readonly v1Beside?: (base: string) => string | undefined;
  /** Hosts that may be asked; undefined: any. A page that asks others gets no answer and no reason. */
  readonly hosts?: readonly string[];
};

/**
 * All live offices. An office counts calls by host, whatever the language and the version asked, so
 * there is one queue for each host; and what is learnt of v1's paths is kept.
 */
export class LiveOffices {
  private readonly queues = new Map<string, CallQueue>();
  private readonly paths = new Map<string, TablePaths>();

  constructor(private readonly means: LiveMeans) {}

  /**
   * The office at an address of its API or web pages, in a language of its own. Nothing is asked of
   * it yet. One with v2 is asked by v1 where its v2 cannot be used and its v1 is known.
   * @throws OfficeFault "not-available" where it is no PxWeb, or may not be asked.
   */
  open(address: OfficeAddress, language: string): StatisticsOffice {
    const base = apiRoot(address);
    const { hosts } = this.means;
    if (hosts && !hosts.includes(hostOf(base))) {
      throw new OfficeFault("not-available", FETCH_SAYS.notAllowed(hostOf(base), hosts.join(", ")));
    }
    if (address.api === "v1") return this.v1(base, language);
    const v2 = new PxWebOffice({ ...this.meansOf(base), base, api: "v2", language });
    const beside = (this.means.v1Beside ?? v1Beside)(v2.base);
    if (beside === undefined) return v2;
    const v1 = this.v1(beside, language);
    return new OfficeWithFallback({ v2, v1, probe: this.v1(beside, language, 1) });
  }

  private v1(base: string, language: string, attempts?: number): PxWebOffice {
    return new PxWebOffice({
      ...this.meansOf(base),
      ...{ base, api: "v1", language: languageOfV1(base, language) },
      ...(attempts === undefined ? {} : { attempts }),
    });
  }

  private meansOf(base: string): Omit<OfficeMeans, "base" | "api" | "language"> {
    const { send, timer, now, timeoutSeconds } = this.means;
    const host = hostOf(base);
    const queue = this.queues.get(host) ?? new CallQueue(timer);
    this.queues.set(host, queue);
    const paths = this.paths.get(base) ?? new TablePaths(recordedPaths(base));
    this.paths.set(base, paths);
    return {
      ...{ send, timer, now, queue, paths },
      ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
    };
  }
}
