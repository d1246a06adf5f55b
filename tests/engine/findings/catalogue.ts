import type { FindingText } from "../../../engine/findings/finding";

/** Names of the `{holes}` in a text, sorted, each once. */
export function holesIn(...texts: readonly string[]): string[] {
  const found = texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
  return [...new Set(found)].map(String).sort();
}

/** What holds for every sentence shown to a user, Swedish or English. */
export function checkSentences(sv: string, en: string): void {
  for (const text of [sv, en]) {
    expect(text).toMatch(/^[\p{Lu}”"{]/u);
    expect(text).toMatch(/[.?}]$/);
    expect(text).not.toMatch(/\s\s|^\s|\s$/);
    expect(text.replace(/\{\w+\}/g, "")).not.toMatch(/[{}]/);
  }
  expect(sv).not.toMatch(/"/);
  expect(en).not.toMatch(/[”“åäöÅÄÖ]/);
  expect(holesIn(sv)).toEqual(holesIn(en));
}

/** A table of tests over a catalogue of findings. */
export function describeCatalogue(
  name: string,
  catalogue: Readonly<Record<string, FindingText>>,
): void {
  describe(`${name}: every sentence in both languages, with the same holes`, () => {
    test.each(Object.entries(catalogue))("%s", (code, text) => {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(["error", "warning", "note"]).toContain(text.severity);
      for (const part of [0, 1] as const) checkSentences(text.sv[part], text.en[part]);
      expect(text.sv[0]).not.toBe(text.en[0]);
    });
  });
}
