import { useId, useState, type ReactElement } from "react";
import { Button, Field, makeStyles, SearchBox, Text } from "@fluentui/react-components";
import { usePane } from "../../shared/pane-context";
import { DATA_COPY } from "../copy";
import { useData } from "../data-context";

const useStyles = makeStyles({
  row: { display: "flex", gap: "8px", minWidth: 0 },
  box: { flexGrow: 1, minWidth: 0, width: "100%", maxWidth: "none" },
  hint: { marginTop: "4px" },
  button: { flexShrink: 0, minWidth: "64px" },
});

/** Words, an address or a saved query; Enter or the button asks. */
export function SearchForm(): ReactElement {
  const { say } = usePane();
  const { desk, office } = useData();
  const styles = useStyles();
  const hint = useId();
  const [text, setText] = useState(desk.question?.text ?? "");
  const [isEmpty, setEmpty] = useState(false);
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        const words = text.trim();
        setEmpty(words === "");
        if (words !== "" && office) desk.ask({ office: office.value, text: words, page: 1 });
      }}
    >
      <Field
        label={say(DATA_COPY.search)}
        {...(isEmpty ? { validationMessage: say(DATA_COPY.noWords) } : {})}
      >
        {(field) => (
          <div className={styles.row}>
            <SearchBox
              {...field}
              className={styles.box}
              data-key="search"
              value={text}
              autoComplete="off"
              aria-describedby={[field["aria-describedby"], hint].filter(Boolean).join(" ")}
              dismiss={{ "aria-label": say(DATA_COPY.closeSearch) }}
              onChange={(_, { value }) => {
                setText(value);
                setEmpty(false);
                if (value === "" && desk.question) desk.ask(undefined);
              }}
            />
            <Button
              type="submit"
              appearance="primary"
              data-primary="true"
              className={styles.button}
            >
              {say(DATA_COPY.find)}
            </Button>
          </div>
        )}
      </Field>
      <Text id={hint} size={200} block className={styles.hint}>
        {say(DATA_COPY.searchHint)}
      </Text>
    </form>
  );
}
