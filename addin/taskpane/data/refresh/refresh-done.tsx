import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { Phrase } from "#engine";
import { Message } from "../../shared/message";
import { usePane } from "../../shared/pane-context";
import { useListStyle } from "../use-list-style";
import { REFRESH_COPY } from "./copy";

/** What was done with each source. */
export function RefreshDone(props: {
  readonly said: readonly Phrase[];
  readonly onClose: () => void;
}): ReactElement {
  const { said, onClose } = props;
  const { say, openTab } = usePane();
  const styles = useListStyle();
  return (
    <>
      <Message intent="success" takesFocus>
        <span role="status">
          {said.map((sentence) => (
            <span key={sentence.en} style={{ display: "block" }}>
              {say(sentence)}
            </span>
          ))}
        </span>
      </Message>
      <div className={styles.bar}>
        <Button appearance="primary" data-primary="true" onClick={onClose}>
          {say(REFRESH_COPY.done)}
        </Button>
        <Button onClick={() => openTab("checks")}>{say(REFRESH_COPY.toChecks)}</Button>
      </div>
    </>
  );
}
