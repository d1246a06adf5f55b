import type { ReactElement } from "react";
import { makeStyles, Text, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { display: "flex", gap: "4px", alignItems: "flex-start", minWidth: 0 },
  icon: {
    flexShrink: 0,
    width: "14px",
    height: "14px",
    marginTop: "1px",
    color: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  text: { minWidth: 0, overflowWrap: "anywhere" },
});

/** Waves of a sender for what comes live, a box for the archive. */
const SHAPES = {
  live: "M8 9.5v0M5.2 10.8a4 4 0 0 1 0-5.6M10.8 5.2a4 4 0 0 1 0 5.6M3 13A7 7 0 0 1 3 3M13 3a7 7 0 0 1 0 10M8 7.2v1.6",
  archive: "M1.5 2.5h13v3.5h-13zM2.5 6v7.5h11V6M6 8.7h4",
} as const;

/** Where figures come from, by icon and words; the date stands in the words. */
export function StatusLine(props: {
  readonly from: "live" | "archive";
  readonly text: string;
}): ReactElement {
  const { from, text } = props;
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        className={styles.icon}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
      >
        <path d={SHAPES[from]} />
      </svg>
      <Text size={200} className={styles.text}>
        {text}
      </Text>
    </div>
  );
}
