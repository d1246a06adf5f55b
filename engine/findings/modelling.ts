import { AFTER_USE_FINDINGS } from "./after-use-findings";
import { CHECK_FINDINGS } from "./check-findings";
import { CODE_FINDINGS } from "./code-findings";
import { COMPONENT_FINDINGS } from "./component-findings";
import { CONTENT_FINDINGS } from "./content-findings";
import { DISRUPTION_FINDINGS } from "./disruption-findings";
import { DRIVER_FINDINGS } from "./driver-findings";
import { FLOW_FINDINGS } from "./flow-findings";
import { LOOSE_FINDINGS } from "./loose-findings";
import { MATERIAL_TABLE_FINDINGS } from "./material-table-findings";
import { PHASE_FINDINGS } from "./phase-findings";
import { PRICE_FINDINGS } from "./price-findings";
import { PRODUCT_FINDINGS } from "./product-findings";
import { STOCK_FINDINGS } from "./stock-findings";

/** Sentences that building a model may say. */
export const MODELLING = {
  ...PRODUCT_FINDINGS,
  ...FLOW_FINDINGS,
  ...PRICE_FINDINGS,
  ...STOCK_FINDINGS,
  ...DRIVER_FINDINGS,
  ...CODE_FINDINGS,
  ...CHECK_FINDINGS,
  ...AFTER_USE_FINDINGS,
  ...PHASE_FINDINGS,
  ...COMPONENT_FINDINGS,
  ...CONTENT_FINDINGS,
  ...LOOSE_FINDINGS,
  ...MATERIAL_TABLE_FINDINGS,
  ...DISRUPTION_FINDINGS,
} as const;
