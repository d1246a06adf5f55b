import type { ReactElement, ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  button: {
    width: "100%",
    minWidth: 0,
    justifyContent: "flex-start",
    textAlign: "start",
    paddingBlock: "6px",
    paddingInline: "10px",
    whiteSpace: "normal",
    fontWeight: tokens.fontWeightRegular,
  },
  text: { display: "grid", gap: "2px", minWidth: 0, overflowWrap: "anywhere" },
  title: { fontWeight: tokens.fontWeightSemibold },
  about: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** A card to press: a title, and below it what it is about. */
export function RowButton(props: {
  readonly title: string;
  readonly about?: ReactNode;
  /** Where the focus comes back to. */
  readonly dataKey: string;
  readonly onClick: () => void;
}): ReactElement {
  const { title, about, dataKey, onClick } = props;
  const styles = useStyles();
  return (
    <Button className={styles.button} data-key={dataKey} onClick={onClick}>
      <span className={styles.text}>
        <span className={styles.title}>{title}</span>
        {about !== undefined && <span className={styles.about}>{about}</span>}
      </span>
    </Button>
  );
}
