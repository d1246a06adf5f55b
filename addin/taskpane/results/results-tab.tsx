import { useCallback, useState, type ReactElement } from "react";
import { makeStyles, mergeClasses, Text } from "@fluentui/react-components";
import type { Results, ResultsView } from "../../app/services";
import { COPY } from "../shared/copy";
import { FaultMessage } from "../shared/fault-message";
import { usePane } from "../shared/pane-context";
import { useAnswer } from "../shared/use-answer";
import { useOldStyle } from "../shared/use-old-style";
import { Waiting } from "../shared/waiting";
import { ComparisonTable } from "./comparison-table";
import { RESULTS_COPY } from "./copy";
import { NoAnswer } from "./no-answer";
import { SeriesPicture } from "./series-picture";
import { useView } from "./use-view";
import { ViewChoices, type ViewField } from "./view-choices";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  picture: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
});

/** Figure, picture and the figures behind it; modelled beside observed. */
export function ResultsTab(props: {
  readonly model: string | undefined;
  readonly isEmpty: boolean;
  readonly onModel: (model: string) => void;
}): ReactElement {
  const { model, isEmpty, onModel } = props;
  const { services, say } = usePane();
  const styles = useStyles();
  const old = useOldStyle();
  const [view, keepView] = useView(services);
  const [year, setYear] = useState<number | undefined>(undefined);
  const question = useCallback(
    () => services.results(model === undefined ? view : { ...view, model }),
    [services, view, model],
  );
  const onChange = useCallback((listener: () => void) => services.onChange(listener), [services]);
  const { value, phase, fault, ask, cancel } = useAnswer(question, onChange);
  if (isEmpty) return <Text>{say(COPY.noModel)}</Text>;
  return (
    <div className={styles.root}>
      {fault && <FaultMessage fault={fault} onRetry={ask} />}
      {value && (
        <ViewChoices
          choices={value.choices}
          view={phase === "ready" ? value.view : { ...value.view, ...asked() }}
          onChoose={choose}
        />
      )}
      {phase === "waiting" && (
        <Waiting
          sentence={say(RESULTS_COPY.calculating)}
          kind={value ? "again" : "first"}
          onCancel={cancel}
        />
      )}
      {value && (
        <div className={mergeClasses(styles.picture, phase !== "ready" && old)}>
          <Shown results={value} year={year} onYear={setYear} />
        </div>
      )}
    </div>
  );

  function asked(): ResultsView {
    return model === undefined ? view : { ...view, model };
  }

  function choose(field: ViewField, chosen: string): void {
    if (field === "model") onModel(chosen);
    else keepView({ ...view, ...withoutModel(value?.view), [field]: chosen });
  }
}

function withoutModel({ model: _model, ...rest }: ResultsView = {}): ResultsView {
  return rest;
}

function Shown(props: {
  readonly results: Results;
  readonly year: number | undefined;
  readonly onYear: (year: number) => void;
}): ReactElement {
  const { results, year, onYear } = props;
  const { say } = usePane();
  const { series, noAnswer, comparison, view, choices } = results;
  const model = choices.models.find(({ value }) => value === view.model);
  return (
    <>
      {noAnswer && <NoAnswer sentence={noAnswer} />}
      {series && (
        <SeriesPicture
          series={series}
          view={view}
          modelName={model ? say(model.label) : ""}
          year={year}
          onYear={onYear}
        />
      )}
      {!series && !noAnswer && <Text>{say(RESULTS_COPY.empty)}</Text>}
      {comparison && <ComparisonTable comparison={comparison} />}
    </>
  );
}
