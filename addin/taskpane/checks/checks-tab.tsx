import { useCallback, useState, type ReactElement } from "react";
import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { Severity } from "#engine";
import type { Checks, PlacedFinding } from "../../app/services";
import { COPY, countText } from "../shared/copy";
import { FaultMessage } from "../shared/fault-message";
import { Message } from "../shared/message";
import { usePane } from "../shared/pane-context";
import { useAnswer } from "../shared/use-answer";
import { Waiting } from "../shared/waiting";
import { CHECKS_COPY } from "./copy";
import { FindingList } from "./finding-list";
import { ALL_PRODUCTS, filteredFindings, ProductFilter, productsOf } from "./product-filter";

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  bar: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});

/** What is wrong, where, and how to mend it. */
export function ChecksTab({ model }: { readonly model: string | undefined }): ReactElement {
  const { services, say } = usePane();
  const styles = useStyles();
  const question = useCallback(() => services.checks(model), [services, model]);
  const onChange = useCallback((listener: () => void) => services.onChange(listener), [services]);
  const answer = useAnswer(question, onChange);
  const { value, phase, fault, ask, cancel } = answer;
  const [product, setProduct] = useState(
    () => services.preference("workbook", "check-filter") ?? ALL_PRODUCTS,
  );
  const onProduct = (chosen: string): void => {
    setProduct(chosen);
    services.remember("workbook", "check-filter", chosen);
  };
  return (
    <div className={styles.root}>
      {fault && <FaultMessage what={CHECKS_COPY.failed} fault={fault} onRetry={ask} />}
      {value && !fault && <Counts findings={value.findings} />}
      <div className={styles.bar}>
        {value && (
          <ProductFilter
            products={productsOf(value.findings)}
            product={product}
            onProduct={onProduct}
          />
        )}
        <Button size="small" appearance="primary" data-primary="true" onClick={ask}>
          {say(CHECKS_COPY.check)}
        </Button>
      </div>
      {phase === "waiting" && (
        <Waiting
          sentence={say(CHECKS_COPY.checking, { namn: CHECKS_COPY.theTables })}
          kind={value ? "again" : "first"}
          onCancel={cancel}
        />
      )}
      {value && !fault && <Found checks={value} product={product} />}
    </div>
  );
}

function Counts({
  findings,
}: {
  readonly findings: readonly PlacedFinding[];
}): ReactElement | null {
  const { language } = usePane();
  if (findings.length === 0) return null;
  const counts = SEVERITIES.map((severity) =>
    countText(
      severity,
      findings.filter((finding) => finding.severity === severity).length,
      language,
    ),
  );
  return <Text weight="semibold">{counts.join(" · ")}</Text>;
}

function Found(props: { readonly checks: Checks; readonly product: string }): ReactElement {
  const { checks, product } = props;
  const { say } = usePane();
  const findings = filteredFindings(checks.findings, product);
  return (
    <>
      {checks.unchecked.map((name) => (
        <Message key={name.en} intent="warning">
          {say(CHECKS_COPY.unchecked, { namn: name })}
        </Message>
      ))}
      {findings.length > 0 ? (
        <FindingList findings={findings} />
      ) : (
        checks.unchecked.length === 0 && (
          <Text role="status">
            <NoFindings checks={checks} product={product} />
          </Text>
        )
      )}
    </>
  );
}

function NoFindings(props: { readonly checks: Checks; readonly product: string }): ReactElement {
  const { checks, product } = props;
  const { say } = usePane();
  if (product !== ALL_PRODUCTS && checks.findings.length > 0) {
    return <>{say(CHECKS_COPY.noneForProduct, { produkt: product })}</>;
  }
  if (checks.tables === 0) return <>{say(COPY.noModel)}</>;
  const phrase = checks.tables === 1 ? CHECKS_COPY.noneOne : CHECKS_COPY.none;
  return <>{say(phrase, { n: checks.tables })}</>;
}
