import { wordIn } from "../assumptions/vocabulary";
import type { FlowName } from "./flow-index";

/** A flow's name in both languages. */
export function flowPhrase(flow: FlowName): { sv: string; en: string } {
  return { sv: wordIn("flow", flow, "sv"), en: flow };
}

/** The key of all rows of a series and flow. */
export function seriesKey(series: string, flow: FlowName): { sv: string; en: string } {
  return {
    sv: `serie=${series}; flöde=${wordIn("flow", flow, "sv")}`,
    en: `series=${series}; flow=${flow}`,
  };
}
