/** What a chain of phases must hold, and what it lets out of the system. */
import { figure, joined } from "../findings/finding";
import type { Phrase } from "../findings/language";
import { SHARE_SLACK } from "./after-use";
import { phaseWord, type PhaseDefinition, type TellPhase } from "./phase-rows";

/** Tells of shares above 1 in sum, loops without residence, phases out of reach, and what leaves. */
export function checkPhases(phases: readonly PhaseDefinition[], tell: TellPhase): void {
  for (const phase of phases) checkShares(phase, tell);
  checkLoops(phases, tell);
  checkReach(phases, tell);
  tellLeaving(phases, tell);
}

function passedOn({ targets }: PhaseDefinition): number {
  return targets.reduce((sum, { share }) => sum + share, 0);
}

function checkShares(phase: PhaseDefinition, tell: TellPhase): void {
  const sum = passedOn(phase);
  if (sum <= 1 + SHARE_SLACK) return;
  const details = { phase: phaseWord(phase.name), sum: Number(sum.toPrecision(12)) };
  tell("phase-shares", phase.row, "share", details);
}

/** The first way round through phases without residence, if there is one. */
function checkLoops(phases: readonly PhaseDefinition[], tell: TellPhase): void {
  for (const [start, phase] of phases.entries()) {
    const way = phase.hasResidence ? undefined : wayRound(start, phases);
    if (!way) continue;
    const words = way.map((p) => phaseWord(phases[p]?.name ?? ""));
    tell("phase-loop", phase.row, "to", { way: joined(words, " → ") });
    return;
  }
}

/** A way from a phase back to it that passes no residence. */
function wayRound(start: number, phases: readonly PhaseDefinition[]): number[] | undefined {
  const cameFrom = new Map<number, number>();
  const front = [start];
  for (let at = front.shift(); at !== undefined; at = front.shift()) {
    for (const { phase: to, share } of phases[at]?.targets ?? []) {
      if (share === 0) continue;
      if (to === start) return wayTo(at, start, cameFrom);
      if (cameFrom.has(to) || phases[to]?.hasResidence) continue;
      cameFrom.set(to, at);
      front.push(to);
    }
  }
  return undefined;
}

function wayTo(last: number, start: number, cameFrom: ReadonlyMap<number, number>): number[] {
  const way = [start];
  for (let at: number | undefined = last; at !== undefined && at !== start; at = cameFrom.get(at)) {
    way.unshift(at);
  }
  return [start, ...way];
}

/** A phase that nothing enters and that starts empty is most likely a slip. */
function checkReach(phases: readonly PhaseDefinition[], tell: TellPhase): void {
  const reached = new Set<number>();
  const front = phases.flatMap(({ start, imported }, p) =>
    p === 0 || start !== 0 || imported !== 0 ? [p] : [],
  );
  for (let at = front.shift(); at !== undefined; at = front.shift()) {
    if (reached.has(at)) continue;
    reached.add(at);
    for (const { phase, share } of phases[at]?.targets ?? []) if (share !== 0) front.push(phase);
  }
  for (const [p, { name, row }] of phases.entries()) {
    if (!reached.has(p)) tell("phase-unreached", row, "phase", { phase: phaseWord(name) });
  }
}

/** Names the phases whose outflow does not all go on, with the share that leaves the system. */
function tellLeaving(phases: readonly PhaseDefinition[], tell: TellPhase): void {
  const words = phases.flatMap((phase): Phrase[] => {
    const left = 1 - passedOn(phase);
    if (left <= SHARE_SLACK) return [];
    return [joined([phaseWord(phase.name), figure(Number(left.toPrecision(6)))], " ")];
  });
  const first = phases[0];
  if (first && words.length > 0)
    tell("phase-leaves", first.row, "share", { words: joined(words, "; ") });
}
