import assert from "node:assert/strict";
import { FAULTS, startStatisticsServer } from "../../support/statistics-server/statistics-server";
import { openFetchPage } from "./fetch-page";
import type { AddinSteps } from "./step";

const V1_TABLE = "/sv/ssd/HA/HA0201/HA0201B/ImpTotalKNAr";
const V1_QUERY = {
  query: [
    { code: "VarugruppKN", selection: { filter: "item", values: ["87038010"] } },
    { code: "ContentsCode", selection: { filter: "item", values: ["HA0201D7"] } },
    { code: "Tid", selection: { filter: "item", values: ["2024"] } },
  ],
  response: { format: "json-stat2" },
};
const V2_TABLE = "/tables/TAB9011/data?lang=sv&outputFormat=json-stat2";
const V2_QUERY = {
  selection: [
    { variableCode: "VarugruppKN", valueCodes: ["87038010"] },
    { variableCode: "ContentsCode", valueCodes: ["HA0201D7"] },
    { variableCode: "Tid", valueCodes: ["2024"] },
  ],
};

/** What the add-in's own fetch sees of the two services in Chromium, with nothing in between. */
export async function statisticsNetworkSteps(
  steps: AddinSteps,
  root: string,
  browserPath: string,
): Promise<void> {
  const server = await startStatisticsServer();
  const page = await openFetchPage(root, browserPath);
  const asked = (): string[] =>
    server.requests.map(({ api, kind, status }) => `${api} ${kind} ${status}`);
  try {
    await steps.step(
      "network: a question asks the browser's leave first, a look-up does not",
      async () => {
        const [v1, v2, config] = [
          await page.ask(server.v1 + V1_TABLE, V1_QUERY),
          await page.ask(server.v2 + V2_TABLE, V2_QUERY),
          await page.ask(`${server.v2}/config`),
        ];
        for (const seen of [v1, v2, config]) assert.equal("status" in seen && seen.status, 200);
        const expected = ["v1 preflight 204", "v1 data 200", "v2 preflight 204", "v2 data 200"];
        assert.deepEqual(asked(), [...expected, "v2 config 200"]);
        return asked().join(", ");
      },
    );
    await steps.step(
      "network: v2's refusal for too many calls is seen, its Retry-After is not",
      async () => {
        server.faults.next("data", FAULTS.tooManyCalls(7));
        const seen = await page.ask(server.v2 + V2_TABLE, V2_QUERY);
        assert.ok("status" in seen);
        assert.equal(seen.status, 429);
        assert.equal(seen.retryAfterSeconds, undefined);
        return seen.text;
      },
    );
    await steps.step(
      "network: v1's refusal is hidden by the browser: no answer at all",
      async () => {
        server.faults.next("data", FAULTS.tooManyCalls(7));
        const seen = await page.ask(server.v1 + V1_TABLE, V1_QUERY);
        assert.deepEqual(seen, { none: "TypeError" });
        assert.equal(server.requests.at(-1)?.status, 429);
        return seen.none;
      },
    );
    await steps.step("network: an answer cut in the middle says so", async () => {
      server.faults.next("data", FAULTS.cut);
      const seen = await page.ask(server.v2 + V2_TABLE, V2_QUERY);
      assert.ok("status" in seen && seen.isCutOff);
      return undefined;
    });
  } finally {
    await page.close();
    await server.close();
  }
}
