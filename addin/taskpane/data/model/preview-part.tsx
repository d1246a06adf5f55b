import type { ReactElement } from "react";
import {
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
} from "@fluentui/react-components";
import type { ModelPreview } from "../../../app/statistics/statistics-services";
import { useTableStyles } from "../../results/use-table-styles";
import { Message } from "../../shared/message";
import { fullNumberText } from "../../shared/number-text";
import { usePane } from "../../shared/pane-context";
import { useOldStyle } from "../../shared/use-old-style";
import { useListStyle } from "../use-list-style";
import { MODEL_COPY } from "./copy";
import { splitSample, type SampleCell } from "./split-sample";

const useStyles = makeStyles({
  table: { tableLayout: "fixed" },
  cell: { overflowWrap: "anywhere", paddingInline: "4px" },
});

/** More rows would hide the button. */
const MOST_SHOWN = 8;

/** The rows as they will be written: what is alike in all of them first, then a sample. */
export function PreviewPart(props: {
  readonly preview: ModelPreview | undefined;
  readonly isOld: boolean;
}): ReactElement {
  const { preview, isOld } = props;
  const { say, count } = usePane();
  const styles = useListStyle();
  const old = useOldStyle();
  if (!preview) return <Text role="status">{say(MODEL_COPY.computing)}</Text>;
  const { refused, replaced, warnings, rows, sample } = preview;
  const shown = Math.min(MOST_SHOWN, Math.max(0, sample.length - 1));
  return (
    <section
      className={mergeClasses(styles.section, isOld && old)}
      aria-label={say(MODEL_COPY.sample)}
      aria-busy={isOld}
    >
      <div className={styles.between}>
        <h3 className={styles.heading}>{say(MODEL_COPY.sample)}</h3>
        {shown > 0 && (
          <Text size={200} role="status">
            {say(MODEL_COPY.sampleOf, { n: count(shown), m: count(rows) })}
          </Text>
        )}
      </div>
      {refused && (
        <Message intent="warning">
          <span role="status">{say(refused)}</span>
        </Message>
      )}
      {warnings.map((warning) => (
        <Message key={warning.en} intent="warning">
          {say(warning)}
        </Message>
      ))}
      {replaced > 0 && (
        <Message intent="info">
          {say(replaced === 1 ? MODEL_COPY.replacedOne : MODEL_COPY.replaced, {
            n: count(replaced),
          })}
        </Message>
      )}
      {shown > 0 && <Sample sample={sample} />}
    </section>
  );
}

function Sample({ sample }: { readonly sample: ModelPreview["sample"] }): ReactElement {
  const { say, services } = usePane();
  const styles = useStyles();
  const looks = useTableStyles();
  const { alike, header, rows } = splitSample(sample);
  const parts = alike.map(({ name, value }) => `${name} ${text(name, value)}`);
  return (
    <>
      {parts.length > 0 && (
        <Text size={200}>{say(MODEL_COPY.constant, { delar: parts.join(" · ") })}</Text>
      )}
      {header.length > 0 && (
        <Table size="extra-small" aria-label={say(MODEL_COPY.sample)} className={styles.table}>
          <TableHeader>
            <TableRow>
              {header.map(({ name, isNumber }) => (
                <TableHeaderCell
                  key={name}
                  className={mergeClasses(styles.cell, isNumber && looks.number)}
                >
                  {name}
                </TableHeaderCell>
              ))}
            </TableRow>
          </TableHeader>
          <TableBody>
            {rows.slice(0, MOST_SHOWN).map((row, i) => (
              <TableRow key={i}>
                {header.map(({ name, isNumber }, at) => (
                  <TableCell
                    key={name}
                    className={mergeClasses(styles.cell, isNumber && looks.number)}
                  >
                    {text(name, row[at] ?? null)}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </>
  );

  function text(name: string, value: SampleCell): string {
    if (value === null || value === "") return say(MODEL_COPY.blank);
    if (typeof value === "string") return value;
    // As it will be written, every digit of it.
    return isYearName(name) ? String(value) : fullNumberText(value, services.decimalSeparator);
  }
}

function isYearName(name: string): boolean {
  return /år|year|cohort/iu.test(name);
}
