import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { WorkbookFault } from "../../../ports/workbook";
import { COPY } from "../../shared/copy";
import { FaultMessage } from "../../shared/fault-message";
import { Message } from "../../shared/message";
import { usePane } from "../../shared/pane-context";
import { DATA_COPY } from "../copy";
import { useData } from "../data-context";

/** A fault of an office; where it could not be reached, the archive is offered, never taken unasked. */
export function OfficeFaultMessage(props: {
  readonly fault: WorkbookFault;
  readonly office: string;
  readonly onRetry: () => void;
  /** Left out: the archive becomes the chosen office, and the search is made anew there. */
  readonly onArchive?: (office: string) => void;
}): ReactElement {
  const { fault, office, onRetry, onArchive } = props;
  const { say } = usePane();
  const { statistics, desk } = useData();
  const offer = statistics.insteadOf?.(office);
  if (!offer) return <FaultMessage fault={fault} takesFocus onRetry={onRetry} />;
  return (
    <Message
      intent="warning"
      takesFocus
      actions={
        <>
          <Button size="small" onClick={onRetry}>
            {say(COPY.tryAgain)}
          </Button>
          <Button size="small" onClick={() => take(offer.office)}>
            {say(DATA_COPY.useArchive)}
          </Button>
        </>
      }
    >
      <span role="alert">{say(DATA_COPY.archiveOffer, { period: offer.period })}</span>
    </Message>
  );

  function take(archive: string): void {
    desk.chooseOffice(archive);
    if (onArchive) onArchive(archive);
    else if (desk.question) desk.ask({ ...desk.question, office: archive, page: 1 });
  }
}
