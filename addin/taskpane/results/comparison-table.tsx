import type { ReactElement } from "react";
import {
  makeStyles,
  Subtitle2,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
} from "@fluentui/react-components";
import type { Comparison, Figure } from "../../app/services";
import { COPY } from "../shared/copy";
import { FigureText } from "../shared/figure-text";
import { usePane } from "../shared/pane-context";
import { RESULTS_COPY } from "./copy";
import { useTableStyles } from "./use-table-styles";

const useStyles = makeStyles({
  root: { display: "grid", gap: "8px", minWidth: 0 },
  plain: { margin: 0 },
});

/** Modelled beside observed, year by year, and by how much the model is off in all. */
export function ComparisonTable({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const { say, change } = usePane();
  const styles = useStyles();
  const table = useTableStyles();
  const { rows, bias } = comparison;
  const share = (figure: Figure): string =>
    typeof figure === "number" ? change(figure) : say(COPY.missing);
  const name = `${say(comparison.name)} (${say(comparison.unit)})`;
  return (
    <section className={styles.root} aria-label={say(RESULTS_COPY.comparison)}>
      <Subtitle2 as="h2" className={styles.plain}>
        {say(RESULTS_COPY.comparison)}
      </Subtitle2>
      <Text size={200}>{name}</Text>
      <Table size="extra-small" aria-label={`${say(RESULTS_COPY.comparison)}: ${name}`}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={table.year}>{say(RESULTS_COPY.year)}</TableHeaderCell>
            <TableHeaderCell className={table.number}>{say(RESULTS_COPY.modelled)}</TableHeaderCell>
            <TableHeaderCell className={table.number}>{say(RESULTS_COPY.observed)}</TableHeaderCell>
            <TableHeaderCell className={table.number}>
              {say(RESULTS_COPY.difference)}
            </TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.year}>
              <TableCell className={table.year}>{row.year}</TableCell>
              <TableCell className={table.number}>
                <FigureText figure={row.modelled} />
              </TableCell>
              <TableCell className={table.number}>
                <FigureText figure={row.observed} />
              </TableCell>
              <TableCell className={table.number}>{share(row.difference)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {rows
        .filter(({ note }) => say(note) !== "")
        .map(({ year, note }) => (
          <Text key={year} size={200}>{`${year}: ${say(note)}`}</Text>
        ))}
      <Text>
        {say(RESULTS_COPY.bias)}: <b>{share(bias)}</b>. {direction(bias)}
      </Text>
    </section>
  );

  function direction(figure: Figure): string {
    if (typeof figure !== "number") return say(figure.missing);
    if (figure === 0) return "";
    return say(figure > 0 ? RESULTS_COPY.biasAbove : RESULTS_COPY.biasBelow);
  }
}
