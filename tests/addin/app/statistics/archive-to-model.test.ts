import { openArchive } from "../../../../addin/pxweb/open-archive";
import { MemoryWorkbook } from "../memory-workbook";
import { memoryPreferences, NEVER, open, QUIETLY, valueOf } from "./opened";

test("the archive that comes with the add-in: from the shelf to yearly rows of the model", async () => {
  const all = open(new MemoryWorkbook(), "sv", memoryPreferences(), openArchive);
  const found = valueOf(await all.services.openShelf("trade-month", "archive", NEVER));
  if (found.kind !== "table") throw new TypeError("no table");
  const view = valueOf(await all.services.table(found.ref, NEVER));
  expect(view.warnings[0]?.sv).toMatch(/^Arkiv till dec 2025, inte dagens/u);
  expect(view.suggested.at(-1)).toEqual({ variable: "Tid", values: ["FROM(2021M01)"] });
  const selection = [
    { variable: "VarugruppKN", values: ["87"] },
    { variable: "ContentsCode", values: ["HA0201AI", "HA0201AO"] },
    { variable: "Tid", values: ["FROM(2024M01)"] },
  ];
  const target = { sheet: "Handel", shape: "long", withNames: true } as const;
  const fetched = valueOf(await all.services.fetch(found.ref, selection, target, QUIETLY));
  expect(fetched.sentence.sv).toBe("48 rader på bladet Handel. Arkiv till dec 2025, inte dagens.");
  expect(fetched.source).toBe("Handel (SCB TAB1631, arkiv)");
  const proposal = valueOf(await all.services.proposal(fetched.source, "Flows"));
  expect(proposal).toMatchObject({ hasMonths: true, unknownUnits: [] });
  const preview = valueOf(await all.services.preview(fetched.source, proposal.rows));
  // Sums of twelve months of TAB1631 as published 2026-02-20, SEK thousand.
  expect(preview.sample).toContainEqual(
    expect.arrayContaining(["87", "import", 2024, 216_929_796, "tkr"]),
  );
  expect(preview.sample).toContainEqual(
    expect.arrayContaining(["87", "export", 2024, 294_459_374, "tkr"]),
  );
  const [revision] = valueOf(await all.services.refresh([fetched.source], QUIETLY));
  expect(revision?.counts).toMatchObject({ new: 0, revised: 0, unchanged: 48 });
});
