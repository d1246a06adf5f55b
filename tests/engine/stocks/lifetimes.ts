import fc from "fast-check";
import type { Lifetime } from "../../../engine/stocks/lifetime";
import { lifetime } from "./golden";

const mean = fc.double({ min: 0.3, max: 60, noNaN: true });
const variation = fc.double({ min: 0.05, max: 1.5, noNaN: true });

/** Any lifetime a table may hold, mean 0.3 to 60 years. */
export const anyLifetime: fc.Arbitrary<Lifetime> = fc
  .tuple(
    fc.constantFrom(
      "fixed" as const,
      "exponential" as const,
      "uniform" as const,
      "normal" as const,
      "normal uncut" as const,
      "folded normal" as const,
      "lognormal" as const,
      "weibull" as const,
      "gamma" as const,
    ),
    mean,
    variation,
  )
  .map(([distribution, m, v]) => {
    if (distribution === "fixed" || distribution === "exponential") {
      return lifetime({ distribution, mean: m });
    }
    const sd = m * (distribution === "uniform" ? Math.min(v, 1 / Math.sqrt(3)) : v);
    return lifetime({ distribution, mean: m, sd });
  });

/** Any lifetime of which nothing has gone before age 0. */
export const anyLifetimeFromZero = anyLifetime.filter((l) => l.distribution !== "normal uncut");
