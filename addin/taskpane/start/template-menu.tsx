import type { ReactElement } from "react";
import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import type { TemplateChoice } from "../../app/services";
import { usePane } from "../shared/pane-context";
import { START_COPY } from "./copy";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  popover: { maxWidth: "calc(100vw - 24px)" },
  item: { maxWidth: "100%" },
});

/** The templates, each with what it adds. */
export function TemplateMenu(props: {
  readonly isPrimary: boolean;
  readonly onChoose: (template: TemplateChoice) => void;
}): ReactElement {
  const { isPrimary, onChoose } = props;
  const { services, say } = usePane();
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          className={styles.button}
          appearance={isPrimary ? "primary" : "secondary"}
          {...(isPrimary ? { "data-primary": "true" } : {})}
        >
          {say(START_COPY.fromTemplate)}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {services.templates.map((template) => (
            <MenuItem
              key={template.value}
              className={styles.item}
              subText={say(template.about)}
              onClick={() => onChoose(template)}
            >
              {say(template.label)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
