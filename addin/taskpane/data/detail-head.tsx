import { useEffect, useRef, type ReactElement } from "react";
import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { usePane } from "../shared/pane-context";
import { DATA_COPY } from "./copy";

const useStyles = makeStyles({
  root: { display: "grid", gap: "4px", minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  back: { minWidth: "32px", paddingInline: "6px", fontWeight: tokens.fontWeightRegular },
  steps: {
    display: "flex",
    flexWrap: "wrap",
    listStyleType: "none",
    margin: 0,
    padding: 0,
    marginInlineStart: "auto",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  step: { "& + &::before": { content: "'·'", paddingInline: "5px" } },
  current: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  heading: { ...typographyStyles.subtitle2, margin: 0, minWidth: 0, overflowWrap: "anywhere" },
});

const STEPS = [DATA_COPY.stepFind, DATA_COPY.stepChoose, DATA_COPY.stepFetch];

/** ‹ back, where in the three steps, and the heading, which takes the focus when it appears. */
export function DetailHead(props: {
  readonly title: string;
  /** `Data`, `Källor`: where ‹ leads. */
  readonly backTo: string;
  readonly onBack: () => void;
  /** 1, 2 or 3; left out where the view is none of them. */
  readonly step?: number;
}): ReactElement {
  const { title, backTo, onBack, step } = props;
  const { say } = usePane();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <Button size="small" appearance="subtle" className={styles.back} onClick={onBack}>
          ‹ {backTo}
        </Button>
        {step !== undefined && (
          <ol className={styles.steps} aria-label={say(DATA_COPY.steps)}>
            {STEPS.map((name, i) => (
              <li
                key={name.en}
                className={mergeClasses(styles.step, i + 1 === step && styles.current)}
                {...(i + 1 === step ? { "aria-current": "step" as const } : {})}
              >
                {say(name)}
              </li>
            ))}
          </ol>
        )}
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
    </div>
  );
}
