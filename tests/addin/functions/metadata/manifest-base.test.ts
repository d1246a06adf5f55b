import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEVELOPMENT_BASE, manifestAt } from "../../../../addin/functions/metadata/manifest-base";

const manifest = readFileSync(join(__dirname, "../../../../manifest.xml"), "utf8");
const addresses = (text: string): string[] => text.match(/"https?:[^"]*"/g) ?? [];
/** Addresses of schemas are names, not places. */
const places = (text: string): string[] =>
  addresses(text).filter((one) => one.startsWith('"https:'));

test("without ADDIN_URL the manifest stays as it is", () => {
  expect(manifestAt(manifest, undefined)).toBe(manifest);
  expect(manifestAt(manifest, "")).toBe(manifest);
  expect(places(manifest).every((one) => one.startsWith(`"${DEVELOPMENT_BASE}`))).toBe(true);
});

test.each(["https://example.org/material/", "https://example.org/material"])(
  "%s stands before every path",
  (base) => {
    const moved = manifestAt(manifest, base);
    expect(moved).not.toContain("localhost:3000");
    expect(places(moved)).toEqual(
      places(manifest).map((one) => one.replace(DEVELOPMENT_BASE, "https://example.org/material/")),
    );
  },
);

test.each([
  "http://example.org/",
  "example.org",
  "https://example.org/?a=1",
  "https://example.org/#a",
  'https://example.org/"x',
  "https://example.org/a b",
  "https://",
])("%s is refused", (base) => {
  expect(() => manifestAt(manifest, base)).toThrow(RangeError);
});
