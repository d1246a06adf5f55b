import type { ReactElement, ReactNode } from "react";
import { useArrowNavigationGroup } from "@fluentui/react-components";
import { useListStyle } from "./use-list-style";

/** A list whose buttons the arrows step through; Tab leaves it. */
export function ArrowList(props: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactElement {
  const { label, children } = props;
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  const styles = useListStyle();
  return (
    <ul aria-label={label} className={styles.list} {...arrows}>
      {children}
    </ul>
  );
}
