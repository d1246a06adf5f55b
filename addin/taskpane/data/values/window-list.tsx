import {
  useCallback,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

/** Height of a row: two lines of text. */
export const ROW_PX = 40;
const MOST_ROWS = 7;
/** Rows drawn beyond the edges, so that a quick scroll shows no holes. */
const MARGIN_ROWS = 6;

const useStyles = makeStyles({
  list: {
    position: "relative",
    overflowY: "auto",
    overflowX: "hidden",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    outlineStyle: "none",
    // The focus is seen on the active row; an empty list has none.
    "&:focus-visible [data-active]": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  sheet: { position: "relative", width: "100%" },
});

/** What a row needs to be an option or a node: its id, place and position. */
export interface RowFrame {
  readonly id: string;
  readonly style: { readonly position: "absolute"; readonly top: string; readonly height: string };
  /** On the row that the keys act upon. */
  readonly "data-active": true | undefined;
}

/** How a list is told and what its keys do. */
export interface WindowListProps {
  readonly label: string;
  readonly role: "listbox" | "tree";
  readonly rows: number;
  readonly active: number;
  readonly onActive: (row: number) => void;
  /** Space: chooses the active row, or lets it go. */
  readonly onChoose: (row: number) => void;
  /** A letter or digit: the focus goes to the search box, which takes it. */
  readonly onType: () => void;
  /** Ctrl+A. */
  readonly onChooseAll?: () => void;
  /** Keys of the list's own; true where it has taken one. */
  readonly onKey?: (event: KeyboardEvent) => boolean;
  readonly drawRow: (row: number, frame: RowFrame) => ReactNode;
}

/**
 * A list of any length of which only the rows in sight are drawn. It is one stop for Tab; arrows,
 * Page Up, Page Down, Home and End move the active row, which screen readers are told of by its id.
 */
export function WindowList(props: WindowListProps): ReactElement {
  const { label, role, rows, active, drawRow } = props;
  const styles = useStyles();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const height = Math.min(MOST_ROWS, Math.max(1, rows)) * ROW_PX;
  const show = useCallback(
    (row: number) => {
      const element = box.current;
      if (!element) return;
      const above = row * ROW_PX;
      const wanted = Math.min(above, Math.max(element.scrollTop, above + ROW_PX - height));
      element.scrollTop = wanted;
      setTop(wanted);
    },
    [height],
  );
  const first = Math.max(0, Math.floor(top / ROW_PX) - MARGIN_ROWS);
  const last = Math.min(rows - 1, Math.ceil((top + height) / ROW_PX) + MARGIN_ROWS);
  const drawn = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  const isActiveThere = active >= 0 && active < rows;
  // The active row is drawn also out of sight: a screen reader must find it.
  if (isActiveThere && !drawn.includes(active)) drawn.push(active);
  return (
    <div
      ref={box}
      role={role}
      aria-label={label}
      aria-multiselectable="true"
      tabIndex={0}
      className={styles.list}
      style={{ height: `${height}px` }}
      {...(isActiveThere ? { "aria-activedescendant": `${id}-${active}` } : {})}
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles.sheet} style={{ height: `${rows * ROW_PX}px` }}>
        {drawn.map((row) =>
          drawRow(row, {
            id: `${id}-${row}`,
            style: { position: "absolute", top: `${row * ROW_PX}px`, height: `${ROW_PX}px` },
            "data-active": row === active || undefined,
          }),
        )}
      </div>
    </div>
  );

  function move(row: number): void {
    const next = Math.min(rows - 1, Math.max(0, row));
    show(next);
    props.onActive(next);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (props.onKey?.(event)) {
      event.preventDefault();
      return;
    }
    const target = STEPS[event.key]?.(active, rows);
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (target !== undefined && isPlain) {
      event.preventDefault();
      move(target);
    } else if (event.key === " ") {
      event.preventDefault();
      props.onChoose(active);
    } else if (event.key.toLowerCase() === "a" && event.ctrlKey && props.onChooseAll) {
      event.preventDefault();
      props.onChooseAll();
    } else if (event.key.length === 1 && isPlain) props.onType();
  }
}

const PAGE = MOST_ROWS - 1;
const STEPS: Readonly<Record<string, (active: number, rows: number) => number>> = {
  ArrowDown: (active) => active + 1,
  ArrowUp: (active) => active - 1,
  PageDown: (active) => active + PAGE,
  PageUp: (active) => active - PAGE,
  Home: () => 0,
  End: (_, rows) => rows - 1,
};
