import { useState, type ReactElement } from "react";
import { makeStyles, Text } from "@fluentui/react-components";
import type { Note } from "#engine";
import type { TableView } from "../../../app/statistics/statistics-services";
import { usePane } from "../../shared/pane-context";
import { Disclosure } from "../disclosure";
import { CHOOSE_COPY } from "./copy";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "16px", display: "grid", gap: "4px", minWidth: 0 },
  note: { whiteSpace: "pre-line", overflowWrap: "anywhere" },
  facts: { display: "grid", gap: "2px", marginBottom: "6px", overflowWrap: "anywhere" },
});

/** Notes that must be shown, and the rest with the table's facts under a heading to press. */
export function TableNotes({ table }: { readonly table: TableView }): ReactElement {
  const { say } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { notes, ref, source, firstPeriod, lastPeriod } = table;
  const names = variableNames(table);
  const more = notes.filter(({ mandatory }) => !mandatory);
  return (
    <>
      <MandatoryNotes notes={notes} names={names} />
      <Disclosure title={say(CHOOSE_COPY.aboutTable)} isOpen={isOpen} onOpen={setOpen}>
        <div className={styles.facts}>
          <Text size={200}>{ref.table}</Text>
          {source !== "" && <Text size={200}>{say(CHOOSE_COPY.sourceOf, { namn: source })}</Text>}
          {firstPeriod !== undefined && lastPeriod !== undefined && (
            <Text size={200}>
              {say(CHOOSE_COPY.periodsOf, { från: firstPeriod, till: lastPeriod })}
            </Text>
          )}
        </div>
        {more.length > 0 && <NoteList notes={more} names={names} />}
      </Disclosure>
    </>
  );
}

/** Labels of a table's variables, by code. */
export function variableNames(table: TableView | undefined): ReadonlyMap<string, string> {
  return new Map(table?.variables.map(({ code, label }) => [code, label]));
}

interface NotesProps {
  readonly notes: readonly Note[];
  /** Labels of the variables, by code. */
  readonly names: ReadonlyMap<string, string>;
}

/** Notes that the office requires wherever the figures are. */
export function MandatoryNotes(props: NotesProps): ReactElement {
  const { notes, names } = props;
  const { say } = usePane();
  const must = notes.filter(({ mandatory }) => mandatory);
  if (must.length === 0) return <></>;
  return (
    <section aria-label={say(CHOOSE_COPY.noteMandatory)}>
      <Text weight="semibold" size={200}>
        {say(CHOOSE_COPY.noteMandatory)}
      </Text>
      <NoteList notes={must} names={names} />
    </section>
  );
}

/** Notes with what each is about. */
export function NoteList({ notes, names }: NotesProps): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {notes.map(({ text, variable, code }) => {
        const name = variable === undefined ? undefined : (names.get(variable) ?? variable);
        const about = [name, code].filter((part) => part !== undefined).join(" ");
        return (
          <li key={`${about} ${text}`} className={styles.note}>
            <Text size={200}>{about === "" ? text : `${about}: ${text}`}</Text>
          </li>
        );
      })}
    </ul>
  );
}
