import { useEffect, type RefObject } from "react";

/** The element that bears a key; keys hold codes and names, which a selector would trip over. */
export function elementOfKey(root: Element | null, key: string): HTMLElement | undefined {
  const all = root?.querySelectorAll<HTMLElement>("[data-key]") ?? [];
  return [...all].find((element) => element.dataset["key"] === key);
}

/**
 * Back in a list the focus goes to where the user left it. Where that is still on its way, the
 * heading has the focus until it comes, unless the user has moved on.
 */
export function useReturnFocus(root: RefObject<HTMLElement | null>, key: string | undefined): void {
  useEffect(() => {
    const element = root.current;
    if (key === undefined || !element) return undefined;
    const found = elementOfKey(element, key);
    if (found) {
      found.focus();
      return undefined;
    }
    const heading = element.querySelector<HTMLElement>("h2");
    heading?.focus();
    const observer = new MutationObserver(() => {
      const come = elementOfKey(element, key);
      if (!come) return;
      observer.disconnect();
      const { activeElement } = document;
      if (activeElement === heading || activeElement === document.body) come.focus();
    });
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [root, key]);
}
