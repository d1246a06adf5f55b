/**
 * Guards the public signatures. Excel keeps metadata for a day unless the manifest's version is
 * new, and workbooks hold calls for years: an argument never moves, and a change of signatures comes
 * with a new version.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionsFile } from "../../../../addin/functions/metadata/functions-file";
import history from "../signatures.snapshot.json";
import { functionsFile } from "./generated";

interface Release {
  /** Version of the manifest from which these signatures hold. */
  readonly manifest: string;
  readonly signatures: readonly string[];
}

const releases: readonly Release[] = history;
const manifest = readFileSync(join(__dirname, "../../../../manifest.xml"), "utf8");
const manifestVersion = /<Version>([\d.]+)<\/Version>/.exec(manifest)?.[1] ?? "";

/** `NAME(required, [optional], repeating…) @address`. */
function signaturesOf({ functions }: FunctionsFile): string[] {
  return functions.map(({ name, parameters, options }) => {
    const shown = parameters.map((one) =>
      one.optional ? `[${one.name}]` : `${one.name}${one.repeating ? "…" : ""}`,
    );
    const asked = [
      ...(options?.requiresAddress ? [" @address"] : []),
      ...(options?.requiresParameterAddresses ? [" @parameterAddresses"] : []),
    ];
    return `${name}(${shown.join("; ")})${asked.join("")}`;
  });
}

const numbers = (version: string): number[] => version.split(".").map(Number);
function isNewer(a: string, b: string): boolean {
  const [left, right] = [numbers(a), numbers(b)];
  const at = left.findIndex((part, i) => part !== right[i]);
  return at >= 0 && left[at]! > right[at]!;
}
const argumentsOf = (signature: string): string[] =>
  (/\((.*)\)/.exec(signature)?.[1] ?? "").split("; ").filter((one) => one !== "");
const nameOf = (signature: string): string => signature.slice(0, signature.indexOf("("));

/** Signatures of `later` that a workbook written with `earlier` could not call any more. */
function broken(earlier: Release, later: Release): string[] {
  return earlier.signatures.filter((before) => {
    const after = later.signatures.find((one) => nameOf(one) === nameOf(before));
    if (after === undefined) return true;
    const [old, now] = [argumentsOf(before), argumentsOf(after)];
    return (
      old.some((argument, i) => argument !== now[i]) ||
      now.slice(old.length).some((argument) => !argument.startsWith("["))
    );
  });
}

test("signatures are those of the manifest's version; a change needs a new version and an entry", async () => {
  const inForce = releases.filter((one) => !isNewer(one.manifest, manifestVersion)).at(-1);
  // Where this fails: raise <Version> in manifest.xml, and append an entry with the new signatures
  // to signatures.snapshot.json. Never change an entry that has been released.
  expect(signaturesOf(await functionsFile())).toEqual(inForce?.signatures);
});

test("entries go up in version, and none is ahead of the manifest", () => {
  for (const [i, release] of releases.entries()) {
    expect(release.manifest).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(isNewer(release.manifest, manifestVersion)).toBe(false);
    if (i > 0) expect(isNewer(release.manifest, releases[i - 1]!.manifest)).toBe(true);
  }
});

test("each entry can take every call of the one before", () => {
  for (const [i, release] of releases.entries()) {
    if (i > 0) expect(broken(releases[i - 1]!, release)).toEqual([]);
  }
});

describe("the guard itself", () => {
  const before = { manifest: "0.1.0.0", signatures: ["CRMA(model; [unit])"] };
  test.each([
    ["a new optional argument at the end", "CRMA(model; [unit]; [more])", true],
    ["addresses asked for", "CRMA(model; [unit]) @address", true],
    ["an argument taken away", "CRMA(model)", false],
    ["another order", "CRMA([unit]; model)", false],
    ["a new required argument", "CRMA(model; [unit]; more)", false],
    ["another name", "CRMB(model; [unit])", false],
  ])("%s", (_, signature, isFine) => {
    const later = { manifest: "0.2.0.0", signatures: [signature] };
    expect(broken(before, later)).toEqual(isFine ? [] : before.signatures);
  });

  test("versions compare number by number", () => {
    expect(isNewer("0.10.0.0", "0.9.0.0")).toBe(true);
    expect(isNewer("0.1.0.0", "0.1.0.0")).toBe(false);
    expect(isNewer("0.1.0.0", "0.1.0.1")).toBe(false);
  });
});
