import { useCallback, useState } from "react";
import { parsedJson } from "../../app/parsed-json";
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

/** A remembered view; what cannot be read is left out: the view starts afresh. */
export function readView(text: string | undefined): ResultsView {
  const kept = text === undefined ? undefined : parsedJson(text);
  if (typeof kept !== "object" || kept === null) return {};
  const entries = Object.entries(kept).filter(
    ([field, value]) => FIELDS.some((name) => name === field) && typeof value === "string",
  );
  return Object.fromEntries(entries);
}
