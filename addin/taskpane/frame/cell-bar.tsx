import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { CellMessage } from "../../app/services";
import { COPY } from "../shared/copy";
import { Message } from "../shared/message";
import { usePane } from "../shared/pane-context";

/** What the error in the selected cell means, on any tab. */
export function CellBar(props: {
  readonly message: CellMessage;
  readonly onReenter: () => void;
}): ReactElement {
  const { message, onReenter } = props;
  const { say, goTo } = usePane();
  const { cause } = message;
  const sentence = say(message.reenter ? COPY.nameError : message.sentence);
  return (
    <section aria-label={say(COPY.selectedCell)}>
      <Message intent="error" actions={cellAction()}>
        <span role="status">
          <b>{say(message.shown)}</b> {sentence}
        </span>
      </Message>
    </section>
  );

  function cellAction(): ReactElement | undefined {
    if (message.reenter) {
      return (
        <Button size="small" onClick={onReenter}>
          {say(COPY.reenter)}
        </Button>
      );
    }
    if (!cause) return undefined;
    return (
      <Button size="small" onClick={() => goTo(cause)}>
        {say(COPY.goToCause)}
      </Button>
    );
  }
}
