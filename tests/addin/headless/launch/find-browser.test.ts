import { runWith } from "./launch-modules";

/** What is found where only `present` exist. */
const found = async (env: object, platform: string, present: readonly string[]): Promise<string> =>
  (
    await runWith(
      "find-browser.mjs",
      "findBrowser",
      `const present = ${JSON.stringify(present)};
       console.log(findBrowser(${JSON.stringify(env)}, "${platform}", (path) => present.includes(path)));`,
    )
  ).trim();

describe("findBrowser", () => {
  test("prefers the one in CHROMIUM_PATH", async () => {
    const env = { CHROMIUM_PATH: "/opt/own" };
    expect(await found(env, "linux", ["/opt/own", "/usr/bin/chromium"])).toBe("/opt/own");
  });

  test("does not fall back when CHROMIUM_PATH leads nowhere", async () => {
    expect(await found({ CHROMIUM_PATH: "/opt/own" }, "linux", ["/usr/bin/chromium"])).toBe(
      "undefined",
    );
  });

  test.each([
    ["linux", { PATH: "" }, "/usr/bin/chromium"],
    ["linux", { PATH: "" }, "/usr/bin/chromium-browser"],
    ["linux", { PATH: "/opt/bin" }, "/opt/bin/google-chrome"],
    ["darwin", {}, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
  ])("knows the usual places of %s", async (platform, env, path) => {
    expect(await found(env, platform, [path])).toBe(path);
  });

  test("answers nothing where there is none", async () => {
    expect(await found({ PATH: "/usr/bin" }, "linux", [])).toBe("undefined");
  });
});
