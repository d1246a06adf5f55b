import { useState, type ReactElement } from "react";
import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import type { PaneServices, ResultsView } from "../../app/services";
import type { Outcome, Place } from "../../ports/workbook";
import { COPY } from "../shared/copy";
import { DEADLINES_MS, withDeadline } from "../shared/deadline";
import { FaultMessage } from "../shared/fault-message";
import { Message } from "../shared/message";
import { usePane } from "../shared/pane-context";
import { Waiting } from "../shared/waiting";
import { RESULTS_COPY } from "./copy";

/** Inserts as live formulas or as fixed values. */
type InsertAs = "formulas" | "values";

interface Inserting {
  readonly as: InsertAs;
  readonly outcome: Outcome<Place> | undefined;
}

/** Puts the view into a free place of the sheet and says where it stands. */
export function InsertMenu(props: {
  readonly view: ResultsView;
  readonly insert: NonNullable<PaneServices["insert"]>;
}): ReactElement {
  const { view, insert } = props;
  const { say } = usePane();
  const [state, setState] = useState<Inserting | undefined>(undefined);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton appearance="primary" data-primary="true">
            {say(RESULTS_COPY.insert)}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => start("formulas")}>{say(RESULTS_COPY.asFormulas)}</MenuItem>
            <MenuItem onClick={() => start("values")}>{say(RESULTS_COPY.asValues)}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {state && <InsertMessage state={state} onRetry={() => start(state.as)} onClose={close} />}
    </>
  );

  function start(as: InsertAs): void {
    setState({ as, outcome: undefined });
    void withDeadline(insert(view, as), DEADLINES_MS.repair).then((outcome) =>
      setState({ as, outcome }),
    );
  }

  function close(): void {
    setState(undefined);
  }
}

function InsertMessage(props: {
  readonly state: Inserting;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}): ReactElement {
  const { state, onRetry, onClose } = props;
  const { say, goTo } = usePane();
  const { outcome } = state;
  if (!outcome) return <Waiting sentence={say(RESULTS_COPY.inserting)} kind="action" />;
  if (!outcome.ok) return <FaultMessage fault={outcome.fault} takesFocus onRetry={onRetry} />;
  const { sheet, address } = outcome.value;
  return (
    <Message
      intent="success"
      takesFocus
      actions={
        <>
          <Button size="small" onClick={() => goTo(outcome.value)}>
            {say(COPY.goTo, { cell: address })}
          </Button>
          <Button size="small" onClick={onClose}>
            {say(COPY.close)}
          </Button>
        </>
      }
    >
      <span role="status">{say(RESULTS_COPY.inserted, { blad: sheet, cell: address })}</span>
    </Message>
  );
}
