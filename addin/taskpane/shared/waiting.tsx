import { useEffect, useState, type ReactElement } from "react";
import {
  Button,
  makeStyles,
  ProgressBar,
  Skeleton,
  SkeletonItem,
} from "@fluentui/react-components";
import { COPY } from "./copy";
import { usePane } from "./pane-context";

/** Waits shorter than this show no progress. */
const SLOW_MS = 500;
/** A wait is told again this often. */
const TELL_MS = 5000;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px" },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  bones: { display: "flex", flexDirection: "column", gap: "8px" },
});

/**
 * A wait: the sentence at once, progress and Cancel after half a second, told every five. `first`
 * has grey bones where the answer will be; `again` leaves the old answer alone and says nothing
 * before the half second is over; `action` is something the user started.
 */
export function Waiting(props: {
  readonly sentence: string;
  readonly kind: "first" | "again" | "action";
  readonly onCancel?: (() => void) | undefined;
  /** 0–1; undefined where it cannot be told. */
  readonly done?: number | undefined;
}): ReactElement | null {
  const { sentence, kind, onCancel, done } = props;
  const { say, announce } = usePane();
  const styles = useStyles();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    const timer = setInterval(() => announce(sentence), TELL_MS);
    return () => clearInterval(timer);
  }, [announce, sentence]);
  if (kind === "again" && !isSlow) return null;
  return (
    <div className={styles.root} aria-busy="true">
      <div className={styles.row}>
        <span role="status">{sentence}</span>
        {isSlow && onCancel && (
          <Button size="small" onClick={onCancel}>
            {say(COPY.cancel)}
          </Button>
        )}
      </div>
      {isSlow && (
        <ProgressBar aria-label={sentence} {...(done === undefined ? {} : { value: done })} />
      )}
      {kind === "first" && (
        <Skeleton role="presentation" aria-hidden="true" className={styles.bones}>
          <SkeletonItem size={24} />
          <SkeletonItem size={64} />
          <SkeletonItem size={16} />
        </Skeleton>
      )}
    </div>
  );
}
