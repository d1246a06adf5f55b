/** The view that the results remember; the pane writes it as JSON. */
import type { Preferences } from "../ports/preferences";
import type { ResultsView } from "./services";

/** The remembered view; empty where there is none. */
export function rememberedView(preferences: Preferences): ResultsView {
  const written = preferences.get("workbook", "view");
  if (written === undefined) return {};
  try {
    const view: unknown = JSON.parse(written);
    return typeof view === "object" && view !== null ? view : {};
  } catch (error) {
    // A text that is no view is none: it is written anew with the next choice.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
