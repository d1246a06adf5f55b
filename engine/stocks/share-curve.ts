import type { AgePoint } from "./distributions/kernel";
import type { Convention, Lifetime } from "./lifetime";
import { ageAtYearEnd, shareWithinYear } from "./survival";

/**
 * The survival shares of one lifetime by whole age, each worked out once when first asked for.
 * Bit-equal to `survivalShare` but for rounding that would let a share rise: that is taken off.
 */
export class ShareCurve {
  private readonly shares: number[] = [];
  private last: AgePoint | undefined;

  constructor(
    private readonly lifetime: Lifetime,
    private readonly convention: Convention,
  ) {}

  /** Share in use at the end of the year of this age, 0 to 1; age a whole number ≥ 0. */
  at(age: number): number {
    return this.upTo(age)[age] ?? 0;
  }

  /** The shares of all ages up to this one and maybe beyond, `[age]`. */
  upTo(age: number): readonly number[] {
    for (let next = this.shares.length; next <= age; next++) {
      const limit = this.shares[next - 1] ?? 1;
      this.shares.push(limit === 0 ? 0 : Math.min(limit, this.shareOf(next)));
    }
    return this.shares;
  }

  private shareOf(age: number): number {
    if (this.convention !== "uniform") {
      return this.lifetime.survivalAt(age + ageAtYearEnd[this.convention]);
    }
    const younger = this.last ?? this.lifetime.pointAt(age);
    const older = this.lifetime.pointAt(age + 1);
    this.last = older;
    return shareWithinYear(younger, older);
  }
}
