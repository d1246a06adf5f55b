/** What the person chose for the workbench: kept in the address, so that a reload keeps it. */
import type { BlankProfile } from "../host/invocation-values";
import type { PageLanguage } from "./texts";

export interface PageChoices {
  readonly language: PageLanguage;
  readonly blanks: BlankProfile;
  /** Template that the add-in builds in the new workbook; empty = none. */
  readonly template: string;
}

const FIRST_TEMPLATE = "electric-cars";

/** Choices in an address; the browser's language where it names none. */
export function choicesIn(address: URL, browserLanguage: string): PageChoices {
  const asked = address.searchParams.get("language");
  const language = asked === "sv" || asked === "en" ? asked : undefined;
  return {
    language: language ?? (browserLanguage.toLowerCase().startsWith("sv") ? "sv" : "en"),
    blanks: address.searchParams.get("blanks") === "desktop" ? "desktop" : "web",
    template: address.searchParams.get("template") ?? FIRST_TEMPLATE,
  };
}

/** The address with other choices. */
export function addressWith(address: URL, choices: PageChoices): URL {
  const changed = new URL(address);
  for (const [name, value] of Object.entries(choices)) {
    changed.searchParams.set(name, String(value));
  }
  return changed;
}
