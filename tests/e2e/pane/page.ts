import { renderPane } from "../../../addin/taskpane/pane";
import { fixture, type Fixture, type FixtureState } from "./fixture-services";

/** What a pane is drawn with. */
export interface Shown {
  readonly state: FixtureState;
  readonly tab: "start" | "data" | "checks" | "results";
  readonly language: "sv" | "en";
  /** Material of the remembered view. */
  readonly material?: string;
}

declare global {
  interface Window {
    /** Draws the pane anew; the fixture behind it. */
    showPane?: (shown: Shown) => Fixture;
    paneFixture?: Fixture;
  }
}

let takeAway: (() => void) | undefined;

window.showPane = ({ state, tab, language, material }) => {
  takeAway?.();
  const made = fixture(state, language);
  made.log.remembered.set("user:tab", tab);
  if (material !== undefined) {
    made.log.remembered.set("workbook:view", JSON.stringify({ material }));
  }
  const container = document.querySelector<HTMLElement>("#pane");
  if (container) takeAway = renderPane(container, made.services);
  window.paneFixture = made;
  return made;
};
