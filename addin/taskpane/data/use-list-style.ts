import { makeStyles, typographyStyles } from "@fluentui/react-components";

/** Looks that the views of Data share: columns with air, bare lists, small headings. */
export const useListStyle = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  section: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    listStyleType: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  bar: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  between: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 8px",
    alignItems: "center",
    justifyContent: "space-between",
  },
  heading: { ...typographyStyles.body1Strong, margin: 0, minWidth: 0 },
  wrap: { minWidth: 0, overflowWrap: "anywhere" },
});
