/** What a run touched: members answered, members asked for and not there. */
export class Coverage {
  private readonly answered = new Map<string, number>();
  private readonly absent = new Map<string, number>();

  /** Counts one use of a member (`Range.values`). */
  hit(member: string): void {
    this.answered.set(member, (this.answered.get(member) ?? 0) + 1);
  }

  /** Counts one request for something the stand-in does not know. */
  miss(what: string): void {
    this.absent.set(what, (this.absent.get(what) ?? 0) + 1);
  }

  /** Members answered and how often, by name. */
  get hits(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.answered].sort());
  }

  /** What was asked for and not there, by name. */
  get missing(): readonly string[] {
    return [...this.absent.keys()].sort();
  }
}
