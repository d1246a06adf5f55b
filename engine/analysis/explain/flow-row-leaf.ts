/** A cell of Flows as a leaf, with what its value stands for. */
import { Mark } from "../../assumptions/cell";
import { numberIn, wordOf, type Row } from "../../assumptions/row";
import { explained } from "../../findings/explanations";
import type { Phrase } from "../../findings/language";
import type { Unit } from "../../quantities/units";
import { isMoney } from "../../trade/conversion";
import type { AmountRules } from "../../trade/conversion-of-row";
import { isNilRow } from "../../trade/counted-rows";
import { flowPhrase } from "../../trade/flow-words";
import { given, type ExplainNode } from "./node";
import { unitPhrase } from "./unit-nodes";

/** The value as given in its own unit; a nil symbol that counts as 0 says so. */
export function flowRowLeaf(
  row: Row,
  value: number,
  unit: Unit,
  nilSymbol: AmountRules["nilSymbol"],
): ExplainNode {
  const what = whatOf(row, unit);
  const content = row.cells.value;
  const isNil = content instanceof Mark && isNilRow(row, nilSymbol);
  const told = isNil ? explained("nil-row", { what, mark: content.text }) : what;
  return given(told, value, unitPhrase(unit), row);
}

/** Import is valued CIF, export FOB, production ex works (methods, "Inflow"). */
function whatOf(row: Row, unit: Unit): Phrase {
  const flow = wordOf(row, "flow", "flow") ?? "import";
  const year = numberIn(row, "year") ?? "";
  const details = { flow: flowPhrase(flow), year };
  if (!isMoney(unit)) return explained("row", details);
  switch (flow) {
    case "import":
      return explained("row-import-value", details);
    case "export":
      return explained("row-export-value", details);
    case "production":
      return explained("row-production-value", details);
    default:
      return explained("row-value", details);
  }
}
