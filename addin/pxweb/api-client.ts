import type { PxWebApi, ResolvedSelection } from "#engine";
import type { OfficeRequest } from "./office-call";

/** The addresses of one version of PxWeb; undefined where it has no such thing. */
export interface ApiClient {
  readonly api: PxWebApi;
  config(): OfficeRequest;
  search(words: string, page: number): OfficeRequest | undefined;
  metadata(table: string): OfficeRequest;
  codelist(id: string): OfficeRequest | undefined;
  savedQuery(id: string): OfficeRequest | undefined;
  data(table: string, call: ResolvedSelection): OfficeRequest;
}
