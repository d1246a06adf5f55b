import { useCallback, useMemo, useState } from "react";
import type { Phrase, Selection } from "#engine";
import type { ActionOptions, PaneServices } from "../../app/services";
import type {
  Fetched,
  ModelKind,
  ModelRows,
  Revision,
  SheetTarget,
  TableRef,
} from "../../app/statistics/statistics-services";
import type { Outcome, Place } from "../../ports/workbook";
import { COPY } from "../shared/copy";
import { useAction, type Action } from "../shared/use-action";

/** Where in Data the user is: the list, or one detail of it. */
export type DataPlace =
  | {
      readonly kind: "list";
      /** `data-key` of what the focus goes back to. */
      readonly returnTo?: string;
    }
  | { readonly kind: "table"; readonly ref: TableRef; readonly asked?: Selection }
  | {
      readonly kind: "refresh";
      /** Which of the refreshed sources is shown. */
      readonly index: number;
      /** What has been done with those before it. */
      readonly said: readonly Phrase[];
    }
  | { readonly kind: "model"; readonly source: string; readonly model: ModelKind };

/** A search that was asked for. */
export interface Question {
  readonly office: string;
  readonly text: string;
  readonly page: number;
}

/** What is fetched, and where to. */
export interface FetchOrder {
  readonly ref: TableRef;
  readonly selection: Selection;
  readonly target: SheetTarget;
}

/** Sources to fetch anew, or one to show as it was. */
export interface RefreshOrder {
  readonly sources: readonly string[];
  /** Name of each source's office, in the user's language. */
  readonly offices: ReadonlyMap<string, string>;
  /** When the version to show was fetched. */
  readonly vintage?: string;
}

/** What lasts in Data while the user is on another tab: the place, the search, what is under way. */
export interface DataDesk {
  readonly place: DataPlace;
  readonly go: (place: DataPlace) => void;
  /** Undefined until the user has chosen: then the first there is. */
  readonly office: string | undefined;
  readonly chooseOffice: (office: string) => void;
  readonly question: Question | undefined;
  readonly ask: (question: Question | undefined) => void;
  readonly fetch: Action<FetchOrder, Fetched>;
  readonly refresh: Action<RefreshOrder, readonly Revision[]>;
  readonly accept: Action<string, Phrase>;
  readonly write: Action<
    { readonly source: string; readonly rows: ModelRows },
    { readonly sentence: Phrase; readonly place: Place }
  >;
}

const NOBODY: Promise<Outcome<never>> = Promise.resolve({
  ok: false,
  fault: { code: "not-supported", sentence: COPY.unexpected },
});

/** The desk of a pane; without statistics nothing on it can be started. */
export function useDataDesk({ statistics }: PaneServices): DataDesk {
  const [place, go] = useState<DataPlace>({ kind: "list" });
  const [office, chooseOffice] = useState<string | undefined>(undefined);
  const [question, ask] = useState<Question | undefined>(undefined);
  const fetch = useAction(
    useCallback(
      ({ ref, selection, target }: FetchOrder, options: ActionOptions) =>
        statistics ? statistics.fetch(ref, selection, target, options) : NOBODY,
      [statistics],
    ),
  );
  const refresh = useAction(
    useCallback(
      (order: RefreshOrder, options: ActionOptions) => revisions(statistics, order, options),
      [statistics],
    ),
  );
  const accept = useAction(
    useCallback(
      (source: string, options: ActionOptions) =>
        statistics ? statistics.accept(source, options) : NOBODY,
      [statistics],
    ),
  );
  const write = useAction(
    useCallback(
      (
        { source, rows }: { readonly source: string; readonly rows: ModelRows },
        options: ActionOptions,
      ) => (statistics ? statistics.toModel(source, rows, options) : NOBODY),
      [statistics],
    ),
  );
  return useMemo(
    () => ({
      place,
      go,
      office,
      chooseOffice,
      question,
      ask,
      fetch,
      refresh,
      accept,
      write,
    }),
    [place, office, question, fetch, refresh, accept, write],
  );
}

async function revisions(
  statistics: PaneServices["statistics"],
  { sources, vintage }: RefreshOrder,
  options: ActionOptions,
): Promise<Outcome<readonly Revision[]>> {
  if (!statistics) return NOBODY;
  if (vintage === undefined) return statistics.refresh(sources, options);
  const outcome = await statistics.showVintage(sources[0] ?? "", vintage);
  return outcome.ok ? { ok: true, value: [outcome.value] } : outcome;
}
