import type { ReactElement } from "react";
import { Button, Text } from "@fluentui/react-components";
import type { Revision } from "../../../app/statistics/statistics-services";
import type { Place } from "../../../ports/workbook";
import { COPY } from "../../shared/copy";
import { Message } from "../../shared/message";
import { dateText } from "../../shared/number-text";
import { usePane } from "../../shared/pane-context";
import { useListStyle } from "../use-list-style";
import { REFRESH_COPY } from "./copy";
import { Effects } from "./effects";
import { isUnchanged } from "./is-unchanged";
import { RevisedCells } from "./revised-cells";

const KINDS = ["new", "revised", "withdrawn", "vanished"] as const;

/** What the office has changed in one source, what that does, and the choice. */
export function RevisionView(props: {
  readonly revision: Revision;
  readonly index: number;
  readonly all: number;
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}): ReactElement {
  const { revision, index, all, onReplace, onKeep } = props;
  const { say, count, language } = usePane();
  const styles = useListStyle();
  const { counts, cells, remarks, edited, effects, updatedBefore, updatedAfter } = revision;
  const isSame = isUnchanged(revision);
  const kinds = KINDS.filter((kind) => counts[kind] > 0);
  const isLast = index + 1 >= all;
  return (
    <>
      {all > 1 && <Text size={200}>{say(REFRESH_COPY.of, { i: index + 1, n: all })}</Text>}
      {revision.label !== revision.source && <Text>{revision.label}</Text>}
      {updatedBefore !== undefined && updatedAfter !== undefined && (
        <Text size={200}>
          {say(REFRESH_COPY.updated, {
            före: dateText(updatedBefore, language),
            efter: dateText(updatedAfter, language),
          })}
        </Text>
      )}
      {kinds.length > 0 && (
        <Text weight="semibold">
          {kinds.map((kind) => say(REFRESH_COPY[kind], { n: count(counts[kind]) })).join(" · ")}
        </Text>
      )}
      <Text size={200}>{say(REFRESH_COPY.same, { n: count(counts.unchanged) })}</Text>
      {remarks.map((remark) => (
        <Message key={remark.en} intent="warning">
          {say(remark)}
        </Message>
      ))}
      {edited.length > 0 && <Edited places={edited} />}
      {cells.length > 0 && <RevisedCells cells={cells} />}
      {effects.length > 0 && <Effects effects={effects} />}
      <div className={styles.bar}>
        <Button appearance="primary" data-primary="true" onClick={isSame ? onKeep : onReplace}>
          {isSame ? say(isLast ? REFRESH_COPY.done : REFRESH_COPY.next) : say(REFRESH_COPY.replace)}
        </Button>
        <Button onClick={isSame ? onReplace : onKeep}>
          {say(isSame ? REFRESH_COPY.keepDate : REFRESH_COPY.keep)}
        </Button>
      </div>
    </>
  );
}

const MOST_NAMED = 8;
const MOST_BUTTONS = 3;

/** Cells that the user has written over, by name. */
function Edited({ places }: { readonly places: readonly Place[] }): ReactElement {
  const { say, count, goTo } = usePane();
  const named = places.slice(0, MOST_NAMED).map(({ sheet, address }) => `${sheet}!${address}`);
  const rest = places.length - named.length;
  const cells = [
    ...named,
    ...(rest > 0 ? [say(REFRESH_COPY.andMore, { n: count(rest) })] : []),
  ].join(", ");
  return (
    <Message
      intent="warning"
      actions={
        <>
          {places.slice(0, MOST_BUTTONS).map((place) => (
            <Button
              key={`${place.sheet}!${place.address}`}
              size="small"
              aria-description={place.sheet}
              onClick={() => goTo(place)}
            >
              {say(COPY.goTo, { cell: place.address })}
            </Button>
          ))}
        </>
      }
    >
      {say(places.length === 1 ? REFRESH_COPY.editedOne : REFRESH_COPY.edited, {
        n: count(places.length),
        celler: cells,
      })}
    </Message>
  );
}
