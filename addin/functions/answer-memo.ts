import type { Answer, Model } from "#engine";

const MOST_ANSWERS = 300;
const MOST_CELLS = 300_000;

interface Kept {
  readonly answers: Map<string, Answer>;
  cells: number;
}

/**
 * Answers of models, so that equal calls are computed once. They belong to the model object, not
 * to its handle: a model that is built again, say under a renamed table, starts afresh. Of each
 * model the latest 300 answers stay, and no more than 300,000 cells.
 */
export class AnswerMemo {
  private readonly ofModel = new WeakMap<Model, Kept>();

  /** The answer kept under `key`, else the computed one, which is then kept. */
  answer(model: Model, key: string, compute: () => Answer): Answer {
    const kept = this.keptOf(model);
    const known = kept.answers.get(key);
    if (known) {
      kept.answers.delete(key);
      kept.answers.set(key, known);
      return known;
    }
    const answer = compute();
    kept.answers.set(key, answer);
    kept.cells += cellCount(answer);
    this.forget(kept);
    return answer;
  }

  private keptOf(model: Model): Kept {
    const kept = this.ofModel.get(model) ?? { answers: new Map<string, Answer>(), cells: 0 };
    this.ofModel.set(model, kept);
    return kept;
  }

  private forget(kept: Kept): void {
    for (const [key, answer] of kept.answers) {
      if (kept.answers.size <= MOST_ANSWERS && kept.cells <= MOST_CELLS) return;
      kept.answers.delete(key);
      kept.cells -= cellCount(answer);
    }
  }
}

function cellCount(answer: Answer): number {
  return answer.length * (answer[0]?.length ?? 0);
}
