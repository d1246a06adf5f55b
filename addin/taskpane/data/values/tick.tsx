import type { ReactElement } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  tick: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    color: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  on: {
    color: tokens.colorCompoundBrandForeground1,
    "@media (forced-colors: active)": { color: "Highlight" },
  },
});

/** A box that is empty, ticked, or ticked in part; its word is the row's own aria state. */
export function Tick({ tick }: { readonly tick: "none" | "some" | "all" }): ReactElement {
  const styles = useStyles();
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={mergeClasses(styles.tick, tick !== "none" && styles.on)}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
    >
      <rect x="1.5" y="1.5" width="13" height="13" rx="2" />
      {tick === "all" && <path d="M4.2 8.3l2.6 2.6 5-5.6" strokeWidth="2" />}
      {tick === "some" && <path d="M4.5 8h7" strokeWidth="2" />}
    </svg>
  );
}
