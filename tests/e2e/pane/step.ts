import type { Page } from "playwright-core";
import { axeFaults } from "./axe-faults";
import { layoutFaults } from "./measure";
import type { PaneView } from "./pane-browser";

/** One step on a fresh pane. */
export interface PaneStep {
  readonly name: string;
  readonly view: PaneView;
  /** A text that it answers becomes the step's note. */
  run(page: Page): Promise<unknown>;
}

/** A view of the pane; what is left out is Start, ready, in Swedish, 320 px. */
export const at = (view: Partial<PaneView>): PaneView => ({
  state: "ready",
  tab: "start",
  language: "sv",
  width: 320,
  ...view,
});

/** @throws where the two are not alike. */
export function same(found: unknown, wanted: unknown): void {
  const [is, should] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (is !== should) throw new TypeError(`found ${is}, wanted ${should}`);
}

/** What has the focus, by name or text. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent.trim() ?? "";
  });
}

/** @throws where layout or axe finds a fault. */
export async function noFaults(page: Page, isOverlayOpen = false): Promise<void> {
  same([...(await layoutFaults(page)), ...(await axeFaults(page, isOverlayOpen))], []);
}
