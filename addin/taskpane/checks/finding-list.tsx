import { useState, type ReactElement } from "react";
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import type { Severity } from "#engine";
import type { PlacedFinding } from "../../app/services";
import { usePane } from "../shared/pane-context";
import { SeverityIcon } from "../shared/severity-icon";
import { groupHead } from "./copy";
import { FindingItem } from "./finding-item";

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: "12px" },
  panel: { marginInline: "8px", paddingBottom: "8px", minWidth: 0 },
});

/** Findings by severity; the gravest group stands open. */
export function FindingList(props: { readonly findings: readonly PlacedFinding[] }): ReactElement {
  const { findings } = props;
  const { language } = usePane();
  const styles = useStyles();
  const groups = SEVERITIES.map((severity) => ({
    severity,
    found: findings.filter((finding) => finding.severity === severity),
  })).filter(({ found }) => found.length > 0);
  const gravest = groups[0]?.severity;
  const [chosen, setChosen] = useState<readonly Severity[] | undefined>(undefined);
  const open = chosen ?? (gravest ? [gravest] : []);
  return (
    <Accordion
      multiple
      collapsible
      openItems={[...open]}
      onToggle={(_, { openItems }) => setChosen(openItems as Severity[])}
    >
      {groups.map(({ severity, found }) => (
        <AccordionItem key={severity} value={severity}>
          <AccordionHeader as="h2" size="medium" icon={<SeverityIcon severity={severity} />}>
            {groupHead(severity, found.length, language)}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <ArrowList className={styles.list} findings={found} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

/** A list whose buttons the arrows step through; Tab leaves it. */
function ArrowList(props: {
  readonly className: string;
  readonly findings: readonly PlacedFinding[];
}): ReactElement {
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  return (
    <ul className={props.className} {...arrows}>
      {props.findings.map((finding) => (
        <FindingItem key={finding.id} finding={finding} />
      ))}
    </ul>
  );
}
