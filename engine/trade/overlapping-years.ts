import { makeFinding, type Finding } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import type { CodeUse } from "./flow-index";

/** A finding for each two rows of Codes that hold the same year for one product, code and flow. */
export function overlappingYears(uses: readonly CodeUse[]): Finding[] {
  const byCode = new Map<string, CodeUse[]>();
  for (const use of uses) {
    const key = JSON.stringify([use.product, use.code, use.used]);
    const same = byCode.get(key);
    if (same) same.push(use);
    else byCode.set(key, [use]);
  }
  return [...byCode.values()].flatMap((same) =>
    same.flatMap((use, i) => {
      const other = same.slice(i + 1).find((later) => holdTogether(use, later));
      return other === undefined ? [] : [overlapFinding(use, other)];
    }),
  );
}

function holdTogether(a: CodeUse, b: CodeUse): boolean {
  const sameFlow = a.flow === undefined || b.flow === undefined || a.flow === b.flow;
  return sameFlow && a.fromYear <= b.toYear && b.fromYear <= a.toYear;
}

function overlapFinding(use: CodeUse, other: CodeUse): Finding {
  const { product, code } = use;
  const place = {
    table: other.row.table,
    kind: "Codes",
    key: {
      sv: `produkt=${product}; KN-kod=${code}`,
      en: `product=${product}; CN code=${code}`,
    },
    column: "from year",
    blocks: [product],
  };
  const first = Math.max(use.fromYear, other.fromYear);
  const last = Math.min(use.toYear, other.toYear);
  const year = Number.isFinite(first) ? first : Number.isFinite(last) ? last : EVERY_YEAR;
  const details = { product, code, year };
  return makeFinding("codes-overlap-years", MODELLING["codes-overlap-years"], place, details);
}

const EVERY_YEAR = { sv: "alla år", en: "every year" } as const;
