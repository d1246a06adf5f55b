import { act, screen } from "@testing-library/react";
import { settle, showPane, type ShownPane } from "../show-pane";

/** Pane, and the quick ways in Data that the tests share. */
export interface DataPane extends ShownPane {
  /** Clicks what comes back to the focus by this key. */
  readonly press: (key: string) => Promise<void>;
}

type Options = NonNullable<Parameters<typeof showPane>[1]>;

/** Draws the tab Data. */
export async function showData(
  state: Parameters<typeof showPane>[0] = "ready",
  options: Options = {},
): Promise<DataPane> {
  const pane = await showPane(state, { ...options, tab: "data" });
  return {
    ...pane,
    press: async (key) => {
      const element = document.querySelector<HTMLElement>(`[data-key="${key}"]`);
      if (!element) throw new TypeError(`nothing has the key ${key}`);
      await pane.user.click(element);
      await settle();
    },
  };
}

/** Waits until the cells are counted: ticks within a moment are counted once. */
export async function counted(): Promise<void> {
  await act(() => new Promise<void>((resolve) => void setTimeout(resolve, 200)));
}

/** Opens the table of imports from the shelf. */
export async function openTable(pane: DataPane): Promise<void> {
  await pane.press("shelf:trade-detailed");
  await counted();
}

/** Opens the table and chooses the two codes of electric cars. */
export async function chooseCars(pane: DataPane): Promise<void> {
  await openTable(pane);
  await pane.press("change:VarugruppKN");
  await pane.user.type(screen.getByRole("searchbox"), "870380");
  act(() => screen.getByRole("tree").focus());
  await pane.user.keyboard("{Home}{ArrowDown}{ArrowDown} ");
  await pane.press("change:VarugruppKN");
  await counted();
}
