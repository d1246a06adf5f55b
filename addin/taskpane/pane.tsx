/** The task pane: one call draws it, its services are handed in. */
import { useEffect, useMemo, useState, type ReactElement } from "react";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import type { PaneServices } from "../app/services";
import { PaneFrame } from "./frame/pane-frame";
import { useGoTo } from "./frame/use-go-to";
import { useNavigation } from "./frame/use-navigation";
import { filled } from "./shared/copy";
import { ErrorBoundary } from "./shared/error-boundary";
import { EscapeHolder } from "./shared/escape-holder";
import { axisText, changeText, numberText } from "./shared/number-text";
import { PaneContext, type Pane } from "./shared/pane-context";
import { useHiddenStyle } from "./shared/use-hidden-style";

/**
 * Draws the pane into a plain block element without a role of its own; the answer takes it away.
 * The pane fills the window and has its own header and main.
 */
export function renderPane(container: HTMLElement, services: PaneServices): () => void {
  const root = createRoot(container);
  root.render(<TaskPane services={services} />);
  return () => root.unmount();
}

/** The pane as a component. */
export function TaskPane({ services }: { readonly services: PaneServices }): ReactElement {
  const navigation = useNavigation(services);
  const [news, setNews] = useState("");
  const { language, openTab } = navigation;
  const { goTo, fault } = useGoTo(services, language, setNews);
  const hidden = useHiddenStyle();
  const [escape] = useState(() => new EscapeHolder());
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const pane = useMemo(
    (): Pane => ({
      services,
      language,
      say: (phrase, details = {}) => filled(phrase, language, details),
      number: (value) => numberText(value, services.decimalSeparator),
      change: (fraction) => changeText(fraction, services.decimalSeparator, language),
      announce: setNews,
      openTab,
      goTo,
      count: (value) => axisText(value, services.decimalSeparator),
      escape,
    }),
    [services, language, openTab, goTo, escape],
  );
  return (
    <FluentProvider theme={webLightTheme}>
      <ErrorBoundary language={language}>
        <PaneContext.Provider value={pane}>
          <PaneFrame navigation={navigation} goToFault={fault} />
          <div role="status" className={hidden}>
            {news}
          </div>
        </PaneContext.Provider>
      </ErrorBoundary>
    </FluentProvider>
  );
}
