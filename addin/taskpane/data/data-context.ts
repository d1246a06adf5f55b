import { createContext, useContext } from "react";
import type { OfficeChoice, StatisticsServices } from "../../app/statistics/statistics-services";
import { MissingPaneError } from "../shared/pane-context";
import type { DataDesk } from "./use-data-desk";

/** What every part of the tab Data needs. */
export interface Data {
  readonly statistics: StatisticsServices;
  readonly desk: DataDesk;
  readonly offices: readonly OfficeChoice[];
  /** The chosen office, or the first there is. */
  readonly office: OfficeChoice | undefined;
}

/** Filled by the tab. */
export const DataContext = createContext<Data | undefined>(undefined);

/** The tab around a component. */
export function useData(): Data {
  const data = useContext(DataContext);
  if (!data) throw new MissingPaneError();
  return data;
}
