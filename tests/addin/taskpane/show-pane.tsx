import { TextEncoder } from "node:util";
import { act, configure, render, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { TaskPane } from "../../../addin/taskpane/pane";
import { fixture, type Fixture, type FixtureState } from "../../e2e/pane/fixture-services";

// jsdom reads every rule of every sheet for each style it is asked for; looks are Chromium's matter.
CSSStyleSheet.prototype.insertRule = () => 0;
configure({ asyncUtilTimeout: 5000 });
jest.setTimeout(30_000);

/** What a test has of a pane. */
export interface ShownPane extends Fixture, RenderResult {
  readonly user: UserEvent;
}

/** jsdom measures nothing: an observer that never tells. */
class StillObserver implements ResizeObserver {
  observe(): void {
    // Nothing changes size here.
  }
  unobserve(): void {
    // Nothing was observed.
  }
  disconnect(): void {
    // Nothing was observed.
  }
}

/** Draws the pane in a state and waits until its first answers are in. */
export async function showPane(
  state: FixtureState,
  options: {
    readonly tab?: string;
    readonly language?: "sv" | "en";
    readonly material?: string;
    readonly change?: (made: Fixture) => Fixture;
  } = {},
): Promise<ShownPane> {
  const { tab = "start", language = "sv", material, change = (made) => made } = options;
  globalThis.ResizeObserver = StillObserver;
  // The fingerprint of a model encodes text; jsdom leaves this out.
  Object.assign(globalThis, { TextEncoder });
  const made = change(fixture(state, language));
  made.log.remembered.set("user:tab", tab);
  if (material !== undefined) {
    made.log.remembered.set("workbook:view", JSON.stringify({ material }));
  }
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  const shown = render(<TaskPane services={made.services} />);
  await settle();
  return { ...made, ...shown, user };
}

// Kept before a test puts false timers in its place.
const realSetTimeout = globalThis.setTimeout;

/** Lets promises that are already answered come in, and React draw them. */
export async function settle(): Promise<void> {
  await act(() => new Promise<void>((resolve) => void realSetTimeout(resolve, 10)));
}

/** Rules of axe that the document breaks; what needs painted text is measured in Chromium instead. */
export async function brokenRules(): Promise<readonly string[]> {
  const rules = {
    "color-contrast": { enabled: false },
    "label-content-name-mismatch": { enabled: false },
  };
  // Axe takes its time; what the pane does meanwhile is part of the test.
  const { violations } = await act(() => axe.run(document.body, { rules }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
