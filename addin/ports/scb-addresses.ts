/** Where SCB answers; facts: design reference, sections 1.1 and 2.1. */
import type { PxWebApi } from "#engine";

/** Roots of SCB's two APIs, by version. */
export const SCB_BASES: Readonly<Record<PxWebApi, string>> = {
  v1: "https://api.scb.se/OV0104/v1/doris",
  v2: "https://statistikdatabasen.scb.se/api/v2",
};

/** True for any address of SCB's, of its APIs and of its web pages. */
export function isScb(address: string): boolean {
  const host = URL.canParse(address) ? new URL(address).hostname : address;
  return /(^|\.)scb\.se$/iu.test(host);
}
