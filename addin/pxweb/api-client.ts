import type { PxWebApi, ResolvedSelection } from "#engine";
import type { OfficeRequest } from "./office-call";

/** The addresses of one version of PxWeb; undefined where it has no such thing. */
export interface ApiClient {
  readonly api: PxWebApi;
  /** Where the office tells its limits, the usual address first. */
  config(): readonly [OfficeRequest, ...OfficeRequest[]];
  search(words: string, page: number): OfficeRequest | undefined;
  metadata(table: string): OfficeRequest;
  codelist(id: string): OfficeRequest | undefined;
  savedQuery(id: string): OfficeRequest | undefined;
  /** v1's tree. */
  readonly folder?: (id: string) => OfficeRequest;
  data(table: string, call: ResolvedSelection): OfficeRequest;
}
