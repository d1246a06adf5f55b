import { createContext, useContext } from "react";
import type { Language, Phrase } from "#engine";
import type { PaneServices } from "../../app/services";
import type { Place } from "../../ports/workbook";
import type { EscapeHolder } from "./escape-holder";

/** The tabs there are. */
export type TabName = "start" | "data" | "checks" | "results";

/** What every part of the pane needs. */
export interface Pane {
  readonly services: PaneServices;
  readonly language: Language;
  /** The phrase in the pane's language, holes filled. */
  readonly say: (
    phrase: Phrase,
    details?: Readonly<Record<string, string | number | Phrase>>,
  ) => string;
  /** A number with Excel's separators. */
  readonly number: (value: number) => string;
  /** A whole number in full: a count of cells or rows. */
  readonly count: (value: number) => string;
  /** A fraction as a signed share. */
  readonly change: (fraction: number) => string;
  /** Tells screen readers. */
  readonly announce: (text: string) => void;
  /** Opens a tab and moves the focus to its content. */
  readonly openTab: (tab: TabName) => void;
  /** Selects a place in the workbook; focus stays where it is. */
  readonly goTo: (place: Place) => void;
  /** What Esc does in the view that is shown; see {@link useEscape}. */
  readonly escape: EscapeHolder;
}

/** Filled by the pane's frame. */
export const PaneContext = createContext<Pane | undefined>(undefined);

/** The pane around a component. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new MissingPaneError();
  return pane;
}

/** A component was used outside the pane: a mistake of ours, never of the user. */
export class MissingPaneError extends Error {
  readonly code = "PANE_MISSING";
  constructor() {
    super("A component of the pane stands outside PaneContext.");
  }
}
