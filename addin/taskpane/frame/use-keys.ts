import { useEffect } from "react";

/** What the pane does on keys that no part of it has taken. */
export interface KeyActions {
  /** Esc: one step back, or cancel. */
  readonly onEscape: () => void;
}

/** Where Esc closes something that stands open, and Enter chooses in it. */
const OPEN_PARTS = "[role=menu], [role=listbox], [aria-expanded=true][role=combobox]";

/** Ctrl+Enter presses the view's primary button; Esc goes one step back. Also with no focus at all. */
export function useKeys({ onEscape }: KeyActions): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isInOpenPart = event.target instanceof Element && event.target.closest(OPEN_PARTS);
      if (isInOpenPart || event.defaultPrevented) return;
      // Esc first empties the search box it stands in.
      if (event.key === "Escape" && isFilledSearch(event.target)) return;
      if (event.key === "Escape") onEscape();
    };
    // Caught on its way down: a closed list would take Enter and open.
    const onPrimary = (event: KeyboardEvent): void => {
      if (event.key !== "Enter" || !event.ctrlKey) return;
      if (event.target instanceof Element && event.target.closest(OPEN_PARTS)) return;
      const primary = document.querySelector<HTMLElement>("[data-primary]");
      if (!primary) return;
      event.preventDefault();
      event.stopPropagation();
      primary.click();
    };
    document.addEventListener("keydown", onKeyDown);
    document.addEventListener("keydown", onPrimary, true);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
      document.removeEventListener("keydown", onPrimary, true);
    };
  }, [onEscape]);
}

function isFilledSearch(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === "search" && target.value !== "";
}
