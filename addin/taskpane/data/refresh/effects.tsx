import type { ReactElement } from "react";
import { makeStyles, Text } from "@fluentui/react-components";
import type { Revision } from "../../../app/statistics/statistics-services";
import { usePane } from "../../shared/pane-context";
import { useListStyle } from "../use-list-style";
import { ChangedFigure } from "./changed-figure";
import { REFRESH_COPY } from "./copy";

const useStyles = makeStyles({ item: { display: "grid", minWidth: 0 } });

/** What the changes do to the model, computed before they are accepted. */
export function Effects({ effects }: { readonly effects: Revision["effects"] }): ReactElement {
  const { say } = usePane();
  const list = useListStyle();
  const styles = useStyles();
  return (
    <section className={list.section} aria-label={say(REFRESH_COPY.effects)}>
      <h3 className={list.heading}>{say(REFRESH_COPY.effects)}</h3>
      <ul className={list.list}>
        {effects.map(({ what, before, after, unit, change }) => (
          <li key={what.en} className={styles.item}>
            <Text className={list.wrap}>{say(what)}</Text>
            <ChangedFigure before={before} after={after} unit={say(unit)} change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
}
