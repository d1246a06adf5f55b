/** What Esc does in the view that is shown: one step back, or cancel. One view has it at a time. */
export class EscapeHolder {
  #act: (() => void) | undefined;

  /** Takes Esc; the answer gives it back. */
  take(act: () => void): () => void {
    this.#act = act;
    return () => {
      if (this.#act === act) this.#act = undefined;
    };
  }

  /** Does what the view has asked for; false where no view has. */
  press(): boolean {
    if (!this.#act) return false;
    this.#act();
    return true;
  }
}
