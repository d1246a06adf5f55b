import { useState, type ReactElement } from "react";
import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { Fetched, ModelKind, TableView } from "../../../app/statistics/statistics-services";
import { Message } from "../../shared/message";
import { usePane } from "../../shared/pane-context";
import { useEscape } from "../../shared/use-escape";
import { DATA_COPY } from "../copy";
import { useData } from "../data-context";
import { Disclosure } from "../disclosure";
import { useListStyle } from "../use-list-style";
import { CHOOSE_COPY } from "./copy";
import { MandatoryNotes, NoteList, variableNames } from "./table-notes";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "16px",
    rowGap: "4px",
    margin: 0,
  },
  fact: { margin: 0 },
});

/** What a fetch has written: rows, missing, notes, and what the figures can be used for. */
export function FetchedView(props: {
  readonly fetched: Fetched;
  /** Undefined until the office has described it. */
  readonly table: TableView | undefined;
  readonly onMore: () => void;
  readonly onBack: () => void;
}): ReactElement {
  const { fetched, table, onMore, onBack } = props;
  const { say, count, goTo } = usePane();
  const { desk } = useData();
  const list = useListStyle();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { source, place, rows, cells, missing, notes, warnings, sentence } = fetched;
  const more = notes.filter(({ mandatory }) => !mandatory);
  const names = variableNames(table);
  useEscape(onBack);
  return (
    <>
      <Message
        intent={missing > 0 ? "info" : "success"}
        takesFocus
        actions={
          <Button size="small" onClick={() => goTo(place)}>
            {say(DATA_COPY.toSheet)}
          </Button>
        }
      >
        <span role="status">{say(sentence)}</span>
      </Message>
      <dl className={styles.facts}>
        <dt>{say(CHOOSE_COPY.rows)}</dt>
        <dd className={styles.fact}>{count(rows)}</dd>
        <dt>{say(CHOOSE_COPY.missing)}</dt>
        <dd className={styles.fact}>
          {say(CHOOSE_COPY.missingOf, { n: count(missing), m: count(cells) })}
        </dd>
      </dl>
      {warnings.map((warning) => (
        <Message key={warning.en} intent="warning">
          {say(warning)}
        </Message>
      ))}
      <MandatoryNotes notes={notes} names={names} />
      {more.length > 0 && (
        <Disclosure
          title={say(CHOOSE_COPY.notesMore, { n: more.length })}
          isOpen={isOpen}
          onOpen={setOpen}
        >
          <NoteList notes={more} names={names} />
        </Disclosure>
      )}
      <section className={list.section} aria-label={say(CHOOSE_COPY.useFor)}>
        <Text weight="semibold">{say(CHOOSE_COPY.useFor)}</Text>
        <div className={list.bar}>
          <Button appearance="primary" data-primary="true" onClick={() => toModel("Flows")}>
            {say(DATA_COPY.toFlows)}
          </Button>
          <Button onClick={() => toModel("Observed")}>{say(DATA_COPY.toObserved)}</Button>
          <Button onClick={() => toModel("Start")}>{say(DATA_COPY.toStart)}</Button>
        </div>
      </section>
      <div className={list.bar}>
        <Button appearance="subtle" onClick={onMore}>
          {say(CHOOSE_COPY.chooseMore)}
        </Button>
      </div>
    </>
  );

  function toModel(model: ModelKind): void {
    desk.fetch.dismiss();
    desk.go({ kind: "model", source, model });
  }
}
