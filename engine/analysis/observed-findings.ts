import { wordIn } from "../assumptions/vocabulary";
import { makeFinding, type Finding } from "../findings/finding";
import type { Phrase } from "../findings/language";
import { MODELLING } from "../findings/modelling";
import type { Model } from "../model/model";
import { modelledIn, observedSeries } from "./observed";

const LIMIT = 0.2;

/** A warning for each observation that the model misses by more than 20 %. */
export function observedFindings(model: Model): Finding[] {
  return observedSeries(model).flatMap((series) => {
    const findings: Finding[] = [];
    for (const [year, observed] of series.values) {
      const modelled = modelledIn(model, series, year);
      if (observed === undefined || !(observed > 0) || Number.isNaN(modelled)) continue;
      const off = modelled / observed - 1;
      if (Math.abs(off) <= LIMIT) continue;
      const measure = wordIn("measure", series.measure, "sv");
      const key = {
        sv: `gäller=${series.for}; mått=${measure}; år=${year}`,
        en: `for=${series.for}; measure=${series.measure}; year=${year}`,
      };
      const place = { table: series.rows[0]?.table ?? "", kind: "Observed", key, column: "value" };
      const details = {
        for: series.for,
        measure: { sv: measure, en: series.measure },
        year,
        modelled: Number(modelled.toPrecision(6)),
        observed,
        percent: signed(off > 0 ? "+" : "−", Math.abs(off * 100).toFixed(1)),
      };
      findings.push(makeFinding("observed-differs", MODELLING["observed-differs"], place, details));
    }
    return findings;
  });
}

function signed(sign: string, digits: string): Phrase {
  return { sv: sign + digits.replace(".", ","), en: sign + digits };
}
