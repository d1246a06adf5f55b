import { useMemo, useState, type KeyboardEvent, type ReactElement } from "react";
import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { Message } from "../../shared/message";
import { usePane } from "../../shared/pane-context";
import { CHOOSE_COPY } from "../choose/copy";
import { CnNodeRow } from "./cn-node-row";
import { cnRows, type CnRow } from "./cn-rows";
import {
  choosable,
  cnLevels,
  cnTree,
  isChoosable,
  mixedLevels,
  patternOf,
  type CnLevel,
} from "./cn-tree";
import { ListTools } from "./list-tools";
import { withoutCodes, withPattern, withValue } from "./rule";
import { wordsOf } from "./search-words";
import { useRowStyle } from "./use-row-style";
import { useSearchedList, type ValuesProps } from "./use-searched-list";
import { WindowList } from "./window-list";

const EVERY = "every";

/** CN codes as a tree; one level at a time, so that nothing is counted twice. */
export function CnList(props: ValuesProps): ReactElement {
  const { name, range, labels, values, onValues } = props;
  const { say, count } = usePane();
  const styles = useRowStyle();
  const { search, text, onText, active, setActive, chosen } = useSearchedList(props);
  const levels = useMemo(() => cnLevels(range.codes), [range]);
  const [level, setLevel] = useState<CnLevel | undefined>(() => startLevel(levels, chosen));
  const tree = useMemo(() => cnTree(range.codes, labels, level), [range, labels, level]);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set());
  const rows = useMemo(
    () => cnRows(tree, { open, chosen, level, words: wordsOf(text) }),
    [tree, open, chosen, level, text],
  );
  const at = Math.min(active, rows.length - 1);
  const current = rows[at];
  const others = [...chosen].filter((code) => !isChoosable(code, level));
  return (
    <>
      {levels.length > 1 && (
        <Field label={say(CHOOSE_COPY.cnLevel)} size="small">
          <RadioGroup
            layout="horizontal"
            value={String(level ?? EVERY)}
            onChange={(_, { value }) => setLevel(levels.find((one) => String(one) === value))}
          >
            {levels.map((one) => (
              <Radio key={one} value={String(one)} label={String(one)} />
            ))}
            <Radio value={EVERY} label={say(CHOOSE_COPY.everyLevel)} />
          </RadioGroup>
        </Field>
      )}
      {mixedLevels(chosen) && <Message intent="warning">{say(CHOOSE_COPY.mixedLevels)}</Message>}
      {others.length > 0 && (
        <Message
          intent="info"
          actions={
            <Button
              size="small"
              onClick={() => onValues(withoutCodes(range, values, new Set(others)))}
            >
              {say(CHOOSE_COPY.removeOthers)}
            </Button>
          }
        >
          {say(others.length === 1 ? CHOOSE_COPY.otherLevel : CHOOSE_COPY.otherLevels, {
            n: count(others.length),
          })}
        </Message>
      )}
      <ListTools
        name={name}
        search={search}
        text={text}
        onText={onText}
        shown={rows.length}
        chosen={chosen.size}
        all={range.codes.length}
        onAll={chooseShown}
        onNone={() => onValues([])}
      />
      {rows.length > 0 && (
        <WindowList
          role="tree"
          label={name}
          rows={rows.length}
          active={at}
          onActive={setActive}
          onChoose={(row) => toggle(rows[row])}
          onType={() => search.current?.focus()}
          onKey={onKey}
          drawRow={(row, frame) => {
            const shown = rows[row];
            return (
              shown && (
                <CnNodeRow
                  key={shown.node.code}
                  row={shown}
                  frame={frame}
                  onOpen={() => setNode(shown.node.code, !shown.isOpen)}
                  onChoose={() => {
                    setActive(row);
                    toggle(shown);
                  }}
                />
              )
            );
          }}
        />
      )}
      {current && (
        <div aria-hidden="true" className={styles.full}>
          {current.node.code} {current.node.label}
        </div>
      )}
    </>
  );

  /** Right opens or goes in, Left closes or goes out, Enter opens and closes. */
  function onKey(event: KeyboardEvent): boolean {
    if (!current || event.ctrlKey || event.altKey) return false;
    const { node, isOpen, parent } = current;
    const isBranch = node.children.length > 0;
    if (event.key === "ArrowRight") {
      if (isBranch && !isOpen) setNode(node.code, true);
      else if (isOpen) setActive(at + 1);
      return true;
    }
    if (event.key === "ArrowLeft") {
      if (isOpen && text.trim() === "") setNode(node.code, false);
      else if (parent >= 0) setActive(parent);
      return true;
    }
    if (event.key !== "Enter" || !isBranch) return false;
    setNode(node.code, !isOpen);
    return true;
  }

  function setNode(code: string, isOpen: boolean): void {
    const next = new Set(open);
    if (isOpen) next.add(code);
    else next.delete(code);
    setOpen(next);
  }

  function toggle(row: CnRow | undefined): void {
    if (!row) return;
    const { node, tick } = row;
    const isSingle = isChoosable(node.code, level) && node.isListed;
    const codes = isSingle ? [node.code] : choosable(node, level);
    if (codes.length === 0) return;
    if (tick === "all") onValues(withoutCodes(range, values, new Set(codes)));
    else if (isSingle || level === undefined) {
      onValues(codes.reduce((rule, code) => withValue(rule, code), values));
    } else onValues(withPattern(range, values, patternOf(node.code, level), codes));
  }

  /** Every code of the level, as a rule that also finds new ones; with a search, those that show. */
  function chooseShown(): void {
    if (wordsOf(text).length === 0) {
      const codes = range.codes.filter((code) => isChoosable(code, level));
      onValues(level === undefined ? ["*"] : withPattern(range, [], patternOf("", level), codes));
      return;
    }
    const codes = rows
      .map(({ node }) => node)
      .filter(({ code, isListed }) => isListed && isChoosable(code, level))
      .map(({ code }) => code);
    onValues([...values, ...codes.filter((code) => !chosen.has(code))]);
  }
}

/** The level of what is chosen; with nothing chosen the most detailed; mixed ones need every level. */
function startLevel(levels: readonly CnLevel[], chosen: ReadonlySet<string>): CnLevel | undefined {
  const used = cnLevels([...chosen]);
  if (used.length > 1) return undefined;
  return used[0] ?? levels.at(-1);
}
