/** The view that the results remember; the pane writes it as JSON. */
import type { Preferences } from "../ports/preferences";
import { parsedJson } from "./parsed-json";
import type { ResultsView } from "./services";

/** The remembered view; empty where there is none. */
export function rememberedView(preferences: Preferences): ResultsView {
  const written = preferences.get("workbook", "view");
  // A text that is no view is none: it is written anew with the next choice.
  const view = written === undefined ? undefined : parsedJson(written);
  return typeof view === "object" && view !== null ? view : {};
}
