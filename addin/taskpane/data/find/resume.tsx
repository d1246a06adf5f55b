import type { ReactElement } from "react";
import { usePane } from "../../shared/pane-context";
import { DATA_COPY } from "../copy";
import { useData } from "../data-context";
import { rememberedChoice } from "../remembered";
import { RowButton } from "../row-button";
import { useListStyle } from "../use-list-style";

/** The way back to the table that was chosen from last. */
export function Resume(): ReactElement | null {
  const { services, say } = usePane();
  const { desk } = useData();
  const styles = useListStyle();
  const choice = rememberedChoice(services);
  if (!choice) return null;
  return (
    <section className={styles.section} aria-label={say(DATA_COPY.resume)}>
      <h3 className={styles.heading}>{say(DATA_COPY.resume)}</h3>
      <RowButton
        title={choice.label}
        about={choice.ref.table}
        dataKey="resume"
        onClick={() => desk.go({ kind: "table", ref: choice.ref })}
      />
    </section>
  );
}
