/** CN codes held against the list of codes in force (methods, "Inflow"). */
import type { CodeList, CodeYears } from "../classification/code-list";
import { makeFinding, type Finding } from "../findings/finding";
import type { Phrase } from "../findings/language";
import { MODELLING } from "../findings/modelling";
import type { CodeUse, FlowIndex, FlowName } from "./flow-index";
import { flowPhrase } from "./flow-words";
import { yearRanges } from "./year-ranges";

const CODE_FLOWS: readonly FlowName[] = ["import", "export", "production"];

/**
 * True where the code must have a row in the year: it is in force, or no list excuses it. A code
 * that never was in force is excused from nothing.
 */
export function isRequired(code: string, year: number, codes: CodeList | undefined): boolean {
  return codes === undefined || !codes.isListed(code) || codes.isValid(code, year);
}

/** Years as a text: `2017–`, `–2016`, `2002–2011`; the ends of the list are open. */
export function validText(periods: readonly CodeYears[], codes: CodeList): string {
  return periods
    .map(({ fromYear, toYear }) => {
      const from = fromYear <= codes.firstYear ? "" : String(fromYear);
      const to = toYear >= codes.lastYear ? "" : String(toYear);
      return from === to && from !== "" ? from : `${from}–${to}`;
    })
    .join(", ");
}

/** Warnings of codes never in force or with rows outside their years, and of new and used mixed. */
export function codeValidityFindings(
  uses: readonly CodeUse[],
  index: FlowIndex,
  codes: CodeList | undefined,
): Finding[] {
  if (codes === undefined) return [];
  const inUse = new Map(uses.map((use) => [use.code, use] as const));
  // Only codes whose rows some product takes: the others are told of as unused.
  const taken = index.codes.filter((code) => uses.some((use) => code.startsWith(use.code)));
  const named = [...new Set([...inUse.keys(), ...taken])].sort();
  return [
    ...named.flatMap((code) => validityFinding(code, inUse.get(code), index, codes)),
    ...uses.flatMap((use) => mixedFinding(use, uses, index, codes)),
  ];
}

function validityFinding(
  code: string,
  use: CodeUse | undefined,
  index: FlowIndex,
  codes: CodeList,
): Finding[] {
  const place = use
    ? {
        kind: "Codes",
        table: use.row.table,
        key: {
          sv: `produkt=${use.product}; KN-kod=${code}`,
          en: `product=${use.product}; CN code=${code}`,
        },
        column: "CN code",
      }
    : { kind: "Flows", key: { sv: `serie=${code}`, en: `series=${code}` }, column: "series" };
  if (!codes.isListed(code)) {
    const details = { code, from: codes.firstYear, to: codes.lastYear };
    return [makeFinding("code-never", MODELLING["code-never"], place, details)];
  }
  const outside = new Set<number>();
  for (const flow of CODE_FLOWS) {
    for (const year of index.rows(code, flow).keys()) {
      if (!codes.isValid(code, year)) outside.add(year);
    }
  }
  if (outside.size === 0) return [];
  const details = {
    code,
    valid: validText(codes.validYears(code), codes),
    years: yearRanges([...outside]),
    successors: successorText(code, codes),
  };
  return [makeFinding("code-outside", MODELLING["code-outside"], place, details)];
}

/** Successors that a sentence names. */
const NAMED = 4;

/** What the code became when it ended, as a sentence; empty where the list tells of nothing. */
export function successorText(code: string, codes: CodeList): Phrase {
  const ended = codes.validYears(code).at(-1)?.toYear ?? NaN;
  const change = codes.changesOf(code).find(({ year }) => year === ended + 1);
  const others = change?.to.filter((to) => to !== code) ?? [];
  if (change === undefined || others.length === 0) return { sv: "", en: "" };
  const to = others.slice(0, NAMED).join(", ") + (others.length > NAMED ? ", …" : "");
  return change.certain
    ? { sv: ` Den blev ${to} ${change.year}.`, en: ` It became ${to} in ${change.year}.` }
    : {
        sv: ` Den kan ha blivit ${to} ${change.year}.`,
        en: ` It possibly became ${to} in ${change.year}.`,
      };
}

/** A code of new goods whose successors part what it held: some are used goods of the product. */
function mixedFinding(
  use: CodeUse,
  uses: readonly CodeUse[],
  index: FlowIndex,
  codes: CodeList,
): Finding[] {
  if (use.used) return [];
  const used = uses.filter((other) => other.used && other.product === use.product);
  for (const change of changesUnder(use.code, codes)) {
    const match = used.find(({ code }) =>
      change.to.some((to) => to.startsWith(code) && !to.startsWith(use.code)),
    );
    if (match === undefined) continue;
    const years = new Set(
      CODE_FLOWS.flatMap((flow) => index.codeYears(use.code, flow)).filter(
        (year) => year < change.year && year >= use.fromYear && year <= use.toYear,
      ),
    );
    if (years.size === 0) continue;
    const { product, code } = use;
    const place = {
      kind: "Codes",
      table: use.row.table,
      key: { sv: `produkt=${product}; KN-kod=${code}`, en: `product=${product}; CN code=${code}` },
      column: "origin",
    };
    const details = {
      product,
      code,
      years: yearRanges([...years]),
      year: change.year,
      used: match.code,
    };
    return [makeFinding("code-mixed", MODELLING["code-mixed"], place, details)];
  }
  return [];
}

/** Certain changes of the CN 8 codes at or under the code. */
function changesUnder(code: string, codes: CodeList): ReturnType<CodeList["changesOf"]> {
  const below = code.length === 8 ? [code] : codes.everUnder(code);
  return below.flatMap((one) => codes.changesOf(one)).filter((change) => change.certain);
}

/** The warning that a flow counts as 0 in years in which none of its codes is in force. */
export function noneInForce(
  product: string,
  flow: FlowName,
  uses: readonly CodeUse[],
  years: readonly number[],
  codes: CodeList | undefined,
): Finding {
  const place = { kind: "Codes", key: { sv: `produkt=${product}`, en: `product=${product}` } };
  const named = uses.map(({ code }) => {
    const valid = codes?.isListed(code) ? ` ${validText(codes.validYears(code), codes)}` : "";
    return code + valid;
  });
  const before = codes ? [...new Set(uses.flatMap(({ code }) => codes.predecessorsOf(code)))] : [];
  const words = before.slice(0, 3).join(", ");
  const predecessors =
    words === "" ? { sv: "", en: "" } : { sv: ` (kanske ${words})`, en: ` (perhaps ${words})` };
  return makeFinding("code-none-in-force", MODELLING["code-none-in-force"], place, {
    product,
    flow: flowPhrase(flow),
    codes: [...new Set(named)].join("; "),
    years: yearRanges(years),
    predecessors,
  });
}
