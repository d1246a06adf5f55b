import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

/**
 * What axe finds on the page as it stands, contrast included. Menus and lists hang outside the
 * landmarks for as long as they are open.
 */
export async function axeFaults(page: Page, isOverlayOpen = false): Promise<string[]> {
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await page.addScriptTag({ path: "node_modules/axe-core/axe.min.js" });
  const { violations } = await page.evaluate((isRegionAsked): Promise<AxeResults> => {
    const { axe } = window as unknown as {
      axe: { run: (options: RunOptions) => Promise<AxeResults> };
    };
    return axe.run({ rules: { region: { enabled: isRegionAsked } } });
  }, !isOverlayOpen);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
  );
}
