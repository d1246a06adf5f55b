import { act, screen, within } from "@testing-library/react";
import { brokenRules, settle } from "../show-pane";
import { showData, type DataPane } from "./data-pane";

async function refreshed(pane: DataPane, key: string): Promise<void> {
  await pane.press(key);
  act(() => pane.statistics.finishRefresh());
  await settle();
}

test("shows what SCB has changed before anything is written", async () => {
  const pane = await showData();
  await refreshed(pane, "source:Import");
  expect(document.activeElement?.textContent).toBe("Import: SCB har ändrat");
  expect(screen.getByText("Nya 12 · Ändrade 3 · Återtagna 1 · Försvunna 1")).toBeTruthy();
  const changes = screen.getByRole("region", { name: "Ändringar, de största först" });
  const [first, , , withdrawn, vanished] = within(changes).getAllByRole("listitem");
  expect(first?.textContent).toBe("87038010 2024ändrad1\u00a0180 → 1\u00a0234\u00a0st+4,6\u00a0%");
  expect(withdrawn?.textContent).toContain("12\u00a0st → saknas");
  expect(withdrawn?.textContent).toContain("SCB har tagit tillbaka värdet (..).");
  expect(vanished?.textContent).toBe("87038090 2016försvunnen3\u00a0st");
  const effects = screen.getByRole("region", { name: "Följd" });
  expect(effects.textContent).toContain(
    "bestånd Co 20256\u00a0904 → 6\u00a0959\u00a0ton+0,8\u00a0%",
  );
  expect(screen.getByText(/2 celler sedan hämtningen.*Import!D4, Import!D7/)).toBeTruthy();
  expect(pane.statistics.log.accepted).toEqual([]);
  expect(await brokenRules()).toEqual([]);
});

test("says the same in English", async () => {
  const pane = await showData("ready", { language: "en" });
  await refreshed(pane, "source:Import");
  expect(document.activeElement?.textContent).toBe("Import: SCB has revised");
  expect(screen.getByText("New 12 · Revised 3 · Withdrawn 1 · Vanished 1")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Replace" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Keep the old" })).toBeTruthy();
});

test("more of the changes come on demand, and the focus goes to the first of them", async () => {
  const pane = await showData();
  await refreshed(pane, "source:Import");
  await pane.user.click(screen.getByRole("button", { name: "Visa 7 till" }));
  const changes = screen.getByRole("region", { name: "Ändringar, de största först" });
  const items = within(changes).getAllByRole("listitem");
  expect(items).toHaveLength(17);
  expect(document.activeElement).toBe(items[10]);
});

test("Ersätt writes the one shown, then comes the next; the end says what was done", async () => {
  const pane = await showData();
  await refreshed(pane, "refresh-all");
  expect(pane.statistics.log.refreshed).toEqual([["Import", "Fordon"]]);
  expect(screen.getByText("Källa 1 av 2")).toBeTruthy();
  await pane.user.keyboard("{Control>}{Enter}{/Control}");
  await settle();
  expect(pane.statistics.log.accepted).toEqual(["Import"]);
  expect(document.activeElement?.textContent).toBe("Fordon: inget har ändrats");
  await pane.user.keyboard("{Control>}{Enter}{/Control}");
  await settle();
  expect(document.activeElement?.textContent).toContain(
    "Import: 16 celler ersatta.Fordon: inget var ändrat.",
  );
  expect(await brokenRules()).toEqual([]);
  await pane.user.click(screen.getByRole("button", { name: "Klar" }));
  await settle();
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Uppdatera Import");
});

test("Behåll gamla writes nothing; ‹ Källor forgets what is left", async () => {
  const pane = await showData();
  await refreshed(pane, "refresh-all");
  await pane.user.click(screen.getByRole("button", { name: "Behåll gamla" }));
  await settle();
  expect(pane.statistics.log.left).toEqual(["Import"]);
  await pane.user.click(screen.getByRole("button", { name: "‹ Källor" }));
  await settle();
  expect(pane.statistics.log.left).toEqual(["Import", "Fordon"]);
  expect(pane.statistics.log.accepted).toEqual([]);
});

test("a refresh is cancelled with Esc, and can be tried again", async () => {
  const pane = await showData();
  await pane.press("source:Import");
  expect(screen.getByText("Hämtar på nytt …")).toBeTruthy();
  await pane.user.keyboard("{Escape}");
  await settle();
  expect(document.activeElement?.textContent).toContain(
    "Hämtningen avbröts. Bladet är oförändrat. Försök igen.",
  );
  await pane.user.click(screen.getByRole("button", { name: "Försök igen" }));
  expect(pane.statistics.log.refreshed).toHaveLength(2);
});

test("a refresh that fails says why; the sheet is unchanged", async () => {
  const pane = await showData("fault", { language: "en" });
  await pane.press("source:Import");
  expect(screen.getByRole("alert").textContent).toContain("SCB does not answer.");
  expect(await brokenRules()).toEqual([]);
});

test("a writing that fails leaves the revision, with the reason", async () => {
  const pane = await showData("ready", {
    change: (made) => {
      const statistics = {
        ...made.statistics.services,
        accept: () =>
          Promise.resolve({
            ok: false as const,
            fault: {
              code: "other" as const,
              sentence: { sv: "Bladet är skyddat.", en: "The sheet is protected." },
            },
          }),
      };
      return { ...made, services: { ...made.services, statistics } };
    },
  });
  await refreshed(pane, "source:Import");
  await pane.user.click(screen.getByRole("button", { name: "Ersätt" }));
  await settle();
  expect(screen.getByRole("alert").textContent).toBe("Import är inte ersatt. Bladet är skyddat.");
  expect(screen.getByRole("button", { name: "Ersätt" })).toBeTruthy();
});

test("an older version is shown as a refresh that must be accepted", async () => {
  const pane = await showData();
  await pane.press("more:Import");
  await pane.user.click(
    await screen.findByRole("menuitem", { name: /Hämtad 20.nov.2025, uppdaterad 14.nov.2025/ }),
  );
  await settle();
  expect(document.activeElement?.textContent).toBe(
    "Import: som det hämtades 20\u00a0nov\u00a02025",
  );
  expect(pane.statistics.log.accepted).toEqual([]);
});
