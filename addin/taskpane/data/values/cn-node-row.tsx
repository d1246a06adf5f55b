import type { ReactElement } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { CnRow } from "./cn-rows";
import { Tick } from "./tick";
import { useRowStyle } from "./use-row-style";
import type { RowFrame } from "./window-list";

const INDENT_PX = 14;

const useStyles = makeStyles({
  arrow: {
    flexShrink: 0,
    width: "24px",
    height: "40px",
    lineHeight: "40px",
    textAlign: "center",
    marginInlineEnd: "-4px",
  },
});

/** One code of the tree; the arrow opens it, the rest of the row chooses. */
export function CnNodeRow(props: {
  readonly row: CnRow;
  readonly frame: RowFrame;
  readonly onOpen: () => void;
  readonly onChoose: () => void;
}): ReactElement {
  const { row, frame, onOpen, onChoose } = props;
  const { node, isOpen, tick, place, siblings } = row;
  const looks = useRowStyle();
  const styles = useStyles();
  const isBranch = node.children.length > 0;
  return (
    <div
      {...frame}
      role="treeitem"
      aria-level={node.depth + 1}
      aria-setsize={siblings}
      aria-posinset={place}
      aria-checked={tick === "some" ? "mixed" : tick === "all"}
      {...(isBranch ? { "aria-expanded": isOpen } : {})}
      style={{ ...frame.style, paddingInlineStart: `${node.depth * INDENT_PX}px` }}
      className={looks.row}
      onClick={onChoose}
    >
      <span
        aria-hidden="true"
        className={styles.arrow}
        onClick={(event) => {
          if (!isBranch) return;
          event.stopPropagation();
          onOpen();
        }}
      >
        {isBranch ? (isOpen ? "▾" : "▸") : ""}
      </span>
      <Tick tick={tick} />
      <span className={mergeClasses(looks.label, !node.isListed && looks.branch)}>
        <span className={looks.code}>{node.code}</span>
        {node.label !== node.code && ` ${node.label}`}
      </span>
    </div>
  );
}
