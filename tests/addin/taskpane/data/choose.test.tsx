import { act, screen, within } from "@testing-library/react";
import { brokenRules, settle } from "../show-pane";
import { chooseCars, counted, openTable, showData } from "./data-pane";

const row = (name: RegExp): HTMLElement => {
  const found = screen.getByRole("list", { name: "Variabler" });
  const item = within(found)
    .getAllByRole("listitem")
    .find((one) => name.test(one.textContent));
  if (!item) throw new TypeError(`no variable ${String(name)}`);
  return item;
};

test("starts safely: all contents, time as a rule, and says what must be chosen", async () => {
  const pane = await showData();
  await openTable(pane);
  expect(row(/^Varukod/).textContent).toContain("inget valt");
  expect(row(/^Land/).textContent).toContain("Totalt");
  expect(row(/^tabellinnehåll/).textContent).toContain("2 av 2");
  expect(row(/^År/).textContent).toContain("från 2016, nya med");
  expect(screen.getByText("Välj minst ett värde för Varukod.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Hämta" }).getAttribute("aria-disabled")).toBe("true");
  expect(screen.getByText("Direkt från SCB · uppdaterad 15 nov 2026")).toBeTruthy();
  expect(await brokenRules()).toEqual([]);
});

test("notes that must be shown are shown, others are folded", async () => {
  const pane = await showData();
  await openTable(pane);
  expect(screen.getByText("År 2025: Uppgifter för 2025 är preliminära.")).toBeTruthy();
  const folded = "Annan kvantitet anges bara för vissa varukoder.";
  expect(screen.queryByText(folded)).toBeNull();
  await pane.user.click(screen.getByRole("button", { name: "Om tabellen" }));
  expect(screen.getByText(folded)).toBeTruthy();
  expect(screen.getByText("Perioder 2010–2025")).toBeTruthy();
});

test("CN codes are found, chosen by branch, and counted before anything is fetched", async () => {
  const pane = await showData();
  await chooseCars(pane);
  expect(row(/^Varukod/).textContent).toContain("2 av 8\u00a0248, nya med");
  expect(row(/^Varukod/).textContent).toContain("Med enbart elmotor: nya, Med enbart elmotor");
  expect(screen.getByText("40 celler · 1 anrop · ca 1 s")).toBeTruthy();
  const [codes] =
    pane.statistics.log.planned.at(-1)?.filter((p) => p.variable === "VarugruppKN") ?? [];
  expect(codes?.values).toEqual(["870380??"]);
});

test("says the same in English", async () => {
  const pane = await showData("ready", { language: "en" });
  await chooseCars(pane);
  expect(screen.getByText("40 cells · 1 call · about 1 s")).toBeTruthy();
  expect(screen.getByText("from 2016, new ones too")).toBeTruthy();
  expect(screen.getByText("Total")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Change Country" })).toBeTruthy();
});

test("the tree is worked by keys: Right opens, Left goes out, Space ticks, letters search", async () => {
  const pane = await showData();
  await openTable(pane);
  await pane.press("change:VarugruppKN");
  const tree = screen.getByRole("tree", { name: "Varukod" });
  const active = (): HTMLElement | null =>
    document.getElementById(tree.getAttribute("aria-activedescendant") ?? "");
  act(() => tree.focus());
  await pane.user.keyboard("{End}{ArrowRight}{ArrowRight}");
  expect(active()?.getAttribute("aria-level")).toBe("2");
  expect(active()?.textContent).toContain("9701");
  await pane.user.keyboard(" ");
  expect(active()?.getAttribute("aria-checked")).toBe("true");
  await pane.user.keyboard("{ArrowLeft}");
  expect(active()?.getAttribute("aria-checked")).toBe("mixed");
  expect(active()?.getAttribute("aria-expanded")).toBe("true");
  expect(active()?.getAttribute("aria-setsize")).toBe("97");
  expect(active()?.getAttribute("aria-posinset")).toBe("97");
  expect(screen.getByText("4 av 8 248 valda", { exact: false })).toBeTruthy();
  expect(await brokenRules()).toEqual([]);
  await pane.user.keyboard("8");
  expect(document.activeElement).toBe(screen.getByRole("searchbox"));
});

test("levels that count twice are warned of, and can be taken away", async () => {
  const pane = await showData();
  await chooseCars(pane);
  await pane.press("change:VarugruppKN");
  await pane.user.click(screen.getByRole("radio", { name: "6" }));
  expect(screen.getByText(/^2 valda koder har en annan längd/)).toBeTruthy();
  await pane.user.type(screen.getByRole("searchbox"), "870380");
  act(() => screen.getByRole("tree").focus());
  await pane.user.keyboard("{End} ");
  expect(screen.getByText(/samma varor räknas två gånger/)).toBeTruthy();
  await pane.user.click(screen.getByRole("button", { name: "Ta bort dem" }));
  expect(screen.queryByText(/samma varor räknas två gånger/)).toBeNull();
});

test("of thousands of values a few are drawn, and each tells its place among all", async () => {
  const pane = await showData();
  await openTable(pane);
  await pane.press("change:Handelspartner");
  const list = screen.getByRole("listbox", { name: "Land" });
  const options = within(list).getAllByRole("option");
  expect(options.length).toBeLessThan(30);
  expect(options[0]?.getAttribute("aria-setsize")).toBe("230");
  act(() => list.focus());
  await pane.user.keyboard("{End}");
  const last = document.getElementById(list.getAttribute("aria-activedescendant") ?? "");
  expect(last?.textContent).toBe("230 Land 230");
  expect(last?.getAttribute("aria-posinset")).toBe("230");
  await pane.user.keyboard(" ");
  expect(screen.getByText("1 av 230 valda")).toBeTruthy();
  await pane.user.keyboard("{Control>}a{/Control}");
  expect(screen.getByText("230 av 230 valda")).toBeTruthy();
  await pane.user.click(screen.getByRole("button", { name: "Töm" }));
  expect(row(/^Land/).textContent).toContain("Totalt");
});

test("a grouping's own values are chosen in place of the variable's", async () => {
  const pane = await showData();
  await openTable(pane);
  await pane.press("change:Handelspartner");
  await pane.user.click(screen.getByRole("combobox", { name: "Gruppering" }));
  await pane.user.click(await screen.findByRole("option", { name: "Världsdelar" }));
  await settle();
  const options = within(screen.getByRole("listbox", { name: "Land" })).getAllByRole("option");
  expect(options.map(({ textContent }) => textContent)).toEqual(["EU Europa", "ASIA Asien"]);
});

test("time is a rule: the latest, from a period, all, or chosen ones", async () => {
  const pane = await showData();
  await openTable(pane);
  await pane.press("change:Tid");
  await pane.user.click(screen.getByRole("radio", { name: "De senaste" }));
  const box = screen.getByLabelText("Antal perioder");
  await pane.user.clear(box);
  expect(screen.getByText('Skriv ett helt tal från 1, inte "".')).toBeTruthy();
  await pane.user.type(box, "3");
  expect(row(/^År/).textContent).toContain("de senaste 3");
  await pane.user.click(screen.getByRole("radio", { name: "Valda perioder" }));
  expect(row(/^År/).textContent).toContain("3 av 16");
  await pane.user.click(screen.getByRole("radio", { name: "Alla, nya med" }));
  expect(row(/^År/).textContent).toContain("alla, nya med");
  await counted();
  expect(pane.statistics.log.planned.at(-1)?.at(-1)?.values).toEqual(["*"]);
});

test.each([
  ["sv", "87038099 finns inte längre i Varuimport efter KN och land, år. Välj en annan."],
  ["en", "87038099 is no longer in Imports of goods by CN and country, year. Choose another."],
] as const)("a code that is gone is told in %s and can be removed", async (language, sentence) => {
  const pane = await showData("ready", { language });
  await pane.user.type(screen.getByRole("searchbox"), "https://scb.se/sq/1{Enter}");
  await settle();
  await counted();
  expect(screen.getByText(sentence)).toBeTruthy();
  await pane.press("change:VarugruppKN");
  const button = language === "sv" ? "Ta bort 87038099" : "Remove 87038099";
  await pane.user.click(screen.getByRole("button", { name: button }));
  await counted();
  expect(screen.queryByText(sentence)).toBeNull();
});

test("Klar and Esc close the values; the focus is on Ändra again; Esc then leads back", async () => {
  const pane = await showData();
  await openTable(pane);
  await pane.press("change:Tid");
  await pane.user.keyboard("{Escape}");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Ändra År");
  await pane.user.keyboard("{Escape}");
  await settle();
  expect(screen.getByRole("list", { name: "Hämtat" })).toBeTruthy();
});

test("a sheet's name that Excel refuses is told, and nothing is fetched", async () => {
  const pane = await showData();
  await chooseCars(pane);
  await pane.user.click(screen.getByRole("button", { name: 'Till: nytt blad "Varuimport"' }));
  const box = screen.getByLabelText("Bladets namn");
  await pane.user.clear(box);
  await pane.user.type(box, "A/B");
  expect(screen.getByText(/högst 31 tecken/)).toBeTruthy();
  await pane.user.click(screen.getByRole("button", { name: "Hämta" }));
  expect(pane.statistics.log.fetched).toEqual([]);
  expect(await brokenRules()).toEqual([]);
});

test("what was chosen is remembered as a rule, with its place, and gone on with", async () => {
  const pane = await showData();
  await chooseCars(pane);
  const kept = JSON.parse(pane.log.remembered.get("workbook:data") ?? "") as object;
  expect(kept).toMatchObject({
    ref: { office: "scb", table: "TAB1631" },
    target: { sheet: "Varuimport", shape: "long", withNames: true },
  });
  await pane.user.click(screen.getByRole("button", { name: "‹ Data" }));
  await settle();
  await pane.press("resume");
  await counted();
  expect(row(/^Varukod/).textContent).toContain("2 av 8\u00a0248");
});

test("what is remembered but cannot be read is left alone", async () => {
  await showData("ready", {
    change: (made) => {
      made.log.remembered.set("workbook:data", '{"ref":1}');
      return made;
    },
  });
  expect(screen.queryByRole("region", { name: "Fortsätt med" })).toBeNull();
});
