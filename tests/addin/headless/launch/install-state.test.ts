import { callEach } from "./launch-modules";

const linux = { os: "linux", cpu: "x64" };
const root = { version: "0.1.0" };
const zod = { version: "4.6.7", integrity: "sha512-a" };
const swc = { version: "1.16.22", integrity: "sha512-b", optional: true };
const swcLinux = { ...swc, os: ["linux"], cpu: ["x64"] };
const swcMac = { ...swc, os: ["darwin"], cpu: ["arm64"] };

const lock = (packages: object): object => ({ packages: { "": root, ...packages } });
const installed = (packages: object): object => ({ packages });

/** What is so, the lockfile, npm's own record or null, and the reason to install or null. */
const states: readonly (readonly [string, object, object | null, object | null])[] = [
  ["all as locked", lock({ zod }), installed({ zod }), null],
  ["nothing installed", lock({ zod }), null, { code: "none" }],
  [
    "a package missing",
    lock({ zod, react: zod }),
    installed({ zod }),
    { code: "missing", path: "react" },
  ],
  [
    "another version",
    lock({ zod }),
    installed({ zod: { ...zod, version: "4.6.6" } }),
    { code: "other", path: "zod" },
  ],
  [
    "other bytes",
    lock({ zod }),
    installed({ zod: { ...zod, integrity: "sha512-c" } }),
    { code: "other", path: "zod" },
  ],
  ["an optional package missing", lock({ zod, swcMac }), installed({ zod }), null],
  ["a binary of this machine", lock({ swcLinux, swcMac }), installed({ swcLinux }), null],
  [
    "a binary of another machine",
    lock({ swcLinux, swcMac }),
    installed({ swcMac }),
    { code: "machine", path: "swcMac" },
  ],
  [
    "a binary for all but Windows",
    lock({ swc: { ...swc, os: ["!win32"] } }),
    installed({ swc: { ...swc, os: ["!win32"] } }),
    null,
  ],
  [
    "a binary for all but this one",
    lock({ swc: { ...swc, os: ["!linux"] } }),
    installed({ swc: { ...swc, os: ["!linux"] } }),
    { code: "machine", path: "swc" },
  ],
  ["a package beside the lockfile", lock({ zod }), installed({ zod, extra: zod }), null],
  ["a link", lock({ zod, own: { link: true } }), installed({ zod }), null],
];

describe("installReason", () => {
  const calls = states.map(([, wanted, found]) => [wanted, found, linux]);
  let answers: unknown[];
  beforeAll(() => {
    answers = callEach("install-state.mjs", "installReason", calls);
  });
  test.each(states.map(([title, , , reason], n) => ({ title, reason, n })))(
    "$title",
    ({ reason, n }) => {
      expect(answers[n]).toEqual(reason);
    },
  );
});

describe("isAtLeast", () => {
  test.each([
    ["20.18.1", true],
    ["20.18.0", false],
    ["20.19.0", true],
    ["20.9.9", false],
    ["18.99.99", false],
    ["22.0.0", true],
    ["100.0.0", true],
  ])("%s", (version, expected) => {
    expect(callEach("version-order.mjs", "isAtLeast", [[version, "20.18.1"]])).toEqual([expected]);
  });
});
