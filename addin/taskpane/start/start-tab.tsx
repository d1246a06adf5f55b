import type { ReactElement } from "react";
import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { Overview } from "../../app/services";
import { COPY } from "../shared/copy";
import { FaultMessage } from "../shared/fault-message";
import { usePane } from "../shared/pane-context";
import type { Answer } from "../shared/use-answer";
import { Waiting } from "../shared/waiting";
import { BuildMessage } from "./build-message";
import { countsText, START_COPY } from "./copy";
import { HeadlineCard } from "./headline-card";
import { Obstacles } from "./next-step";
import { TemplateMenu } from "./template-menu";
import type { Build } from "./use-build";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  button: { alignSelf: "flex-start" },
});

/** What is in the workbook and what to do next. */
export function StartTab(props: {
  readonly overview: Answer<Overview>;
  readonly build: Build;
  readonly onRepair: () => void;
}): ReactElement {
  const { overview, build, onRepair } = props;
  const { say, language } = usePane();
  const styles = useStyles();
  const { value, phase, fault } = overview;
  const isBuilding = build.state.kind === "running";
  return (
    <div className={styles.root}>
      <BuildMessage build={build} />
      {fault && <FaultMessage fault={fault} onRetry={overview.ask} />}
      {phase === "waiting" && !isBuilding && (
        <Waiting
          sentence={say(COPY.reading, { namn: COPY.theWorkbook })}
          kind={value ? "again" : "first"}
          onCancel={overview.cancel}
        />
      )}
      {value && !isBuilding && (
        <>
          {value.models.length === 0 && <Text>{say(COPY.noModel)}</Text>}
          <Obstacles overview={value} onRepair={onRepair} />
          <FirstFigure overview={value} isOld={phase !== "ready"} />
          {value.models.length > 0 && <Text>{countsText(value, language)}</Text>}
        </>
      )}
      {!isBuilding && (value ?? fault) && (
        <TemplateMenu
          isPrimary={value?.next === "template"}
          onChoose={(template) => build.start(template, language)}
        />
      )}
    </div>
  );
}

function FirstFigure(props: {
  readonly overview: Overview;
  readonly isOld: boolean;
}): ReactElement | null {
  const { overview, isOld } = props;
  const { say, openTab } = usePane();
  const styles = useStyles();
  const { headline, model, models, next } = overview;
  if (!headline) return null;
  const chosen = models.find(({ value }) => value === model);
  const isPrimary = next === "results" || next === "newer";
  return (
    <HeadlineCard headline={headline} modelName={chosen ? say(chosen.label) : ""} isOld={isOld}>
      <Button
        className={styles.button}
        appearance={isPrimary ? "primary" : "secondary"}
        {...(isPrimary ? { "data-primary": "true" } : {})}
        onClick={() => openTab("results")}
      >
        {say(START_COPY.showResults)}
      </Button>
    </HeadlineCard>
  );
}
