import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of our tables: text left, numbers right in columns, projected figures in italics. */
export const useTableStyles = makeStyles({
  year: { fontVariantNumeric: "tabular-nums", width: "56px" },
  number: {
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    "& .fui-TableHeaderCell__button": {
      justifyContent: "flex-end",
      whiteSpace: "normal",
      textAlign: "end",
    },
  },
  projected: { fontStyle: "italic", color: tokens.colorNeutralForeground2 },
});
