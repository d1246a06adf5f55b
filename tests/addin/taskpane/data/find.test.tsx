import { act, screen, within } from "@testing-library/react";
import { brokenRules, settle } from "../show-pane";
import { showData } from "./data-pane";

const status = (): string => document.querySelector("main")?.textContent ?? "";

test("lists what is fetched with origin, age and use", async () => {
  await showData();
  const list = screen.getByRole("list", { name: "Hämtat" });
  const [first, , third] = within(list).getAllByRole("listitem");
  expect(first?.textContent).toContain("Direkt från SCB, hämtat 15\u00a0nov\u00a02026");
  expect(first?.textContent).toContain("TAB1631 · 312 rader · används i Flöden");
  expect(third?.textContent).toContain("Arkiv till dec 2025, inte dagens");
  expect(third?.textContent).toContain("KN2 · 1 rad");
  expect(within(third as HTMLElement).queryByRole("button", { name: /Uppdatera/ })).toBeNull();
  expect(await brokenRules()).toEqual([]);
});

test("says the same in English", async () => {
  await showData("ready", { language: "en" });
  const list = screen.getByRole("list", { name: "Fetched" });
  const [first] = within(list).getAllByRole("listitem");
  expect(first?.textContent).toContain("Live from SCB, fetched 15\u00a0Nov\u00a02026");
  expect(screen.getByRole("button", { name: "Refresh all" })).toBeTruthy();
});

test.each([
  ["sv", "Inget är hämtat än. Sök efter en tabell eller välj en nedan."],
  ["en", "Nothing is fetched yet. Find a table, or choose one below."],
] as const)("says in %s that nothing is fetched", async (language, sentence) => {
  await showData("empty", { language });
  expect(screen.getByText(sentence)).toBeTruthy();
  expect(await brokenRules()).toEqual([]);
});

test.each([
  ["sv", 'Inga tabeller för "zzz". Prova färre ord eller klistra in en webbadress.'],
  ["en", 'No tables for "zzz". Try fewer words or paste a web address.'],
] as const)("says in %s that no table was found", async (language, sentence) => {
  const { user } = await showData("ready", { language });
  await user.type(screen.getByRole("searchbox"), "zzz{Enter}");
  await settle();
  expect(screen.getByRole("heading", { name: sentence })).toBe(document.activeElement);
});

test("words lead to tables, page by page, and a table opens", async () => {
  const { user, statistics } = await showData();
  await user.type(screen.getByRole("searchbox"), "import{Enter}");
  await settle();
  expect(document.activeElement?.textContent).toBe('22 tabeller för "import"');
  expect(screen.getByText("Slutar 2021.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Nästa" }));
  await settle();
  expect(statistics.log.found.map(({ page }) => page)).toEqual([1, 2]);
  expect(await brokenRules()).toEqual([]);
  await user.click(screen.getByRole("button", { name: /Varuimport efter KN/ }));
  await settle();
  expect(document.activeElement?.textContent).toBe("Varuimport efter KN och land, år");
  expect(statistics.log.tables).toEqual([{ office: "scb", table: "TAB1631" }]);
});

test("‹ Data goes back to the found table; Esc then closes the search", async () => {
  const { user } = await showData();
  await user.type(screen.getByRole("searchbox"), "import{Enter}");
  await settle();
  await user.click(screen.getByRole("button", { name: /Varuimport efter KN/ }));
  await settle();
  await user.click(screen.getByRole("button", { name: "‹ Data" }));
  await settle();
  expect(document.activeElement?.textContent).toContain("Varuimport efter KN och land, år");
  await user.keyboard("{Escape}");
  expect(screen.getByRole("list", { name: "Hämtat" })).toBeTruthy();
});

test("a search without words asks for them", async () => {
  const { user, statistics } = await showData();
  await user.click(screen.getByRole("button", { name: "Sök" }));
  expect(screen.getByText("Skriv ord eller en webbadress.")).toBeTruthy();
  expect(statistics.log.found).toEqual([]);
});

test.each([
  ["sv", "Når inte SCB. Använd arkivet (KN-kapitel, dec 2025)?", "Använd arkivet"],
  ["en", "Cannot reach SCB. Use the archive (CN chapters, dec 2025)?", "Use the archive"],
] as const)("offers the archive in %s, never unasked", async (language, sentence, button) => {
  const { user, statistics } = await showData("fault", { language });
  await user.type(screen.getByRole("searchbox"), "import{Enter}");
  await settle();
  expect(screen.getByRole("alert").textContent).toBe(sentence);
  expect(statistics.log.found.map(({ office }) => office)).toEqual(["scb"]);
  expect(await brokenRules()).toEqual([]);
  await user.click(screen.getByRole("button", { name: button }));
  await settle();
  expect(statistics.log.found.map(({ office }) => office)).toEqual(["scb", "archive"]);
  expect(status()).toContain(
    language === "sv" ? "Arkiv till dec 2025, inte dagens" : "Archive to Dec 2025, not today's",
  );
});

test("another office is added by its address, and asked", async () => {
  const { user } = await showData();
  await user.click(screen.getByRole("combobox", { name: "Statistikkontor" }));
  await user.click(await screen.findByRole("option", { name: "Annan PxWeb-adress …" }));
  await user.click(screen.getByRole("button", { name: "Lägg till" }));
  expect(screen.getByText("Skriv en webbadress.")).toBeTruthy();
  await user.type(screen.getByLabelText("Webbadress till PxWeb"), "https://example.org{Enter}");
  await settle();
  expect(screen.getByRole("alert").textContent).toBe("SCB svarar inte. Bladet är oförändrat.");
  await user.clear(screen.getByLabelText("Webbadress till PxWeb"));
  await user.type(screen.getByLabelText("Webbadress till PxWeb"), "https://data.ssb.no{Enter}");
  await settle();
  expect(screen.getByText("SSB (Norge) är tillagd.")).toBeTruthy();
  expect(screen.getByText("Direkt från SSB")).toBeTruthy();
});

test("folders lead to a table, one at a time", async () => {
  const { user } = await showData();
  await user.click(screen.getByRole("button", { name: "Bläddra i mappar" }));
  await settle();
  await user.click(screen.getByRole("button", { name: "Handel ›" }));
  await settle();
  expect(document.activeElement?.textContent).toBe("Handel");
  expect(screen.getByRole("button", { name: "‹ Upp till Alla ämnen" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /Varuimport efter KN/ }));
  await settle();
  expect(screen.getByRole("heading", { name: "Varuimport efter KN och land, år" })).toBeTruthy();
});

test("waits with a sentence, then progress and Cancel", async () => {
  await showData("loading");
  expect(screen.getByText("Läser källorna …")).toBeTruthy();
  expect(await brokenRules()).toEqual([]);
});

test("a change in the workbook reads the sources anew and keeps the list meanwhile", async () => {
  const { change } = await showData();
  act(() => change());
  expect(screen.getByRole("list", { name: "Hämtat" })).toBeTruthy();
  await settle();
  expect(screen.queryByText("Läser källorna …")).toBeNull();
});

test("goes to the sheet of a source", async () => {
  const { user, log } = await showData();
  const [first] = screen.getAllByRole("button", { name: "Gå till bladet" });
  await user.click(first as HTMLElement);
  await settle();
  expect(log.selected).toEqual([{ sheet: "Import", address: "A1:F313" }]);
});
