import { useCallback, type ReactElement } from "react";
import { Button, Text } from "@fluentui/react-components";
import { COPY } from "../../shared/copy";
import { FaultMessage } from "../../shared/fault-message";
import { usePane } from "../../shared/pane-context";
import { useAnswer } from "../../shared/use-answer";
import { Waiting } from "../../shared/waiting";
import { DATA_COPY } from "../copy";
import { useData } from "../data-context";
import { useListStyle } from "../use-list-style";
import { SourceItem } from "./source-item";

/** What is fetched already, with its age, and the way to refresh it. */
export function SourceList(): ReactElement {
  const { services, say } = usePane();
  const { statistics, desk, offices } = useData();
  const styles = useListStyle();
  const question = useCallback(() => statistics.sources(), [statistics]);
  const onChange = useCallback((listener: () => void) => services.onChange(listener), [services]);
  const { value, phase, fault, ask, cancel } = useAnswer(question, onChange);
  const refreshable = value?.filter(({ refused }) => refused === undefined) ?? [];
  return (
    <section className={styles.section} aria-label={say(DATA_COPY.fetched)}>
      <div className={styles.between}>
        <h3 className={styles.heading}>{say(DATA_COPY.fetched)}</h3>
        {refreshable.length > 1 && (
          <Button
            size="small"
            data-key="refresh-all"
            onClick={() => start(refreshable.map(({ source }) => source))}
          >
            {say(DATA_COPY.refreshAll)}
          </Button>
        )}
      </div>
      {fault && <FaultMessage fault={fault} onRetry={ask} />}
      {phase === "waiting" && (
        <Waiting
          sentence={say(COPY.reading, { namn: DATA_COPY.theSources })}
          kind={value ? "again" : "first"}
          onCancel={cancel}
        />
      )}
      {phase === "ready" && value?.length === 0 && <Text>{say(DATA_COPY.nothingFetched)}</Text>}
      {value && value.length > 0 && (
        <ul aria-label={say(DATA_COPY.fetched)} className={styles.list}>
          {value.map((source) => (
            <SourceItem
              key={source.source}
              source={source}
              onRefresh={(vintage) => start([source.source], vintage)}
            />
          ))}
        </ul>
      )}
    </section>
  );

  function start(sources: readonly string[], vintage?: string): void {
    const names = new Map(
      (value ?? []).map(({ source, office }) => {
        const choice = offices.find((one) => one.value === office);
        return [source, choice ? say(choice.label) : office] as const;
      }),
    );
    desk.refresh.start({ sources, offices: names, ...(vintage === undefined ? {} : { vintage }) });
    desk.go({ kind: "refresh", index: 0, said: [] });
  }
}
