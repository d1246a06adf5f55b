import { act, screen, within } from "@testing-library/react";
import { CELL_ERROR } from "../../../e2e/pane/fixture-services";
import { settle, showPane } from "../show-pane";

const tabNames = (): readonly (string | null)[] =>
  within(screen.getByRole("tablist"))
    .getAllByRole("tab")
    // Fluent keeps room for the bold text of each tab with a second, hidden copy.
    .map((tab) => tab.querySelector(".fui-Tab__content")?.textContent ?? null);

test("shows four tabs and nothing that comes later", async () => {
  await showPane("ready");
  expect(tabNames()).toEqual(["Start", "Data", "Kontroller", "Resultat"]);
});

test("shows no Data where statistics cannot be fetched, and opens another tab", async () => {
  await showPane("ready", {
    tab: "data",
    change: (made) => {
      const { statistics: _none, ...services } = made.services;
      return { ...made, services };
    },
  });
  expect(tabNames()).toEqual(["Start", "Kontroller", "Resultat"]);
  expect(screen.getByRole("tab", { selected: true }).id).toBe("tab-start");
});

test("counts errors on the tab, in words for screen readers", async () => {
  await showPane("errors");
  expect(tabNames()).toEqual(["Start", "Data", "Kontroller2 fel", "Resultat"]);
});

test("changes the language at once and remembers it", async () => {
  const { user, log } = await showPane("ready");
  await user.click(screen.getByRole("button", { name: "Mer" }));
  expect(await screen.findByText("Språk")).toBeTruthy();
  expect(screen.getByText("Reparera")).toBeTruthy();
  await user.click(screen.getByRole("menuitemradio", { name: "English" }));
  expect(tabNames()).toEqual(["Start", "Data", "Checks", "Results"]);
  expect(log.remembered.get("user:language")).toBe("en");
  expect(document.documentElement.lang).toBe("en");
});

test("opens the tab and the language of last time", async () => {
  await showPane("ready", {
    tab: "results",
    change: (made) => {
      made.log.remembered.set("user:language", "en");
      return made;
    },
  });
  expect(screen.getByRole("tab", { selected: true }).id).toBe("tab-results");
  expect(screen.getByRole("heading", { name: /^2025: / })).toBeTruthy();
});

test("the strip chooses the model, leads to the errors and to the sources", async () => {
  const { user, log } = await showPane("errors");
  const strip = screen.getByRole("group", { name: "Läge" });
  await user.click(
    within(strip).getByRole("button", { name: /Direkt från SCB, hämtat 15\u00a0nov\u00a02026/ }),
  );
  expect(log.selected).toEqual([{ sheet: "Källor", address: "A1" }]);
  await user.click(within(strip).getByRole("button", { name: "Modell: Bas" }));
  await user.click(await screen.findByRole("menuitemradio", { name: "Rapport 5 år" }));
  await settle();
  expect(log.remembered.get("workbook:model")).toBe("Rapport 5 år");
  await user.click(
    within(screen.getByRole("group", { name: "Läge" })).getByRole("button", { name: "2 fel" }),
  );
  await settle();
  expect(screen.getByRole("tab", { selected: true }).id).toBe("tab-checks");
  expect(document.activeElement).toBe(screen.getByRole("tabpanel"));
});

test("the cell bar tells on any tab what the selected cell's error is about", async () => {
  const { user, log, selectCell } = await showPane("ready", { tab: "results" });
  expect(screen.queryByRole("region", { name: "Den markerade cellen" })).toBeNull();
  act(() => selectCell(CELL_ERROR));
  const bar = screen.getByRole("region", { name: "Den markerade cellen" });
  expect(bar.textContent).toContain(
    "#SAKNAS! Elbil saknar svar: Flöden, import: 2019 saknar värde.",
  );
  await user.click(within(bar).getByRole("button", { name: "Gå till orsaken" }));
  await settle();
  expect(log.selected).toEqual([{ sheet: "Flöden", address: "D14" }]);
  act(() => selectCell(undefined));
  expect(screen.queryByRole("region", { name: "Den markerade cellen" })).toBeNull();
});

test.each([
  ["sv", "Excel hittar inte funktionen. Skriv in formlerna på nytt.", "Skriv in formlerna på nytt"],
  ["en", "Excel cannot find the function. Re-enter the formulas.", "Re-enter the formulas"],
] as const)("a #NAME? is mended from the cell bar in %s", async (language, sentence, button) => {
  const { user, log, selectCell } = await showPane("ready", { language });
  act(() => selectCell({ ...CELL_ERROR, shown: { sv: "#NAMN?", en: "#NAME?" }, reenter: true }));
  expect(screen.getByText(sentence, { exact: false })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: button }));
  await settle();
  expect(log.reentered).toBe(1);
  expect(document.activeElement?.textContent).toContain(
    language === "sv" ? "12 celler har skrivits in på nytt." : "12 cells were entered anew.",
  );
});

test("help is one step away, and Esc leads back", async () => {
  const { user } = await showPane("ready");
  await user.click(screen.getByRole("button", { name: "Mer" }));
  await user.click(await screen.findByRole("menuitem", { name: "Hjälp" }));
  await settle();
  expect(screen.getByRole("heading", { name: "Hjälp" })).toBeTruthy();
  await user.keyboard("{Escape}");
  await settle();
  expect(screen.queryByRole("heading", { name: "Hjälp" })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("tabpanel"));
});

test("recalculates from the menu and says so", async () => {
  const { user, log } = await showPane("ready");
  await user.click(screen.getByRole("button", { name: "Mer" }));
  await user.click(await screen.findByRole("menuitem", { name: "Räkna om" }));
  await settle();
  expect(log.recalculated).toBe(1);
  expect(document.activeElement?.textContent).toContain("Allt är omräknat.");
});

test("says that a stale model must be recalculated, and does it", async () => {
  const { user, log } = await showPane("ready", {
    change: (made) => ({
      ...made,
      services: {
        ...made.services,
        overview: async (model) => {
          const outcome = await made.services.overview(model);
          if (!outcome.ok) return outcome;
          const models = outcome.value.models.map((one) => ({ ...one, state: "stale" as const }));
          return { ok: true, value: { ...outcome.value, models } };
        },
      },
    }),
  });
  await user.click(screen.getByRole("button", { name: "Inaktuell. Räkna om." }));
  await settle();
  expect(log.recalculated).toBe(1);
});

test("what breaks inside leaves a sentence and a way on, never a blank pane", async () => {
  const silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
  await showPane("ready", {
    tab: "results",
    change: (made) => ({
      ...made,
      services: {
        ...made.services,
        results: () => Promise.resolve({ ok: true, value: {} as never }),
      },
    }),
  });
  expect(screen.getByRole("alert").textContent).toBe("Något gick fel i tillägget.");
  expect(screen.getByRole("button", { name: "Försök igen" })).toBeTruthy();
  expect(tabNames()).toHaveLength(4);
  silenced.mockRestore();
});
