import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of a row in a list of values: a tick, the code, two lines of label. */
export const useRowStyle = makeStyles({
  row: {
    left: 0,
    right: 0,
    display: "flex",
    alignItems: "center",
    gap: "6px",
    boxSizing: "border-box",
    paddingInline: "6px",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  label: {
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // Two lines; the whole text of the active row stands below the list.
    maxHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  code: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  branch: { color: tokens.colorNeutralForeground2 },
  full: {
    minHeight: "32px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
});
