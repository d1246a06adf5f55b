import { useEffect, useState } from "react";

/** Before the first measurement: the width inside a pane of 320 px. */
const FIRST_WIDTH = 296;

/** Width of an element, px, followed as it changes. */
export function useWidth(element: HTMLElement | null): number {
  const [width, setWidth] = useState(FIRST_WIDTH);
  useEffect(() => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
