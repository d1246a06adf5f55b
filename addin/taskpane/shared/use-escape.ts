import { useEffect, useRef } from "react";
import { usePane } from "./pane-context";

/** Esc does this for as long as the view is shown. */
export function useEscape(act: () => void): void {
  const { escape } = usePane();
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => escape.take(() => latest.current()), [escape]);
}
