/** No code counted twice: shares of the same goods may not make more than 1 (methods, "Inflow"). */
import { makeFinding, type Finding } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import { takes, type CodeUse, type FlowIndex, type FlowName } from "./flow-index";
import { flowPhrase } from "./flow-series";

const SUM_FLOWS: readonly FlowName[] = ["import", "export", "production"];
const TOLERANCE = 1e-9;

interface Claim {
  readonly use: CodeUse;
  readonly rowCode: string;
}

/** A finding for each pair of uses that count the same goods with shares above 1 in sum. */
export function codeOverlaps(uses: readonly CodeUse[], index: FlowIndex): Finding[] {
  const findings = new Map<string, Finding>();
  const years = index.years(index.codes);
  for (const flow of SUM_FLOWS) {
    for (const year of years) {
      for (const finding of overlapsIn(claimsIn(uses, index, flow, year), flow, year)) {
        const key = `${finding.blocks.join("|")}|${finding.key.en}`;
        if (!findings.has(key)) findings.set(key, finding);
      }
    }
  }
  return [...findings.values()];
}

/** The rows that each use takes in this flow and year. */
function claimsIn(
  uses: readonly CodeUse[],
  index: FlowIndex,
  flow: FlowName,
  year: number,
): Claim[] {
  return uses
    .filter((use) => takes(use, flow, year))
    .flatMap((use) => index.codesTaken(use.code, flow, year).map((rowCode) => ({ use, rowCode })));
}

function overlapsIn(claims: readonly Claim[], flow: FlowName, year: number): Finding[] {
  const findings: Finding[] = [];
  for (const [code, same] of sameGoods(claims)) {
    const sum = same.reduce((total, { use }) => total + use.share, 0);
    if (sum <= 1 + TOLERANCE) continue;
    findings.push(overlapFinding(same, code, flow, year, sum));
  }
  return findings;
}

/** Two or more claims to the same goods, by the code of their rows. */
function sameGoods(claims: readonly Claim[]): [code: string, claims: Claim[]][] {
  const byCode = new Map<string, Claim[]>();
  for (const claim of claims) {
    const ofCode = byCode.get(claim.rowCode);
    if (ofCode) ofCode.push(claim);
    else byCode.set(claim.rowCode, [claim]);
  }
  return [...byCode].flatMap(([code, own]): [string, Claim[]][] => {
    const shorter = Array.from({ length: code.length - 1 }, (_, i) => code.slice(0, i + 1));
    const same = [...shorter.flatMap((above) => byCode.get(above) ?? []), ...own];
    return same.length < 2 ? [] : [[code, same]];
  });
}

/** Uses, two or more together, that take the same goods in some flow and year. */
export function usesOfSameGoods(uses: readonly CodeUse[], index: FlowIndex): CodeUse[][] {
  const found = new Map<string, CodeUse[]>();
  const numbers = new Map(uses.map((use, i) => [use, i]));
  const years = index.years(index.codes);
  for (const flow of SUM_FLOWS) {
    for (const year of years) {
      for (const [, claims] of sameGoods(claimsIn(uses, index, flow, year))) {
        const same = claims.map(({ use }) => use);
        found.set(same.map((use) => numbers.get(use)).join(), same);
      }
    }
  }
  return [...found.values()];
}

function overlapFinding(
  claims: readonly Claim[],
  code: string,
  flow: FlowName,
  year: number,
  sum: number,
): Finding {
  const named = claims.map(({ use }) => `${use.product} (${use.code})`);
  const last = claims[claims.length - 1] as Claim;
  return makeFinding(
    "overlap",
    MODELLING.overlap,
    {
      table: last.use.row.table,
      kind: "Codes",
      key: {
        sv: `produkt=${last.use.product}; KN-kod=${last.use.code}`,
        en: `product=${last.use.product}; CN code=${last.use.code}`,
      },
      column: "share",
      blocks: [...new Set(claims.map(({ use }) => use.product))],
    },
    {
      first: named[0] ?? "",
      second: named.slice(1).join(", "),
      code,
      flow: flowPhrase(flow),
      year,
      sum: Number(sum.toPrecision(4)),
    },
  );
}
