/** A model with the parts of another in place of its own: the steps from one to the other. */
import type { UnreadTable } from "../assumptions/read-tables";
import { readWord } from "../assumptions/vocabulary";
import type { Kind } from "../assumptions/schema";
import { EVERY_PRODUCT, type Finding } from "../findings/finding";
import type { Model } from "./model";
import { modelFrom } from "./model-from";

/** The kinds of table of a part. */
export type Part = "statistics" | "content" | "lifetimes" | "handling" | "rest";

/** Parts in the order in which they are replaced, with their kinds; the rest is all others. */
export const PARTS: Readonly<Record<Exclude<Part, "rest">, readonly Kind[]>> = {
  statistics: ["Codes", "Flows", "Prices", "Unit masses", "Start"],
  content: ["Content", "Components"],
  lifetimes: ["Lifetimes"],
  handling: ["Handling"],
};

/**
 * The model A with the rows, findings and unread tables of B in the kinds given. A table that no kind
 * can be told of stays a fault whichever model it is in. Faulty changes are a fault of a whole model:
 * see {@link changeFault}.
 */
export function withPartsOf(a: Model, b: Model, kinds: ReadonlySet<Kind>): Model {
  const rows = new Map([...a.parts.rows].filter(([kind]) => !kinds.has(kind)));
  for (const [kind, own] of b.parts.rows) if (kinds.has(kind)) rows.set(kind, own);
  const isReplaced = (kind: Kind | undefined): boolean => kind !== undefined && kinds.has(kind);
  const kindOf = (finding: Finding): Kind | undefined => readWord("kind", finding.kind);
  const unread: UnreadTable[] = [
    ...a.parts.unread.filter(({ nearest }) => !isReplaced(nearest)),
    ...b.parts.unread.filter(({ nearest }) => nearest === undefined || isReplaced(nearest)),
  ];
  return modelFrom({
    ...a.parts,
    rows,
    readFindings: [
      ...a.parts.readFindings.filter((finding) => !isReplaced(kindOf(finding))),
      ...b.parts.readFindings.filter((finding) => isReplaced(kindOf(finding))),
    ],
    unread,
  });
}

/** The finding that makes the changed rows of the model unfit to use anywhere; undefined: none. */
export function changeFault(model: Model): Finding | undefined {
  return model.parts.findings.find(
    ({ kind, blocks }) => kind === "Changes" && blocks.includes(EVERY_PRODUCT),
  );
}
