import { useCallback, useState } from "react";
import type { Language } from "#engine";
import type { PaneServices } from "../../app/services";
import type { TabName } from "../shared/pane-context";
import { tabsOf } from "./pane-tabs";

/** Where the user is, and what is remembered of it. */
export interface Navigation {
  readonly tab: TabName;
  readonly isHelpShown: boolean;
  readonly language: Language;
  readonly model: string | undefined;
  /** Grows when the focus is to move to the content. */
  readonly focusRequest: number;
  readonly chooseTab: (tab: TabName) => void;
  /** Chooses a tab from elsewhere and moves the focus to its content. */
  readonly openTab: (tab: TabName) => void;
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseModel: (model: string) => void;
  readonly showHelp: () => void;
  readonly hideHelp: () => void;
}

/** Tab, language and model; the first two are remembered per user, the model per workbook. */
export function useNavigation(services: PaneServices): Navigation {
  const [tab, setTab] = useState<TabName>(() => rememberedTab(services));
  const [language, setLanguage] = useState<Language>(() => rememberedLanguage(services));
  const [model, setModel] = useState(() => services.preference("workbook", "model"));
  const [isHelpShown, setHelpShown] = useState(false);
  const [focusRequest, setFocusRequest] = useState(0);
  const chooseTab = useCallback(
    (chosen: TabName) => {
      setTab(chosen);
      setHelpShown(false);
      services.remember("user", "tab", chosen);
    },
    [services],
  );
  const openTab = useCallback(
    (chosen: TabName) => {
      chooseTab(chosen);
      setFocusRequest((count) => count + 1);
    },
    [chooseTab],
  );
  const chooseLanguage = useCallback(
    (chosen: Language) => {
      setLanguage(chosen);
      services.remember("user", "language", chosen);
    },
    [services],
  );
  const chooseModel = useCallback(
    (chosen: string) => {
      setModel(chosen);
      services.remember("workbook", "model", chosen);
    },
    [services],
  );
  const showHelp = useCallback(() => setHelpShown(true), []);
  const hideHelp = useCallback(() => {
    setHelpShown(false);
    setFocusRequest((count) => count + 1);
  }, []);
  return {
    tab,
    isHelpShown,
    language,
    model,
    focusRequest,
    chooseTab,
    openTab,
    chooseLanguage,
    chooseModel,
    showHelp,
    hideHelp,
  };
}

function rememberedTab(services: PaneServices): TabName {
  const kept = services.preference("user", "tab");
  return tabsOf(services).find((tab) => tab === kept) ?? "start";
}

function rememberedLanguage(services: PaneServices): Language {
  const kept = services.preference("user", "language");
  return kept === "sv" || kept === "en" ? kept : services.hostLanguage;
}
