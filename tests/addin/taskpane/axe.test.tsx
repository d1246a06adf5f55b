import { brokenRules, showPane } from "./show-pane";

const STATES = {
  start: ["ready", "empty", "errors", "partial", "loading", "fault", "editing", "cell-error"],
  checks: ["ready", "errors", "partial", "loading", "fault", "editing", "clean"],
  results: ["ready", "empty", "gaps", "no-answer", "partial", "loading", "fault", "clean"],
} as const;

const CASES = (["start", "checks", "results"] as const).flatMap((tab) =>
  STATES[tab].map((state) => [tab, state] as const),
);

test.each(CASES)("%s breaks no rule of axe: %s", async (tab, state) => {
  await showPane(state, { tab });
  expect(await brokenRules()).toEqual([]);
});
