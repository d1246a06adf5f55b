/** Everything the pane can ask, wired over a workbook and what is remembered. */
import type { CodeList, Language } from "#engine";
import type { Preferences } from "../ports/preferences";
import type { Place, Workbook } from "../ports/workbook";
import { buildTemplate, templateChoices } from "./build-template";
import { cellMessage } from "./cell-message";
import { checkWorkbook } from "./checks";
import { insertView } from "./insert-view";
import { ModelsOfWorkbook } from "./model-of-workbook";
import { overviewOf } from "./overview";
import { rememberedView } from "./remembered-view";
import { showResults } from "./results";
import type { CellMessage, PaneServices } from "./services";
import type { StatisticsServices } from "./statistics/statistics-services";

/** What the services are made of. */
export interface ServiceParts {
  readonly workbook: Workbook;
  readonly preferences: Preferences;
  readonly hostLanguage: Language;
  /** The CN codes that the functions use; rejects with an AnswerFault where they cannot be loaded. */
  readonly loadCodes: () => Promise<CodeList>;
  /** The Data tab's; `language` is the pane's. Left out where the host has no network. */
  readonly statistics?: (language: () => Language) => StatisticsServices;
}

/** Makes the pane's services. */
export function paneServices(parts: ServiceParts): PaneServices {
  const { workbook, preferences, hostLanguage } = parts;
  const models = new ModelsOfWorkbook(workbook, parts.loadCodes);
  let selected: Place | undefined;
  const messageListeners = new Set<(message: CellMessage | undefined) => void>();
  const language = (): Language => {
    const chosen = preferences.get("user", "language");
    return chosen === "sv" || chosen === "en" ? chosen : hostLanguage;
  };
  const chosenModel = (): string | undefined => preferences.get("workbook", "model");

  async function tellOf(place: Place): Promise<void> {
    selected = place;
    if (messageListeners.size === 0) return;
    const message = await cellMessage(workbook, models, place, chosenModel());
    // Another cell may have been selected meanwhile.
    if (selected !== place) return;
    for (const listener of messageListeners) listener(message);
  }
  workbook.onSelection((place) => void tellOf(place));

  return {
    hostLanguage,
    decimalSeparator: workbook.decimalSeparator,
    templates: templateChoices(),
    ...(parts.statistics ? { statistics: parts.statistics(language) } : {}),
    preference: (scope, key) => preferences.get(scope, key),
    remember: (scope, key, value) => {
      // What cannot be remembered is asked again next time: nothing to tell the user.
      preferences.set(scope, key, value).then(undefined, () => undefined);
    },
    overview: (model) => overviewOf(models, model ?? chosenModel(), rememberedView(preferences)),
    checks: (model) => checkWorkbook(models, model ?? chosenModel()),
    results: (view) => showResults(models, view),
    buildTemplate: (template, wanted, options) =>
      buildTemplate(workbook, template, wanted, options),
    select: (place) => workbook.select(place),
    recalculate: () => workbook.recalculate(),
    reenterFormulas: () => workbook.reenterFormulas(),
    insert: (view, as) =>
      insertView(workbook, models, { view, as, selected, language: language() }),
    onChange: (listener) => workbook.onChange(listener),
    onCellMessage: (listener) => {
      messageListeners.add(listener);
      if (selected) void tellOf(selected);
      return () => messageListeners.delete(listener);
    },
  };
}
