import { AnswerFault, type Phrase } from "#engine";

/** What comes with the add-in but is loaded only when something asks for it. */
export interface OnDemand<T> {
  /** undefined until it has been loaded. */
  readonly value: T | undefined;
  /** Loads it, or gives what is in memory. @throws (rejects with) NotLoaded */
  load(): Promise<T>;
}

/** Something could not be loaded, or is not loaded yet: `#N/A` with its sentence. */
export class NotLoaded extends AnswerFault {
  constructor(
    sentence: Phrase,
    override readonly cause?: unknown,
  ) {
    super("#N/A", sentence);
  }
}

/** Loads once and keeps what came; after a failure the next to ask loads again. */
export class LoadOnDemand<T> implements OnDemand<T> {
  private kept: T | undefined;
  private underWay: Promise<T> | undefined;

  /** @param fetched gives the value anew; @param sentence says that it could not */
  constructor(
    private readonly fetched: () => Promise<T>,
    private readonly sentence: Phrase,
  ) {}

  get value(): T | undefined {
    return this.kept;
  }

  load(): Promise<T> {
    if (this.kept !== undefined) return Promise.resolve(this.kept);
    this.underWay ??= this.loadAnew().finally(() => (this.underWay = undefined));
    return this.underWay;
  }

  private async loadAnew(): Promise<T> {
    try {
      this.kept = await this.fetched();
      return this.kept;
    } catch (cause) {
      throw new NotLoaded(this.sentence, cause);
    }
  }
}
