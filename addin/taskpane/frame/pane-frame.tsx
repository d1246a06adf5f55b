import { useCallback, useEffect, useRef, type ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { ChecksTab } from "../checks/checks-tab";
import { DataTab } from "../data/data-tab";
import { useDataDesk } from "../data/use-data-desk";
import { ResultsTab } from "../results/results-tab";
import { COPY } from "../shared/copy";
import { FaultMessage } from "../shared/fault-message";
import { useHiddenStyle } from "../shared/use-hidden-style";
import { ErrorBoundary } from "../shared/error-boundary";
import { usePane, type TabName } from "../shared/pane-context";
import { useAnswer } from "../shared/use-answer";
import { StartTab } from "../start/start-tab";
import { useBuild } from "../start/use-build";
import { CellBar } from "./cell-bar";
import { HelpView } from "./help-view";
import { PaneTabs } from "./pane-tabs";
import { RepairMessage } from "./repair-message";
import { StatusStrip } from "./status-strip";
import { useCellMessage } from "./use-cell-message";
import type { Navigation } from "./use-navigation";
import { useKeys } from "./use-keys";
import type { GoTo } from "./use-go-to";
import { useRepair } from "./use-repair";

const useStyles = makeStyles({
  root: {
    position: "fixed",
    inset: 0,
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  header: {
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: "4px",
  },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden" },
  view: {
    padding: "12px",
    outlineOffset: "-2px",
    display: "flex",
    flexDirection: "column",
    gap: "12px",
  },
});

/** Tabs, strip and cell bar above, the chosen tab below. */
export function PaneFrame(props: {
  readonly navigation: Navigation;
  readonly goToFault: GoTo["fault"];
}): ReactElement {
  const { navigation, goToFault } = props;
  const { services, language, say, goTo, escape } = usePane();
  const hidden = useHiddenStyle();
  const styles = useStyles();
  const { tab, isHelpShown, model } = navigation;
  const question = useCallback(() => services.overview(model), [services, model]);
  const onChange = useCallback((listener: () => void) => services.onChange(listener), [services]);
  const overview = useAnswer(question, onChange);
  const repair = useRepair(services, overview.ask);
  const build = useBuild(services, overview.ask);
  const desk = useDataDesk(services);
  const cellMessage = useCellMessage(services);
  const { hideHelp } = navigation;
  const cancelBuild = build.cancel;
  const onEscape = useCallback(() => {
    if (isHelpShown) hideHelp();
    else if (!escape.press()) cancelBuild();
  }, [isHelpShown, hideHelp, cancelBuild, escape]);
  useKeys({ onEscape });
  const view = useRef<HTMLDivElement>(null);
  const { focusRequest } = navigation;
  useEffect(() => {
    if (focusRequest > 0) view.current?.focus();
  }, [focusRequest]);
  return (
    <div className={styles.root} lang={language}>
      <header className={styles.header}>
        <h1 className={hidden}>{say(COPY.product)}</h1>
        <PaneTabs
          tab={isHelpShown ? undefined : tab}
          errors={overview.value?.counts.error ?? 0}
          actions={{
            chooseTab: navigation.chooseTab,
            chooseLanguage: navigation.chooseLanguage,
            reenter: () => repair.run("reenter"),
            recalculate: () => repair.run("recalculate"),
            showHelp: navigation.showHelp,
          }}
        />
        {overview.value && (
          <StatusStrip
            overview={overview.value}
            onModel={navigation.chooseModel}
            onRecalculate={() => repair.run("recalculate")}
          />
        )}
        {cellMessage && <CellBar message={cellMessage} onReenter={() => repair.run("reenter")} />}
      </header>
      <main className={styles.scroll}>
        <div
          ref={view}
          id="view"
          tabIndex={-1}
          className={styles.view}
          {...(isHelpShown ? {} : { role: "tabpanel", "aria-labelledby": `tab-${tab}` })}
        >
          <RepairMessage repair={repair} />
          {goToFault && (
            <FaultMessage fault={goToFault.fault} onRetry={() => goTo(goToFault.place)} />
          )}
          <ErrorBoundary key={`${tab}${String(isHelpShown)}`} language={language}>
            {isHelpShown ? <HelpView onBack={hideHelp} /> : chosenTab(tab)}
          </ErrorBoundary>
        </div>
      </main>
    </div>
  );

  function chosenTab(name: TabName): ReactElement {
    const { statistics } = services;
    if (name === "data" && statistics) return <DataTab statistics={statistics} desk={desk} />;
    if (name === "checks") return <ChecksTab model={model} />;
    if (name === "results") {
      return (
        <ResultsTab
          model={model}
          isEmpty={overview.phase === "ready" && overview.value?.models.length === 0}
          onModel={navigation.chooseModel}
        />
      );
    }
    return <StartTab overview={overview} build={build} onRepair={() => repair.run("reenter")} />;
  }
}
