import { useMemo, type ReactElement } from "react";
import type { StatisticsServices } from "../../app/statistics/statistics-services";
import { DataContext, type Data } from "./data-context";
import { FindView } from "./find/find-view";
import { ModelDetail } from "./model/model-detail";
import { RefreshDetail } from "./refresh/refresh-detail";
import { TableDetail } from "./choose/table-detail";
import type { DataDesk } from "./use-data-desk";

/** Find, choose, fetch; refresh; hand over to the model. A list, and one detail at a time. */
export function DataTab(props: {
  readonly statistics: StatisticsServices;
  readonly desk: DataDesk;
}): ReactElement {
  const { statistics, desk } = props;
  const data = useMemo((): Data => {
    const offices = statistics.offices();
    const chosen = offices.find(({ value }) => value === desk.office);
    return { statistics, desk, offices, office: chosen ?? offices[0] };
  }, [statistics, desk]);
  return <DataContext.Provider value={data}>{view()}</DataContext.Provider>;

  function view(): ReactElement {
    const { place } = desk;
    switch (place.kind) {
      case "list":
        return <FindView returnTo={place.returnTo} />;
      case "table":
        return (
          <TableDetail
            key={`${place.ref.office} ${place.ref.table}`}
            table={place.ref}
            asked={place.asked}
          />
        );
      case "refresh":
        return <RefreshDetail place={place} />;
      case "model":
        return <ModelDetail key={`${place.source} ${place.model}`} {...place} />;
    }
  }
}
