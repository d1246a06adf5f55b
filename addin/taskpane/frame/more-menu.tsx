import type { ReactElement } from "react";
import {
  Badge,
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import type { Language } from "#engine";
import { COPY, countText } from "../shared/copy";
import { usePane, type TabName } from "../shared/pane-context";

/** What the menu and the tabs can do. */
export interface MoreMenuActions {
  readonly chooseTab: (tab: TabName) => void;
  readonly chooseLanguage: (language: Language) => void;
  readonly reenter: () => void;
  readonly recalculate: () => void;
  readonly showHelp: () => void;
}

const LANGUAGES = [
  { value: "sv", name: "Svenska" },
  { value: "en", name: "English" },
] as const;

const useStyles = makeStyles({
  place: { flexShrink: 0, marginInlineStart: "auto" },
  button: { minWidth: "32px" },
  badge: { marginInlineStart: "4px" },
});

/** The menu ⋯: tabs without room, language, repair, help. */
export function MoreMenu(props: {
  readonly tabs: readonly TabName[];
  readonly errors: number;
  readonly actions: MoreMenuActions;
  readonly openTab: (tab: TabName) => void;
}): ReactElement {
  const { tabs, errors, actions, openTab } = props;
  const { say, language } = usePane();
  const styles = useStyles();
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  const areChecksVisible = useIsOverflowItemVisible("checks");
  const hasBadge = isOverflowing && !areChecksVisible && errors > 0;
  const name = hasBadge
    ? `${say(COPY.more)}, ${countText("error", errors, language)}`
    : say(COPY.more);
  return (
    <div ref={ref} className={styles.place}>
      <Menu checkedValues={{ language: [language] }}>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" size="small" className={styles.button} aria-label={name}>
            ⋯
            {hasBadge && (
              <Badge color="danger" size="small" className={styles.badge}>
                {errors}
              </Badge>
            )}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {isOverflowing &&
              tabs.map((tab) => <HiddenTab key={tab} tab={tab} openTab={openTab} />)}
            {isOverflowing && <MenuDivider />}
            <MenuGroup>
              <MenuGroupHeader>{say(COPY.language)}</MenuGroupHeader>
              {LANGUAGES.map(({ value, name: own }) => (
                <MenuItemRadio
                  key={value}
                  name="language"
                  value={value}
                  lang={value}
                  onClick={() => actions.chooseLanguage(value)}
                >
                  {own}
                </MenuItemRadio>
              ))}
            </MenuGroup>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{say(COPY.repair)}</MenuGroupHeader>
              <MenuItem onClick={actions.reenter}>{say(COPY.reenter)}</MenuItem>
              <MenuItem onClick={actions.recalculate}>{say(COPY.recalculate)}</MenuItem>
            </MenuGroup>
            <MenuDivider />
            <MenuItem onClick={actions.showHelp}>{say(COPY.help)}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

function HiddenTab(props: {
  readonly tab: TabName;
  readonly openTab: (tab: TabName) => void;
}): ReactElement | null {
  const { tab, openTab } = props;
  const { say } = usePane();
  const isVisible = useIsOverflowItemVisible(tab);
  return isVisible ? null : <MenuItem onClick={() => openTab(tab)}>{say(COPY[tab])}</MenuItem>;
}
