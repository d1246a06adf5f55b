import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  type MessageBarIntent,
} from "@fluentui/react-components";

const useStyles = makeStyles({
  place: { minWidth: 0, borderRadius: tokens.borderRadiusMedium },
  bar: { width: "100%", minWidth: 0 },
  body: { overflowWrap: "anywhere" },
});

/** A sentence with an icon, and what can be done about it. */
export function Message(props: {
  readonly intent: MessageBarIntent;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Takes the focus when it appears: the answer to something the user did. */
  readonly takesFocus?: boolean;
}): ReactElement {
  const { intent, children, actions, takesFocus = false } = props;
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) bar.current?.focus();
  }, [takesFocus]);
  return (
    <div ref={bar} className={styles.place} {...(takesFocus ? { tabIndex: -1 } : {})}>
      <MessageBar intent={intent} layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.body}>{children}</MessageBarBody>
        {actions !== undefined && <MessageBarActions>{actions}</MessageBarActions>}
      </MessageBar>
    </div>
  );
}
