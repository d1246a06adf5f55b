import { FLOW_FINDINGS } from "./flow-findings";
import { STOCK_FINDINGS } from "./stock-findings";

/** Sentences that building a model may say. */
export const MODELLING = { ...FLOW_FINDINGS, ...STOCK_FINDINGS } as const;
