import type { ReactElement, RefObject } from "react";
import { Button, makeStyles, SearchBox, Text } from "@fluentui/react-components";
import { usePane } from "../../shared/pane-context";
import { CHOOSE_COPY } from "../choose/copy";
import { DATA_COPY } from "../copy";

/** Shorter lists need no search. */
const SHORT = 10;

const useStyles = makeStyles({
  box: { width: "100%", maxWidth: "none", minWidth: 0 },
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 8px",
    alignItems: "center",
    justifyContent: "space-between",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

/** Above a list of values: the search, how many are chosen, all and none. */
export function ListTools(props: {
  readonly name: string;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly shown: number;
  readonly chosen: number;
  readonly all: number;
  readonly onAll: () => void;
  readonly onNone: () => void;
}): ReactElement {
  const { name, search, text, onText, shown, chosen, all, onAll, onNone } = props;
  const { say, count } = usePane();
  const styles = useStyles();
  const isSearch = text.trim() !== "";
  return (
    <>
      {all > SHORT && (
        <SearchBox
          input={{ ref: search }}
          size="small"
          className={styles.box}
          aria-label={say(CHOOSE_COPY.searchIn, { namn: name })}
          placeholder={say(CHOOSE_COPY.searchCodeOrWord)}
          value={text}
          autoComplete="off"
          dismiss={{ "aria-label": say(DATA_COPY.closeSearch) }}
          onChange={(_, { value }) => onText(value)}
          onKeyDown={(event) => {
            if (event.key !== "ArrowDown") return;
            event.preventDefault();
            const part = event.currentTarget.closest("[data-values]");
            part?.querySelector<HTMLElement>("[role=listbox], [role=tree]")?.focus();
          }}
        />
      )}
      <div className={styles.row}>
        <Text size={200} role="status">
          {say(CHOOSE_COPY.countChosen, { n: count(chosen), m: count(all) })}
          {isSearch && ` · ${say(CHOOSE_COPY.countShown, { n: count(shown) })}`}
        </Text>
        <div className={styles.buttons}>
          <Button size="small" onClick={onAll} disabledFocusable={shown === 0}>
            {isSearch ? say(CHOOSE_COPY.chooseShown) : say(CHOOSE_COPY.chooseAll)}
          </Button>
          <Button size="small" onClick={onNone} disabledFocusable={chosen === 0}>
            {say(CHOOSE_COPY.chooseNone)}
          </Button>
        </div>
      </div>
      {isSearch && shown === 0 && (
        <Text role="status">{say(CHOOSE_COPY.noValue, { ord: text.trim() })}</Text>
      )}
    </>
  );
}
