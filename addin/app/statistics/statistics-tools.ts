/** What every use case of the Data tab works with. */
import type { ResultsView } from "../services";
import type { ModelLinks } from "./model-links";
import type { Offices } from "./offices";
import type { StatisticsParts } from "./statistics-parts";
import type { Vintages } from "./vintages";

/** Parts of the add-in, open offices, kept fetches, the model's rows that rest on them. */
export interface StatisticsTools {
  readonly parts: StatisticsParts;
  readonly offices: Offices;
  readonly vintages: Vintages;
  readonly links: ModelLinks;
  /** The view that the results remember: its product and material are told first. */
  readonly rememberedView: () => ResultsView;
}
