import { useMemo, type ReactElement } from "react";
import { ListTools } from "./list-tools";
import { withoutCodes, withValue } from "./rule";
import { fits, wordsOf } from "./search-words";
import { Tick } from "./tick";
import { useRowStyle } from "./use-row-style";
import { useSearchedList, type ValuesProps } from "./use-searched-list";
import { WindowList, type RowFrame } from "./window-list";

/** Values to tick, any number of them, with a search. */
export function ValueList(props: ValuesProps): ReactElement {
  const { name, range, labels, values, onValues } = props;
  const styles = useRowStyle();
  const { search, text, onText, active, setActive, chosen } = useSearchedList(props);
  const shown = useMemo(() => {
    const words = wordsOf(text);
    const all = range.codes.map((code, i) => ({ code, label: labels[i] ?? code }));
    return words.length === 0 ? all : all.filter((value) => fits(value, words));
  }, [range, labels, text]);
  const at = Math.min(active, shown.length - 1);
  const current = shown[at];
  return (
    <>
      <ListTools
        name={name}
        search={search}
        text={text}
        onText={onText}
        shown={shown.length}
        chosen={chosen.size}
        all={range.codes.length}
        onAll={chooseShown}
        onNone={() => onValues([])}
      />
      {shown.length > 0 && (
        <WindowList
          role="listbox"
          label={name}
          rows={shown.length}
          active={at}
          onActive={setActive}
          onChoose={toggle}
          onChooseAll={chooseShown}
          onType={() => search.current?.focus()}
          drawRow={drawRow}
        />
      )}
      {current && current.label !== current.code && (
        <div aria-hidden="true" className={styles.full}>
          {current.code} {current.label}
        </div>
      )}
    </>
  );

  function drawRow(row: number, frame: RowFrame): ReactElement | undefined {
    const value = shown[row];
    if (!value) return undefined;
    const isChosen = chosen.has(value.code);
    return (
      <div
        key={value.code}
        {...frame}
        role="option"
        aria-selected={isChosen}
        aria-setsize={shown.length}
        aria-posinset={row + 1}
        className={styles.row}
        onClick={() => {
          setActive(row);
          toggle(row);
        }}
      >
        <Tick tick={isChosen ? "all" : "none"} />
        <span className={styles.label}>
          <span className={styles.code}>{value.code}</span>
          {value.label !== value.code && ` ${value.label}`}
        </span>
      </div>
    );
  }

  function toggle(row: number): void {
    const code = shown[row]?.code;
    if (code === undefined) return;
    onValues(
      chosen.has(code) ? withoutCodes(range, values, new Set([code])) : withValue(values, code),
    );
  }

  /** All that show; with no search that is the rule "all", which also finds new values. */
  function chooseShown(): void {
    if (wordsOf(text).length === 0) onValues(["*"]);
    else {
      const more = shown.map(({ code }) => code).filter((code) => !chosen.has(code));
      onValues([...values, ...more]);
    }
  }
}
