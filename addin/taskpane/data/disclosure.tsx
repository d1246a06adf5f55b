import { useId, type ReactElement, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  arrow: { flexShrink: 0, width: "16px", textAlign: "start" },
  button: {
    alignSelf: "flex-start",
    maxWidth: "100%",
    justifyContent: "flex-start",
    marginInlineStart: "-4px",
    paddingInline: "4px",
    whiteSpace: "normal",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
});

/** A heading to press that shows what lies under it; Fluent's accordion where one part is alone. */
export function Disclosure(props: {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly children: ReactNode;
}): ReactElement {
  const { title, isOpen, onOpen, children } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.root}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => onOpen(!isOpen)}
      >
        <span aria-hidden="true" className={styles.arrow}>
          {isOpen ? "▾" : "▸"}
        </span>
        <span>{title}</span>
      </Button>
      <div id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
