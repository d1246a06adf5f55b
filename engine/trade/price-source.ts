/** The price of a value: one given in Prices, else one derived from trade. Built once a model. */
import type { Row } from "../assumptions/row";
import type { Settings } from "../assumptions/settings";
import { baseUnit, type Dimension } from "../quantities/units";
import type { FlowIndex, FlowName } from "./flow-index";
import type { DerivedPrice, GivenPrice, Price } from "./price";
import { DerivedPrices } from "./price-derived";
import { GivenPrices } from "./price-given";
import { PriceSums } from "./price-sums";
import type { Product } from "./product";
import { unitsPer } from "./product-units";

/** The value that a price is sought for. */
export interface PriceAsked {
  /** The row's own series: only its own prices count. */
  readonly series: string;
  readonly flow: FlowName;
  readonly year: number;
  /** The value's money: no rate between two is ever assumed. */
  readonly money: Dimension;
  readonly product: Product;
  /** Whose unit mass holds. */
  readonly cohort: number;
}

/** A price given for the value that cannot serve it. */
export interface UnfitPrice {
  readonly unfit: "currency" | "price unit";
  readonly price: GivenPrice;
}

/** Where values get their prices from. */
export class PriceSource {
  private readonly given: GivenPrices;
  private readonly derived: DerivedPrices;

  constructor(
    index: FlowIndex,
    priceRows: readonly Row[],
    settings: Pick<Settings, "priceBasis" | "nilSymbol">,
    /** The amount of a derived price where it is drawn; undefined: as derived. */
    private readonly drawn?: (price: DerivedPrice) => number,
  ) {
    this.given = new GivenPrices(priceRows);
    this.derived = new DerivedPrices(new PriceSums(index, settings.nilSymbol), settings.priceBasis);
  }

  /**
   * The price; undefined where there is none. The nearest given price in the value's money decides:
   * where it cannot serve, no other price takes its place in silence.
   */
  price(asked: PriceAsked): Price | UnfitPrice | undefined {
    const candidates = this.given.candidates(asked.series, asked.flow, asked.year);
    const inMoney = candidates.find(({ unit }) => unit.numerator.dimension === asked.money);
    if (inMoney) {
      const leads = leadsTo(asked, inMoney.unit.denominator.dimension);
      return leads ? inMoney : { unfit: "price unit", price: inMoney };
    }
    if (candidates[0]) return { unfit: "currency", price: candidates[0] };
    // What a stock is worth says nothing of what is traded: only a price that was given serves it.
    const price = asked.flow === "stock" ? undefined : this.derivedPrice(asked);
    return price && this.drawn ? { ...price, amount: this.drawn(price) } : price;
  }

  /** By the product's own kind of unit first; a year's own quantity before those around it. */
  private derivedPrice(asked: PriceAsked): DerivedPrice | undefined {
    const { series, year, money, product } = asked;
    const kinds = new Set<Dimension>([product.unit.dimension, "mass", "pieces"]);
    let around: DerivedPrice | undefined;
    for (const quantity of kinds) {
      if (!leadsTo(asked, quantity)) continue;
      const price = this.derived.price({ series, year, money, quantity });
      if (price?.parts.some((part) => part.year === year)) return price;
      around ??= price;
    }
    return around;
  }
}

/** True where a quantity of this kind can be told in the product's unit. */
function leadsTo({ product, cohort }: PriceAsked, dimension: Dimension): boolean {
  return unitsPer(baseUnit(dimension), product, cohort) !== undefined;
}
