import {
  estimateFindings,
  gapFindings,
  parentFindings,
  partnerFindings,
} from "../../../engine/trade/series-findings";
import { settingsOf } from "./rows";

const SERIES = { series: "85340011", flow: "import" } as const;

it("only a shorter code has rows", () => {
  const [found] = parentFindings(SERIES, new Map([["853400", [2019, 2020]]]));
  expect(found).toMatchObject({ code: "only-parent", severity: "warning", blocks: [] });
  expect(found?.found.en).toContain("2019–2020");
  expect(found?.key.sv).toBe("serie=85340011; flöde=import");
});

it("gaps that stay open and gaps that are filled are two things", () => {
  const found = gapFindings(SERIES, [2018], [2019, 2021], settingsOf({ missing: "hold" }));
  expect(found.map(({ code }) => code)).toEqual(["gap-error", "gap-filled"]);
  expect(found[1]?.found.en).toContain("2019, 2021");
  expect(gapFindings(SERIES, [], [], settingsOf())).toEqual([]);
});

it("partners are told under the code that has the rows", () => {
  const read = new Map([
    [
      2020,
      new Map([
        ["85340011", { amount: 10, partnerSum: 12 }],
        ["85340019", { amount: 10 }],
      ]),
    ],
  ]);
  const found = partnerFindings("import", read);
  expect(found.map(({ key }) => key.en)).toEqual(["series=85340011; flow=import"]);
});

it("estimates are told as not for publication", () => {
  const found = estimateFindings(SERIES, "853400", [2020], [2019]);
  expect(found.map(({ code }) => code)).toEqual(["from-parent", "from-parent-negative"]);
  expect(found[0]?.found.en).toContain("estimate, not for publication");
  expect(found[0]?.found.sv).toContain("uppskattning, ej för publicering");
});
