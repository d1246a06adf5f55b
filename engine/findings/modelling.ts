import { FLOW_FINDINGS } from "./flow-findings";
import { PRODUCT_FINDINGS } from "./product-findings";
import { STOCK_FINDINGS } from "./stock-findings";

/** Sentences that building a model may say. */
export const MODELLING = { ...PRODUCT_FINDINGS, ...FLOW_FINDINGS, ...STOCK_FINDINGS } as const;
