import { useCallback, useEffect, useRef, useState, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { FolderEntry } from "../../../app/statistics/statistics-services";
import { dateText } from "../../shared/number-text";
import { COPY } from "../../shared/copy";
import { usePane } from "../../shared/pane-context";
import { NEVER, useAnswer } from "../../shared/use-answer";
import { Waiting } from "../../shared/waiting";
import { ArrowList } from "../arrow-list";
import { DATA_COPY } from "../copy";
import { useData } from "../data-context";
import { Disclosure } from "../disclosure";
import { RowButton } from "../row-button";
import { useListStyle } from "../use-list-style";
import { OfficeFaultMessage } from "./office-fault-message";

interface Step {
  readonly id: string;
  readonly label: string;
}

/** The office's own tree, one folder at a time. */
export function Folders(props: {
  readonly office: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}): ReactElement {
  const { office, isOpen, onOpen } = props;
  const { say } = usePane();
  const [path, setPath] = useState<readonly Step[]>([]);
  return (
    <Disclosure title={say(DATA_COPY.folders)} isOpen={isOpen} onOpen={onOpen}>
      <Folder key={path.at(-1)?.id ?? ""} office={office} path={path} onPath={setPath} />
    </Disclosure>
  );
}

function Folder(props: {
  readonly office: string;
  readonly path: readonly Step[];
  readonly onPath: (path: readonly Step[]) => void;
}): ReactElement {
  const { office, path, onPath } = props;
  const { say } = usePane();
  const { statistics } = useData();
  const styles = useListStyle();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = path.at(-1)?.id ?? "";
  const question = useCallback(
    (signal: AbortSignal) => statistics.folder(office, id, signal),
    [statistics, office, id],
  );
  const { value, phase, fault, ask, cancel } = useAnswer(question, NEVER);
  const title = path.at(-1)?.label ?? say(DATA_COPY.folderTop);
  const up = path.length > 1 ? path.at(-2)?.label : say(DATA_COPY.folderTop);
  useEffect(() => {
    if (path.length > 0) heading.current?.focus();
  }, [path.length]);
  return (
    <div className={styles.section}>
      {path.length > 0 && (
        <div>
          <Button size="small" onClick={() => onPath(path.slice(0, -1))}>
            ‹ {say(DATA_COPY.folderUp, { namn: up ?? "" })}
          </Button>
        </div>
      )}
      <h4 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h4>
      {fault && <OfficeFaultMessage fault={fault} office={office} onRetry={ask} />}
      {phase === "waiting" && (
        <Waiting
          sentence={say(COPY.reading, { namn: DATA_COPY.theFolder })}
          kind="first"
          onCancel={cancel}
        />
      )}
      {phase === "ready" && (
        <Entries
          title={title}
          entries={value ?? []}
          office={office}
          onFolder={({ id: folder, label }) => onPath([...path, { id: folder, label }])}
        />
      )}
    </div>
  );
}

function Entries(props: {
  readonly title: string;
  readonly entries: readonly FolderEntry[];
  readonly office: string;
  readonly onFolder: (folder: FolderEntry) => void;
}): ReactElement {
  const { title, entries, office, onFolder } = props;
  const { say } = usePane();
  if (entries.length === 0) return <>{say(DATA_COPY.folderEmpty)}</>;
  return (
    <ArrowList label={title}>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} office={office} onFolder={() => onFolder(entry)} />
      ))}
    </ArrowList>
  );
}

function Entry(props: {
  readonly entry: FolderEntry;
  readonly office: string;
  readonly onFolder: () => void;
}): ReactElement {
  const { entry, office, onFolder } = props;
  const { say, language } = usePane();
  const { desk } = useData();
  const { kind, id, label, updated } = entry;
  if (kind === "folder") {
    return (
      <li>
        <Button appearance="subtle" onClick={onFolder}>
          {label} ›
        </Button>
      </li>
    );
  }
  const about =
    updated === undefined
      ? id
      : `${say(DATA_COPY.updated, { datum: dateText(updated, language) })} · ${id}`;
  return (
    <li>
      <RowButton
        title={label}
        about={about}
        dataKey={`table:${id}`}
        onClick={() => desk.go({ kind: "table", ref: { office, table: id } })}
      />
    </li>
  );
}
