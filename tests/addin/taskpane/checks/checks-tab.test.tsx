import { act, screen, within } from "@testing-library/react";
import type { PaneServices } from "../../../../addin/app/services";
import type { Fixture } from "../../../e2e/pane/fixture-services";
import { settle, showPane } from "../show-pane";

const withServices =
  (services: Partial<PaneServices>) =>
  (made: Fixture): Fixture => ({ ...made, services: { ...made.services, ...services } });

afterEach(() => jest.useRealTimers());

test("lists findings by severity with counts, the errors open", async () => {
  await showPane("errors", { tab: "checks" });
  expect(screen.getByText("2 fel · 1 varning · 1 upplysning")).toBeTruthy();
  const errors = screen.getByRole("button", { name: "Fel (2): stoppar svar" });
  expect(errors.getAttribute("aria-expanded")).toBe("true");
  const warnings = screen.getByRole("button", { name: "Varningar (1)" });
  expect(warnings.getAttribute("aria-expanded")).toBe("false");
  const [first] = screen.getAllByRole("listitem");
  expect(first?.textContent).toBe(
    "Flöden · Elbil · import · 2019Värde saknas.Fyll i eller välj regel.Gå till D14",
  );
});

test("says the same in English", async () => {
  await showPane("errors", { tab: "checks", language: "en" });
  expect(screen.getByText("2 errors · 1 warning · 1 note")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Errors (2): stop answers" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Check" })).toBeTruthy();
  expect(screen.getAllByRole("listitem")[0]?.textContent).toBe(
    "Flows · Elbil · import · 2019A value is missing.Fill in or choose a rule.Go to D14",
  );
});

test("Enter goes to the cell, says so, and keeps the focus in the list", async () => {
  const { user, log } = await showPane("errors", { tab: "checks" });
  const button = screen.getByRole("button", { name: "Gå till D14" });
  button.focus();
  await user.keyboard("{Enter}");
  await settle();
  expect(log.selected).toEqual([{ sheet: "Flöden", address: "D14" }]);
  expect(document.activeElement).toBe(button);
  expect(screen.getByText("D14 är markerad.").getAttribute("role")).toBe("status");
});

test("a cell that cannot be selected gives a sentence and another try", async () => {
  const sentence = { sv: "Bladet Flöden finns inte längre.", en: "The sheet is gone." };
  const { user } = await showPane("errors", {
    tab: "checks",
    change: withServices({
      select: () => Promise.resolve({ ok: false, fault: { code: "not-found", sentence } }),
    }),
  });
  await user.click(screen.getByRole("button", { name: "Gå till A7" }));
  await settle();
  expect(screen.getByRole("alert").textContent).toBe(sentence.sv);
});

test.each([
  ["sv", "Inga fynd i 12 tabeller."],
  ["en", "No findings in 12 tables."],
] as const)("says in %s that there is nothing to find", async (language, sentence) => {
  await showPane("clean", { tab: "checks", language });
  expect(screen.getByText(sentence)).toBeTruthy();
});

test.each([
  ["sv", "Livslängder kunde inte kontrolleras.", /Inga fynd/],
  ["en", "Lifetimes could not be checked.", /No findings/],
] as const)(
  "never says in %s that there is nothing where a table was not checked",
  async (...row) => {
    const [language, sentence, nothing] = row;
    await showPane("partial", { tab: "checks", language });
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.queryByText(nothing)).toBeNull();
  },
);

test.each([
  ["sv", "Kontrollen blev inte klar. Försök igen. Excel svarade inte."],
  ["en", "The check did not finish. Try again. Excel did not answer."],
] as const)("says in %s that the check failed", async (language, text) => {
  await showPane("fault", { tab: "checks", language });
  expect(screen.getByRole("alert").textContent).toBe(text);
});

test("a check that rejects is a sentence too, and the next may succeed", async () => {
  let isBroken = true;
  const { user } = await showPane("clean", {
    tab: "checks",
    change: (made) =>
      withServices({
        checks: (model) =>
          isBroken ? Promise.reject(new TypeError("lost")) : made.services.checks(model),
      })(made),
  });
  expect(screen.getByRole("alert").textContent).toBe(
    "Kontrollen blev inte klar. Försök igen. Något gick fel i tillägget.",
  );
  isBroken = false;
  await user.click(screen.getByRole("button", { name: "Kontrollera" }));
  await settle();
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByText("Inga fynd i 12 tabeller.")).toBeTruthy();
});

test("an answer that comes after a newer question is dropped", async () => {
  const answers: ((tables: number) => void)[] = [];
  const { change } = await showPane("clean", {
    tab: "checks",
    change: withServices({
      checks: () =>
        new Promise((resolve) => {
          answers.push((tables) =>
            resolve({ ok: true, value: { tables, findings: [], unchecked: [] } }),
          );
        }),
    }),
  });
  act(() => change());
  await settle();
  answers[1]?.(12);
  await settle();
  answers[0]?.(3);
  await settle();
  expect(screen.getByText("Inga fynd i 12 tabeller.")).toBeTruthy();
});

test("shows one product's findings, and remembers it for the workbook", async () => {
  const { user, log } = await showPane("errors", {
    tab: "checks",
    change: (made) =>
      withServices({
        checks: async (model) => {
          const outcome = await made.services.checks(model);
          if (!outcome.ok) return outcome;
          const [first, ...rest] = outcome.value.findings;
          if (!first) return outcome;
          const findings = [{ ...first, id: "other", products: ["Telefon"] }, ...rest];
          return { ok: true, value: { ...outcome.value, findings } };
        },
      })(made),
  });
  await user.click(screen.getByRole("combobox", { name: "Produkt" }));
  await user.click(await screen.findByRole("option", { name: "Telefon" }));
  expect(screen.getByRole("button", { name: "Fel (1): stoppar svar" })).toBeTruthy();
  expect(screen.getByText("2 fel · 1 varning · 1 upplysning")).toBeTruthy();
  expect(log.remembered.get("workbook:check-filter")).toBe("Telefon");
});

test("shows what the engine found, in its words", async () => {
  await showPane("ready", { tab: "checks" });
  const [item] = screen.getAllByRole("listitem");
  expect(item && within(item).getByText(/Zn finns inte i förordningens lista/)).toBeTruthy();
});
