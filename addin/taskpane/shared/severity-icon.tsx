import type { ReactElement } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "#engine";

const useStyles = makeStyles({
  icon: {
    width: "16px",
    height: "16px",
    flexShrink: 0,
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground2 },
});

/** Each severity has a shape of its own: octagon, triangle, circle. */
const SHAPES: Readonly<Record<Severity, string>> = {
  error: "M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z",
  warning: "M8 1.5 15.3 14.5H.7z",
  note: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z",
};
const MARKS: Readonly<Record<Severity, string>> = {
  error: "M5.6 5.6l4.8 4.8m0-4.8-4.8 4.8",
  warning: "M8 6v4m0 1.6v1.2",
  note: "M8 7v4.8M8 4.2v1.4",
};

/** The mark of a severity; the word stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={mergeClasses(styles.icon, styles[severity])}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
    >
      <path d={SHAPES[severity]} />
      <path d={MARKS[severity]} />
    </svg>
  );
}
