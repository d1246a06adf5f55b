import { screen, within } from "@testing-library/react";
import { brokenRules, settle } from "../show-pane";
import { showData, type DataPane } from "./data-pane";

async function open(pane: DataPane, item: string): Promise<void> {
  await pane.press("more:Import");
  await pane.user.click(await screen.findByRole("menuitem", { name: item }));
  await settle();
}

async function pick(pane: DataPane, box: RegExp, option: string): Promise<void> {
  await pane.user.click(screen.getByRole("combobox", { name: box }));
  await pane.user.click(await screen.findByRole("option", { name: option }));
  // jsdom gives the focus back in another order than browsers do, and the list opens again.
  await pane.user.click(screen.getByRole("heading", { level: 2 }));
  await settle();
}

test("says what must be settled before figures become rows", async () => {
  const pane = await showData();
  await open(pane, "Till Flöden");
  expect(document.activeElement?.textContent).toBe("Import till Flöden");
  expect(screen.getByText("Välj vad som fyller Flöde.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Skriv rader" }).getAttribute("aria-disabled")).toBe(
    "true",
  );
  await pane.user.click(screen.getByRole("button", { name: "Skriv rader" }));
  expect(pane.statistics.log.written).toEqual([]);
  expect(await brokenRules()).toEqual([]);
});

test("columns, names, unit and place are settled; the rows are shown, then written", async () => {
  const pane = await showData();
  await open(pane, "Till Flöden");
  await pick(pane, /^Flöde/, "import");
  await pick(pane, /^87038010/, "Elbil");
  await pick(pane, /^Enhet för HA0201A2/, "st");
  await pick(pane, /^Till$/, "Floden");
  expect(screen.getByText("8 av 40 rader")).toBeTruthy();
  expect(screen.getByText("3 rader finns redan i tabellen och ersätts.")).toBeTruthy();
  const sample = screen.getByRole("table", { name: "Så blir raderna" });
  expect(
    within(sample)
      .getAllByRole("columnheader")
      .map((cell) => cell.textContent),
  ).toEqual(["Serie", "År", "Värde"]);
  expect(screen.getByText(/Flöde import · Enhet pieces · Källa Import/)).toBeTruthy();
  const [, first] = within(sample).getAllByRole("row");
  expect(first?.textContent).toBe("Elbil20161234,5");
  expect(await brokenRules()).toEqual([]);
  await pane.user.click(screen.getByRole("button", { name: "Skriv 40 rader" }));
  await settle();
  expect(pane.statistics.log.written).toEqual([
    {
      kind: "Flows",
      columns: {
        series: { variable: "VarugruppKN", names: { "87038010": "Elbil" } },
        flow: { text: "import" },
      },
      units: { HA0201A2: "pieces" },
      sumsMonths: true,
      into: "Floden",
    },
  ]);
  expect(document.activeElement?.textContent).toContain("40 rader är skrivna i Flöden.");
  expect(await brokenRules()).toEqual([]);
});

test("a column takes a text of one's own, and can be emptied again", async () => {
  const pane = await showData("ready", { language: "en" });
  await open(pane, "To Flows");
  await pick(pane, /^Partner/, "Own text …");
  await pane.user.type(screen.getByLabelText("Text of Partner"), "CN");
  await pick(pane, /^Flow/, "export");
  await pick(pane, /^Unit of HA0201A2/, "pieces");
  await pane.user.click(screen.getByRole("button", { name: "Write 40 rows" }));
  await settle();
  expect(pane.statistics.log.written[0]?.columns).toMatchObject({
    partner: { text: "CN" },
    flow: { text: "export" },
  });
});

test.each([
  ["Till Jämförelsevärden", "Import till Jämförelsevärden"],
  ["Till Startvärden", "Import till Startvärden"],
])("%s", async (item, heading) => {
  const pane = await showData();
  await open(pane, item);
  expect(screen.getByRole("heading", { name: heading })).toBeTruthy();
  await pane.user.keyboard("{Escape}");
  await settle();
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Mer om Import");
});
