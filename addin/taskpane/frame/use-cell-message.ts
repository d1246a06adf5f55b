import { useEffect, useState } from "react";
import type { CellMessage, PaneServices } from "../../app/services";

/** The message of the selected cell, undefined where it has no error of ours. */
export function useCellMessage(services: PaneServices): CellMessage | undefined {
  const [message, setMessage] = useState<CellMessage | undefined>(undefined);
  useEffect(() => services.onCellMessage(setMessage), [services]);
  return message;
}
