import type { Page } from "playwright-core";

/** What is wrong with a page's layout: sideways scroll, texts outside or upon each other, small targets. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const wide = document.documentElement.clientWidth;
    for (const element of document.querySelectorAll<HTMLElement>(
      "html, body, main, main *, header *",
    )) {
      const style = getComputedStyle(element);
      const isHidden = element.clientWidth <= 1 || style.clipPath !== "none";
      const isCut = style.overflowX !== "visible" || element.tagName === "HTML";
      if (!isHidden && isCut && element.scrollWidth > element.clientWidth + 1) {
        if (style.textOverflow !== "ellipsis") {
          faults.push(`scrolls sideways: ${element.tagName} ${element.className.slice(0, 40)}`);
        }
      }
    }
    const texts: {
      readonly text: string;
      readonly box: DOMRect;
      readonly overlay: Element | null;
    }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const parent = node.parentElement;
      if (text === "" || !parent || parent.closest("script, style")) continue;
      if (getComputedStyle(parent).visibility === "hidden") continue;
      let isHidden = false;
      for (let at: Element | null = parent; at; at = at.parentElement) {
        if (getComputedStyle(at).clipPath !== "none") isHidden = true;
      }
      if (isHidden) continue;
      // A menu lies upon the pane as it should.
      const overlay = parent.closest("[data-popper-placement]");
      const range = document.createRange();
      range.selectNodeContents(node);
      // What is scrolled out of sight, in a long list or in the pane, lies upon nothing.
      const scrolled = parent.closest("main [role=listbox], main [role=tree], main");
      const list = scrolled?.getBoundingClientRect();
      for (const box of range.getClientRects()) {
        if (box.width === 0) continue;
        if (list && (box.top > list.bottom - 4 || box.bottom < list.top + 4)) continue;
        if (box.left < -0.5 || box.right > wide + 0.5) faults.push(`outside: ${text}`);
        const upon = texts.find(
          (other) =>
            other.text !== text &&
            other.overlay === overlay &&
            Math.min(other.box.right, box.right) - Math.max(other.box.left, box.left) > 1 &&
            Math.min(other.box.bottom, box.bottom) - Math.max(other.box.top, box.top) > 3,
        );
        if (upon) faults.push(`overlap: "${upon.text}" and "${text}"`);
        texts.push({ text, box, overlay });
      }
    }
    for (const target of document.querySelectorAll("button, [role=tab], [role=slider], input")) {
      const box = target.getBoundingClientRect();
      // A combobox's input lies in a box of 24 px that is itself the target.
      const isInBox = target.tagName === "INPUT" || target.getAttribute("role") === "combobox";
      if (box.width > 0 && !isInBox && (box.height < 23.9 || box.width < 23.9)) {
        faults.push(`small target: ${target.textContent} ${box.width}×${box.height}`);
      }
    }
    return faults;
  });
}
