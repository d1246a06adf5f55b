import { useCallback, useState } from "react";
import type { Selection } from "#engine";
import type { SheetTarget, TableView } from "../../../app/statistics/statistics-services";
import { usePane } from "../../shared/pane-context";
import { rememberChoice, rememberedChoice } from "../remembered";
import { fittedSelection } from "../values/rule";
import { sheetNameOf } from "./sheet-name";

/** What is chosen of a table and where it goes; remembered as it changes. */
export interface TableChoice {
  readonly selection: Selection;
  readonly target: SheetTarget;
  /** Variables asked for that the table does not have. */
  readonly unknown: readonly string[];
  readonly choose: (selection: Selection) => void;
  readonly send: (target: SheetTarget) => void;
}

/** Begins with what was asked for, else what is remembered of this table, else the safe start. */
export function useChoice(table: TableView, asked: Selection | undefined): TableChoice {
  const { services } = usePane();
  const { ref, label, variables, suggested } = table;
  const [start] = useState(() => {
    const last = rememberedChoice(services);
    const kept = last?.ref.office === ref.office && last.ref.table === ref.table ? last : undefined;
    return {
      ...fittedSelection(variables, asked ?? kept?.selection ?? suggested),
      target: kept?.target ?? {
        sheet: sheetNameOf(label),
        shape: "long" as const,
        withNames: true,
      },
    };
  });
  const [selection, setSelection] = useState(start.selection);
  const [target, setTarget] = useState<SheetTarget>(start.target);
  const choose = useCallback(
    (chosen: Selection) => {
      setSelection(chosen);
      rememberChoice(services, { ref, label, selection: chosen, target });
    },
    [services, ref, label, target],
  );
  const send = useCallback(
    (sent: SheetTarget) => {
      setTarget(sent);
      rememberChoice(services, { ref, label, selection, target: sent });
    },
    [services, ref, label, selection],
  );
  return { selection, target, unknown: start.unknown, choose, send };
}
