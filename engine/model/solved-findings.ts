/** What a stock-driven product has to say of what it leaves out and of what it solved. */
import { wordIn } from "../assumptions/vocabulary";
import { joined, yearFigure } from "../findings/finding";
import type { Phrase } from "../findings/language";
import { unitWord } from "../quantities/units";
import type { StockDrivenResult, YearAmount } from "../stocks/stock-driven";
import type { FlowName } from "../trade/flow-index";
import type { Product } from "../trade/product";
import { yearRanges } from "../trade/year-ranges";
import type { ProductInput } from "./product-input";
import type { RunFindings } from "./run-findings";

/** Flows of new goods: solved where the stock is given. */
const NEW_GOODS: readonly FlowName[] = ["import", "export", "production", "inflow"];

/** Says which rows and codes are not counted since the inflow of new goods is solved. */
export function tellIgnored({ product, uses, index }: ProductInput, findings: RunFindings): void {
  const flows = NEW_GOODS.filter((flow) => index.rows(product.name, flow).size > 0);
  if (flows.length > 0) {
    const words: Phrase = {
      sv: flows.map((flow) => wordIn("flow", flow, "sv")).join(", "),
      en: flows.join(", "),
    };
    findings.tell("stock-flows-ignored", { kind: "Flows", column: "flow" }, { flows: words });
  }
  const codes = [...new Set(uses.filter((use) => !use.used).map((use) => use.code))];
  if (codes.length > 0) {
    findings.tell("stock-codes-ignored", { kind: "Codes" }, { codes: codes.sort().join(", ") });
  }
}

/** Says that the stock of a component must not hold what is in other products. */
export function tellLooseStock({ loose }: ProductInput, findings: RunFindings): void {
  if (!loose || loose.users.length === 0) return;
  const users = [...new Set(loose.users.map(({ product }) => product.name))].join(", ");
  findings.tell("loose-stock", { kind: "Components" }, { users });
}

/** Says what the solution rests on and where the stock and the lifetime do not fit. */
export function tellSolved(
  product: Product,
  { axis, flags }: StockDrivenResult,
  findings: RunFindings,
): void {
  if (flags.allNewInFirstYear) {
    const details = { year: axis.firstYear, before: axis.firstYear - 1 };
    findings.tell("stock-all-new", { kind: "Start" }, details);
  }
  const ofStock = { kind: "Flows", column: "value" };
  const unit: Phrase = {
    sv: unitWord(product.unit.symbol, "sv"),
    en: unitWord(product.unit.symbol, "en"),
  };
  const tellAmounts = (
    code: "stock-shrunk" | "stock-negative-inflow",
    amounts: readonly YearAmount[],
  ): void => {
    if (amounts.length === 0) return;
    const years = yearRanges(amounts.map(({ year }) => year));
    const list = amounts.map(({ year, amount }) => yearFigure(year, Number(amount.toPrecision(6))));
    findings.tell(code, ofStock, { years, amounts: joined(list, "; "), unit });
  };
  tellAmounts("stock-shrunk", flags.shrunk);
  tellAmounts("stock-negative-inflow", flags.negativeInflow);
  const ofLife = { kind: "Lifetimes" };
  if (flags.lowEntryShare.length > 0) {
    findings.tell("stock-low-survival", ofLife, { years: yearRanges(flags.lowEntryShare) });
  }
  if (flags.unsolvableFrom !== undefined) {
    // The years before it have an answer.
    findings.tell("stock-unsolvable", { ...ofLife, blocks: [] }, { year: flags.unsolvableFrom });
  }
}
