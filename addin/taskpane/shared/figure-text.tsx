import type { ReactElement } from "react";
import { Text } from "@fluentui/react-components";
import type { Phrase } from "#engine";
import type { Figure } from "../../app/services";
import { COPY } from "./copy";
import { HARD_SPACE } from "./number-text";
import { usePane } from "./pane-context";

/** A figure with its unit, or that it is missing and, where asked for, why. */
export function FigureText(props: {
  readonly figure: Figure;
  readonly unit?: Phrase;
  readonly isReasonShown?: boolean;
}): ReactElement {
  const { figure, unit, isReasonShown = false } = props;
  const { say, number } = usePane();
  if (typeof figure === "number") {
    return <>{unit ? `${number(figure)}${HARD_SPACE}${say(unit)}` : number(figure)}</>;
  }
  const reason = say(figure.missing);
  return (
    <>
      {say(COPY.missing)}
      {isReasonShown && reason !== "" && (
        <Text size={200} block>
          {reason}
        </Text>
      )}
    </>
  );
}
