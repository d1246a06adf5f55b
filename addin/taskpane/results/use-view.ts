import { useCallback, useState } from "react";
import type { PaneServices, ResultsView } from "../../app/services";
import type { ViewField } from "./view-choices";

const FIELDS: readonly ViewField[] = ["product", "material", "measure", "unit"];

/** The view, remembered per workbook; the model is remembered on its own. */
export function useView(
  services: PaneServices,
): readonly [ResultsView, (view: ResultsView) => void] {
  const [view, setView] = useState(() => readView(services.preference("workbook", "view")));
  const keep = useCallback(
    (chosen: ResultsView) => {
      setView(chosen);
      services.remember("workbook", "view", JSON.stringify(chosen));
    },
    [services],
  );
  return [view, keep];
}

/** A remembered view; what cannot be read is left out. */
export function readView(text: string | undefined): ResultsView {
  const kept = parsed(text);
  if (typeof kept !== "object" || kept === null) return {};
  const entries = Object.entries(kept).filter(
    ([field, value]) => FIELDS.some((name) => name === field) && typeof value === "string",
  );
  return Object.fromEntries(entries);
}

function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Somebody else's text, or half of ours: the view starts afresh.
    return undefined;
  }
}
