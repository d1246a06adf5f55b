/**
 * Draws assets/icons/icon-*.png from icon.svg with the machine's Chromium. Run by hand after a
 * change of the drawing: `node --import tsx tests/support/draw-icons.mts`.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "assets/icons");
const sizes = [16, 32, 64, 80, 128];

const svg = readFileSync(join(folder, "icon.svg"), "utf8");
const finder = join(root, "addin/headless/launch/find-browser.mjs");
const executablePath = execFileSync(process.execPath, [finder], { encoding: "utf8" }).trim();
const browser = await chromium.launch({ executablePath });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: join(folder, `icon-${size}.png`), omitBackground: true });
}
await browser.close();
