import { act, screen, within } from "@testing-library/react";
import { brokenRules, settle } from "../show-pane";
import { chooseCars, counted, openTable, showData } from "./data-pane";

test("Ctrl+Enter fetches; progress is told; the result says rows, missing, notes", async () => {
  const pane = await showData("partial");
  await chooseCars(pane);
  await pane.user.keyboard("{Control>}{Enter}{/Control}");
  await settle();
  expect(pane.statistics.log.fetched[0]).toMatchObject({
    ref: { table: "TAB1631" },
    target: { sheet: "Varuimport", shape: "long", withNames: true },
  });
  expect(screen.getByText("3 Hämta").closest("li")?.getAttribute("aria-current")).toBe("step");
  act(() => pane.statistics.tellFetch(2, 7));
  expect(screen.getByText("Anrop 2 av 7, ca 5 s kvar.")).toBeTruthy();
  act(() => pane.statistics.finishFetch());
  await settle();
  expect(document.activeElement?.textContent).toContain(
    "3 av 30 celler saknar värde. SCB:s märke står kvar.",
  );
  expect(screen.getByText("3 av 30 celler")).toBeTruthy();
  expect(screen.getByRole("region", { name: "Gäller siffrorna" })).toBeTruthy();
  expect(await brokenRules()).toEqual([]);
  await pane.user.click(screen.getByRole("button", { name: "Till Flöden" }));
  await settle();
  expect(document.activeElement?.textContent).toBe("Import till Flöden");
});

test("a fetch goes on while the user is on another tab", async () => {
  const pane = await showData();
  await chooseCars(pane);
  await pane.user.click(screen.getByRole("button", { name: "Hämta" }));
  await pane.user.click(screen.getByRole("tab", { name: /Kontroller/ }));
  await settle();
  act(() => pane.statistics.finishFetch());
  await settle();
  await pane.user.click(screen.getByRole("tab", { name: /Data/ }));
  await settle();
  expect(screen.getByText("30 rader på bladet Import.")).toBeTruthy();
});

test.each([
  ["sv", "Hämtningen avbröts. Bladet är oförändrat. Försök igen."],
  ["en", "The fetch stopped. The sheet is unchanged. Try again."],
] as const)("Esc cancels, and says so in %s", async (language, sentence) => {
  const pane = await showData("ready", { language });
  await chooseCars(pane);
  await pane.user.keyboard("{Control>}{Enter}{/Control}");
  await settle();
  await pane.user.keyboard("{Escape}");
  await settle();
  expect(document.activeElement?.textContent).toContain(sentence);
  expect(await brokenRules()).toEqual([]);
});

test("a fetch that fails says why, keeps the choice, and can be tried again", async () => {
  const pane = await showData();
  await chooseCars(pane);
  await pane.user.click(screen.getByRole("button", { name: "Hämta" }));
  const sentence = { sv: "SCB svarade inte på 60 s.", en: "SCB did not answer in 60 s." };
  act(() => pane.statistics.finishFetch({ ok: false, fault: { code: "other", sentence } }));
  await settle();
  await counted();
  expect(screen.getByRole("alert").textContent).toContain("SCB svarade inte på 60 s.");
  expect(screen.getByText("40 celler · 1 anrop · ca 1 s")).toBeTruthy();
  const alert = screen.getByRole("alert").closest("[tabindex]") as HTMLElement;
  await pane.user.click(within(alert).getByRole("button", { name: "Försök igen" }));
  expect(pane.statistics.log.fetched).toHaveLength(2);
});

test("says so when a fetch gives no sign of life, and gives it up", async () => {
  const pane = await showData("ready", { language: "en" });
  await chooseCars(pane);
  jest.useFakeTimers();
  act(() => screen.getByRole("button", { name: "Fetch" }).click());
  act(() => jest.advanceTimersByTime(60_000));
  jest.useRealTimers();
  await settle();
  expect(screen.getByRole("alert").textContent).toContain(
    "There has been no sign of life in 60 s. Look at the sheets before you try again.",
  );
});

test("a table that cannot be reached offers the archive's, when asked", async () => {
  const pane = await showData("fault");
  await openTable(pane);
  expect(screen.getByRole("alert").textContent).toContain("Når inte SCB.");
  expect(pane.statistics.log.tables).toEqual([]);
  await pane.user.click(screen.getByRole("button", { name: "Använd arkivet" }));
  await settle();
  expect(pane.statistics.log.tables).toEqual([{ office: "archive", table: "TAB1631" }]);
  expect(screen.getByText(/^Arkiv till dec 2025, inte dagens/)).toBeTruthy();
});
