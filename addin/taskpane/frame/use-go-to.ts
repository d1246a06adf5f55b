import { useCallback, useState } from "react";
import type { Language } from "#engine";
import type { PaneServices } from "../../app/services";
import type { Place, WorkbookFault } from "../../ports/workbook";
import { COPY, filled } from "../shared/copy";
import { DEADLINES_MS, withDeadline } from "../shared/deadline";

/** Selecting places in the workbook, and how the latest went. */
export interface GoTo {
  readonly goTo: (place: Place) => void;
  readonly fault: { readonly fault: WorkbookFault; readonly place: Place } | undefined;
}

/** `announce` is told when a place is selected; the focus stays where it was. */
export function useGoTo(
  services: PaneServices,
  language: Language,
  announce: (text: string) => void,
): GoTo {
  const [fault, setFault] = useState<GoTo["fault"]>(undefined);
  const goTo = useCallback(
    (place: Place) => {
      // The host may take the focus when it selects; the list gets it back.
      const focused = document.activeElement;
      void withDeadline(services.select(place), DEADLINES_MS.select).then((outcome) => {
        setFault(outcome.ok ? undefined : { fault: outcome.fault, place });
        if (!outcome.ok) return;
        announce(filled(COPY.selected, language, { cell: place.address }));
        if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
      });
    },
    [services, language, announce],
  );
  return { goTo, fault };
}
