/** The inflow of a loose component: its final use, and what is to be said of it. */
import { keyOf, textIn } from "../assumptions/row";
import { joined, yearFigure } from "../findings/finding";
import { PRODUCTION_UNKNOWN } from "../findings/loose-findings";
import { finalUse, usedIn } from "../flows/loose-components";
import { unitWord } from "../quantities/units";
import type { FinalUse, IntermediateUser, ProductInflow } from "../trade/inflow";
import { yearRanges } from "../trade/year-ranges";
import type { LooseUser, LooseUsers } from "./loose-users";
import type { ProductInput } from "./product-input";
import type { RunFindings } from "./run-findings";
import { userProduction, type UserData, type UserProduction } from "./user-production";

/** What uses a loose component, and their data. */
export interface LooseHolding extends LooseUsers {
  readonly dataOf: (user: LooseUser) => UserData;
}

interface Reading {
  readonly user: LooseUser;
  readonly read: UserProduction;
  readonly trace: IntermediateUser;
}

/** The inflow with final use in place of consumption; `countedFrom`: earlier years are not told of. */
export function withFinalUse(
  inflow: ProductInflow,
  input: ProductInput,
  countedFrom: number,
  findings: RunFindings,
): ProductInflow {
  const { loose, settings, product } = input;
  if (!loose) return inflow;
  const { firstYear, newGoods } = inflow;
  const years = newGoods.map((_, i) => firstYear + i);
  const direct = new Set(inflow.directYears);
  const readings = loose.users.map((user) => readingOf(user, loose, input, years));
  const { final, trace } = finalUse({
    consumption: newGoods,
    isDirect: years.map((year) => direct.has(year)),
    users: readings.map((reading) => reading.trace),
    rule: settings.looseComponents,
    share: product.finalUseShare,
  });
  const told = years.filter((year) => year >= countedFrom && !direct.has(year));
  if (told.length > 0) new FinalUseFindings(input, findings, years, told).tell(readings, trace);
  return { ...inflow, newGoods: final, finalUse: trace };
}

function readingOf(
  user: LooseUser,
  loose: LooseHolding,
  input: ProductInput,
  years: readonly number[],
): Reading {
  const read = userProduction(loose.dataOf(user), input, years);
  const firstCohort = years[0] ?? 0;
  const amount = [...user.amountOf({ firstCohort, lastCohort: firstCohort + years.length - 1 })];
  const { production, series } = read;
  const used = usedIn(production, amount);
  const { through } = user;
  const trace = { product: user.product.name, through, production, amount, used, series };
  return { user, read, trace };
}

class FinalUseFindings {
  constructor(
    private readonly input: ProductInput,
    private readonly findings: RunFindings,
    private readonly years: readonly number[],
    private readonly told: readonly number[],
  ) {}

  tell(readings: readonly Reading[], trace: FinalUse): void {
    const users = [...new Set(readings.map(({ user }) => user.product.name))].join(", ");
    if (trace.rule === "all") this.findings.tell("loose-all", { kind: "Components" }, { users });
    if (trace.rule === "share" && trace.share === undefined) {
      const place = { kind: "Products", column: "final use share" };
      this.findings.tell("loose-share-blank", place, { users });
    }
    if (trace.rule !== "subtract") return;
    for (const row of this.input.loose?.faultyRows ?? []) {
      const place = { table: row.table, kind: row.kind, key: keyOf(row) };
      this.findings.tell("loose-row", place, { component: textIn(row, "component") ?? "" });
    }
    for (const reading of readings) this.tellUser(reading);
    this.tellCut(users, trace.cut);
  }

  private tellUser({ user, read, trace }: Reading): void {
    const { product, replaced } = user;
    const details = { user: product.name };
    const key = {
      sv: `produkt=${product.name}; komponent=${trace.through[0] ?? this.input.product.name}`,
      en: `product=${product.name}; component=${trace.through[0] ?? this.input.product.name}`,
    };
    const place = { kind: "Components", key, blocks: [] };
    const needed = this.yearsWhere((i) => trace.amount[i] !== 0);
    const reasons = new Set(needed.flatMap((year) => read.unknown[this.at(year)] ?? []));
    for (const reason of reasons) {
      const years = yearRanges(needed.filter((year) => read.unknown[this.at(year)] === reason));
      const words = PRODUCTION_UNKNOWN[reason];
      this.findings.tell("loose-production-unknown", place, { ...details, years, ...words });
    }
    const open = this.yearsWhere(
      (i) => Number.isNaN(trace.used[i]) && !Number.isNaN(trace.production[i]),
    );
    if (open.length > 0) {
      this.findings.tell("loose-amount-unknown", place, { ...details, years: yearRanges(open) });
    }
    if (!read.isGiven && reasons.size === 0) {
      this.findings.tell("loose-production-none", place, details);
    }
    if (replaced !== undefined && this.input.settings.replaceComponents === "yes") {
      this.findings.tell("loose-replacements", place, { ...details, through: replaced });
    }
    this.findings.add(read.findings);
  }

  private tellCut(users: string, cut: readonly number[]): void {
    const years = this.yearsWhere((i) => (cut[i] ?? 0) > 0);
    if (years.length === 0) return;
    const { symbol } = this.input.product.unit;
    const amounts = years.map((year) =>
      yearFigure(year, Number((cut[this.at(year)] ?? NaN).toPrecision(8))),
    );
    const unit = { sv: unitWord(symbol, "sv"), en: unitWord(symbol, "en") };
    const details = { users, years: joined(amounts, "; "), unit };
    this.findings.tell("loose-below-zero", { kind: "Components" }, details);
  }

  private yearsWhere(holds: (i: number) => boolean): number[] {
    return this.told.filter((year) => holds(this.at(year)));
  }

  private at(year: number): number {
    return year - (this.years[0] ?? 0);
  }
}
