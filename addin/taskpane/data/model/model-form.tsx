import { useCallback, useId, useState, type ReactElement } from "react";
import { Button, Checkbox, Dropdown, Label, Option } from "@fluentui/react-components";
import type {
  ModelColumn,
  ModelProposal,
  ModelRows,
} from "../../../app/statistics/statistics-services";
import { FaultMessage } from "../../shared/fault-message";
import { usePane } from "../../shared/pane-context";
import { NEVER, useAnswer } from "../../shared/use-answer";
import { useData } from "../data-context";
import { useListStyle } from "../use-list-style";
import { ColumnPart } from "./column-part";
import { MODEL_COPY } from "./copy";
import { PreviewPart } from "./preview-part";
import { UnitPart } from "./unit-part";

const NEW = "";

/** What fills the columns, units, months, where to; and the rows as they will be. */
export function ModelForm(props: {
  readonly proposal: ModelProposal;
  readonly source: string;
  readonly isWriting: boolean;
  readonly onWrite: (rows: ModelRows) => void;
}): ReactElement {
  const { proposal, source, isWriting, onWrite } = props;
  const { say, count } = usePane();
  const { statistics } = useData();
  const styles = useListStyle();
  const id = useId();
  const [rows, setRows] = useState(proposal.rows);
  const question = useCallback(() => statistics.preview(source, rows), [statistics, source, rows]);
  const { value, phase, fault, ask } = useAnswer(question, NEVER);
  const isReady = phase === "ready" && value !== undefined && !value.refused && value.rows > 0;
  const tables = [{ value: NEW, label: MODEL_COPY.newTable }, ...proposal.tables];
  const into = tables.find((table) => table.value === (rows.into ?? NEW));
  return (
    <div className={styles.view}>
      <section className={styles.section} aria-label={say(MODEL_COPY.columns)}>
        <h3 className={styles.heading}>{say(MODEL_COPY.columns)}</h3>
        {proposal.columns.map((column) => (
          <ColumnPart
            key={column.column}
            column={column}
            variables={proposal.variables}
            fills={rows.columns[column.column]}
            onFills={(fills) => setColumn(column.column, fills)}
          />
        ))}
      </section>
      {proposal.unknownUnits.map(({ code, office }) => (
        <UnitPart
          key={code}
          code={code}
          office={office}
          unit={rows.units?.[code]}
          onUnit={(unit) => setRows({ ...rows, units: { ...rows.units, [code]: unit } })}
        />
      ))}
      {proposal.hasMonths && (
        <Checkbox
          label={say(MODEL_COPY.sumsMonths)}
          checked={rows.sumsMonths}
          onChange={(_, { checked }) => setRows({ ...rows, sumsMonths: checked === true })}
        />
      )}
      <div>
        <Label id={id} size="small">
          {say(MODEL_COPY.into)}
        </Label>
        <Dropdown
          size="small"
          style={{ minWidth: 0, width: "100%" }}
          aria-labelledby={id}
          value={into ? say(into.label) : (rows.into ?? "")}
          selectedOptions={[rows.into ?? NEW]}
          onOptionSelect={(_, { optionValue }) => setInto(optionValue)}
        >
          {tables.map((table) => (
            <Option key={table.value} value={table.value}>
              {say(table.label)}
            </Option>
          ))}
        </Dropdown>
      </div>
      {fault ? (
        <FaultMessage fault={fault} onRetry={ask} />
      ) : (
        <PreviewPart preview={value} isOld={phase !== "ready"} />
      )}
      <div className={styles.bar}>
        <Button
          appearance="primary"
          {...(isWriting ? {} : { "data-primary": "true" })}
          disabledFocusable={!isReady}
          onClick={() => {
            if (isReady) onWrite(rows);
          }}
        >
          {isReady
            ? say(value.rows === 1 ? MODEL_COPY.writeOne : MODEL_COPY.write, {
                n: count(value.rows),
              })
            : say(MODEL_COPY.writeNone)}
        </Button>
      </div>
    </div>
  );

  function setColumn(name: string, fills: ModelColumn | undefined): void {
    const { [name]: _old, ...others } = rows.columns;
    setRows({ ...rows, columns: fills ? { ...others, [name]: fills } : others });
  }

  function setInto(table: string | undefined): void {
    const { into: _old, ...others } = rows;
    setRows(table === undefined || table === NEW ? others : { ...others, into: table });
  }
}
