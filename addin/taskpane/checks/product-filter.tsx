import type { ReactElement } from "react";
import { Dropdown, makeStyles, Option } from "@fluentui/react-components";
import type { PlacedFinding } from "../../app/services";
import { usePane } from "../shared/pane-context";
import { CHECKS_COPY } from "./copy";

/** Value of the filter that lets everything through. */
export const ALL_PRODUCTS = "";

const useStyles = makeStyles({
  filter: { minWidth: 0, flexGrow: 1, flexBasis: "120px" },
});

/** Products named by findings, in order of name. */
export function productsOf(findings: readonly PlacedFinding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ products }) => products))].sort((a, b) =>
    a.localeCompare(b, "sv"),
  );
}

/** Findings that concern the product; those that name none concern all. */
export function filteredFindings(
  findings: readonly PlacedFinding[],
  product: string,
): readonly PlacedFinding[] {
  if (product === ALL_PRODUCTS) return findings;
  return findings.filter(({ products }) => products.length === 0 || products.includes(product));
}

/** Chooses the product whose findings are listed. */
export function ProductFilter(props: {
  readonly products: readonly string[];
  readonly product: string;
  readonly onProduct: (product: string) => void;
}): ReactElement {
  const { products, product, onProduct } = props;
  const { say } = usePane();
  const styles = useStyles();
  const all = say(CHECKS_COPY.allProducts);
  return (
    <Dropdown
      size="small"
      className={styles.filter}
      aria-label={say(CHECKS_COPY.product)}
      value={product === ALL_PRODUCTS ? all : product}
      selectedOptions={[product]}
      onOptionSelect={(_, { optionValue }) => onProduct(optionValue ?? ALL_PRODUCTS)}
    >
      <Option value={ALL_PRODUCTS}>{all}</Option>
      {products.map((name) => (
        <Option key={name} value={name}>
          {name}
        </Option>
      ))}
    </Dropdown>
  );
}
