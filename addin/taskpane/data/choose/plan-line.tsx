import type { ReactElement } from "react";
import { mergeClasses, Text } from "@fluentui/react-components";
import type { FetchPlan } from "../../../app/statistics/statistics-services";
import { Message } from "../../shared/message";
import { usePane } from "../../shared/pane-context";
import { useOldStyle } from "../../shared/use-old-style";
import { useListStyle } from "../use-list-style";
import { CHOOSE_COPY } from "./copy";

/** `30 celler · 1 anrop · ca 1 s`, or why it cannot be fetched. */
export function PlanLine(props: {
  readonly plan: FetchPlan | undefined;
  /** True while a newer count is awaited. */
  readonly isOld: boolean;
}): ReactElement {
  const { plan, isOld } = props;
  const { say, count } = usePane();
  const styles = useListStyle();
  const old = useOldStyle();
  return (
    <div className={mergeClasses(styles.section, isOld && old)} aria-busy={isOld}>
      <div id="data-plan" role="status">
        {plan?.refused ? (
          <Message intent="warning">{say(plan.refused)}</Message>
        ) : (
          <Text weight="semibold">{plan ? sentence(plan) : say(CHOOSE_COPY.counting)}</Text>
        )}
      </div>
      {plan?.warnings.map((warning) => (
        <Message key={warning.en} intent="warning">
          {say(warning)}
        </Message>
      ))}
    </div>
  );

  function sentence({ cells, calls, seconds }: FetchPlan): string {
    return say(CHOOSE_COPY.plan, {
      celler: say(cells === 1 ? CHOOSE_COPY.cell : CHOOSE_COPY.cells, { n: count(cells) }),
      anrop: say(calls === 1 ? CHOOSE_COPY.call : CHOOSE_COPY.calls, { n: count(calls) }),
      s: count(Math.max(1, Math.ceil(seconds))),
    });
  }
}
