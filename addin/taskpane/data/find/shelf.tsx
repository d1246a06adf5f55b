import { useEffect, useRef, useState, type ReactElement } from "react";
import type { ShelfEntry } from "../../../app/statistics/statistics-services";
import type { WorkbookFault } from "../../../ports/workbook";
import { COPY } from "../../shared/copy";
import { DEADLINES_MS, withDeadline } from "../../shared/deadline";
import { usePane } from "../../shared/pane-context";
import { Waiting } from "../../shared/waiting";
import { ArrowList } from "../arrow-list";
import { DATA_COPY } from "../copy";
import { useData } from "../data-context";
import { RowButton } from "../row-button";
import { useListStyle } from "../use-list-style";
import { OfficeFaultMessage } from "./office-fault-message";

type Opening =
  | { readonly kind: "idle" }
  | { readonly kind: "asking"; readonly entry: ShelfEntry }
  | { readonly kind: "fault"; readonly entry: ShelfEntry; readonly fault: WorkbookFault };

/** Tables that matter here; each is looked up when it is opened. */
export function Shelf(): ReactElement | null {
  const { say } = usePane();
  const { statistics, desk, office } = useData();
  const styles = useListStyle();
  const asked = useRef<AbortController | undefined>(undefined);
  const [opening, setOpening] = useState<Opening>({ kind: "idle" });
  useEffect(() => () => asked.current?.abort(), []);
  if (statistics.shelf.length === 0 || !office) return null;
  const value = office.value;
  return (
    <section className={styles.section} aria-label={say(DATA_COPY.shelf)}>
      <h3 className={styles.heading}>{say(DATA_COPY.shelf)}</h3>
      {opening.kind === "asking" && (
        <Waiting
          sentence={say(DATA_COPY.opening, { namn: opening.entry.label })}
          kind="action"
          onCancel={cancel}
        />
      )}
      {opening.kind === "fault" && (
        <OfficeFaultMessage
          fault={opening.fault}
          office={value}
          onRetry={() => open(opening.entry, value)}
          onArchive={(archive) => open(opening.entry, archive)}
        />
      )}
      <ArrowList label={say(DATA_COPY.shelf)}>
        {statistics.shelf.map((entry) => (
          <li key={entry.value}>
            <RowButton
              title={say(entry.label)}
              about={say(entry.about)}
              dataKey={`shelf:${entry.value}`}
              onClick={() => open(entry, value)}
            />
          </li>
        ))}
      </ArrowList>
    </section>
  );

  function cancel(): void {
    asked.current?.abort();
    const fault: WorkbookFault = { code: "other", sentence: COPY.cancelled };
    if (opening.kind === "asking") setOpening({ kind: "fault", entry: opening.entry, fault });
  }

  function open(entry: ShelfEntry, from: string): void {
    asked.current?.abort();
    const { signal } = (asked.current = new AbortController());
    setOpening({ kind: "asking", entry });
    const answer = statistics.openShelf(entry.value, from, signal);
    void withDeadline(answer, DEADLINES_MS.read).then((outcome) => {
      if (signal.aborted) return;
      if (!outcome.ok) {
        setOpening({ kind: "fault", entry, fault: outcome.fault });
        return;
      }
      setOpening({ kind: "idle" });
      const found = outcome.value;
      if (found.kind === "tables") {
        // Several fit: the user chooses among them, found by the entry's own words.
        desk.ask({ office: from, text: say(entry.label), page: 1 });
        return;
      }
      const { ref, selection } = found;
      desk.go({ kind: "table", ref, ...(selection ? { asked: selection } : {}) });
    });
  }
}
