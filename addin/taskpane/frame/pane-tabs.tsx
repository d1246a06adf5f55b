import type { ReactElement } from "react";
import {
  Badge,
  makeStyles,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import type { PaneServices } from "../../app/services";
import { COPY, countText } from "../shared/copy";
import { usePane, type TabName } from "../shared/pane-context";
import { useHiddenStyle } from "../shared/use-hidden-style";
import { MoreMenu, type MoreMenuActions } from "./more-menu";

const TABS: readonly TabName[] = ["start", "data", "checks", "results"];

/** The tabs in order; Data only where statistics can be fetched. */
export function tabsOf({ statistics }: Pick<PaneServices, "statistics">): readonly TabName[] {
  return statistics ? TABS : TABS.filter((tab) => tab !== "data");
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "nowrap",
    alignItems: "center",
    minWidth: 0,
    overflow: "hidden",
    // The tabs' focus ring is drawn inside; this keeps the badge off the edge.
    paddingInline: tokens.spacingHorizontalXS,
  },
  tab: { flexShrink: 0 },
  badge: { marginInlineStart: "4px" },
});

/** Tabs in a row; what has no room goes into the menu ⋯, the chosen one last of all. */
export function PaneTabs(props: {
  readonly tab: TabName | undefined;
  readonly errors: number;
  readonly actions: MoreMenuActions;
}): ReactElement {
  const { tab, errors, actions } = props;
  const { services, say, language, openTab } = usePane();
  const tabs = tabsOf(services);
  const styles = useStyles();
  const hidden = useHiddenStyle();
  return (
    <Overflow padding={16} minimumVisible={1}>
      <div className={styles.row}>
        <TabList
          size="small"
          selectedValue={tab ?? ""}
          aria-label={say(COPY.tabs)}
          onTabSelect={(_, { value }) => actions.chooseTab(value as TabName)}
        >
          {tabs.map((name) => (
            <OverflowItem key={name} id={name} priority={name === tab ? 2 : 1}>
              <Tab value={name} id={`tab-${name}`} className={styles.tab} aria-controls="view">
                {say(COPY[name])}
                {name === "checks" && errors > 0 && (
                  <Badge color="danger" size="small" className={styles.badge}>
                    {errors}
                    <span className={hidden}>
                      {" "}
                      {countText("error", errors, language).replace(/^\d+ /, "")}
                    </span>
                  </Badge>
                )}
              </Tab>
            </OverflowItem>
          ))}
        </TabList>
        <MoreMenu tabs={tabs} errors={errors} actions={actions} openTab={openTab} />
      </div>
    </Overflow>
  );
}
