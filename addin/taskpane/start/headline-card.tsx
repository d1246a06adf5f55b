import type { ReactElement, ReactNode } from "react";
import {
  Card,
  makeStyles,
  mergeClasses,
  Subtitle2,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { Figure, Headline } from "../../app/services";
import { COPY } from "../shared/copy";
import { FigureText } from "../shared/figure-text";
import { usePane } from "../shared/pane-context";
import { useOldStyle } from "../shared/use-old-style";
import { START_COPY } from "./copy";

const useStyles = makeStyles({
  card: { gap: "8px" },
  plain: { margin: 0, overflowWrap: "anywhere" },
  list: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "16px",
    rowGap: "4px",
    alignItems: "baseline",
    margin: 0,
  },
  value: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

/** Stock and release of the chosen product and material, with unit, year and model. */
export function HeadlineCard(props: {
  readonly headline: Headline;
  readonly modelName: string;
  /** True while a newer answer is awaited. */
  readonly isOld: boolean;
  /** What can be done from here. */
  readonly children?: ReactNode;
}): ReactElement {
  const { headline, modelName, isOld, children } = props;
  const { say } = usePane();
  const styles = useStyles();
  const old = useOldStyle();
  const { product, material, year } = headline;
  const title = headline.isGoods ? START_COPY.goodsHeadline : START_COPY.headline;
  return (
    <Card className={styles.card}>
      <Subtitle2 as="h2" className={styles.plain}>
        {capitalised(say(title, { material, produkt: product, år: year }))}
      </Subtitle2>
      <dl className={mergeClasses(styles.list, isOld && old)}>
        {row(say(COPY.stock), headline.stock)}
        {row(say(COPY.release), headline.release, reason(headline.stock))}
      </dl>
      <Text size={200} className={styles.plain}>
        {say(START_COPY.model, { namn: modelName })}
      </Text>
      {children}
    </Card>
  );

  function reason(figure: Figure): string {
    return typeof figure === "number" ? "" : say(figure.missing);
  }

  /** A row; a reason that has just been told is not told again. */
  function row(name: string, figure: Figure, told?: string): ReactElement {
    return (
      <>
        <dt>{name}</dt>
        <dd className={styles.value}>
          <FigureText
            figure={figure}
            unit={headline.unit}
            isReasonShown={reason(figure) !== told}
          />
        </dd>
      </>
    );
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase("sv") + text.slice(1);
}
