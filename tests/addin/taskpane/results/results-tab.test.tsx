import { act, screen, waitFor, within } from "@testing-library/react";
import { settle, showPane } from "../show-pane";

test("gives the last data year's figure with its unit, and where it comes from", async () => {
  await showPane("ready", { tab: "results" });
  expect(screen.getByRole("heading", { name: "2025: 6\u00a0904\u00a0ton" })).toBeTruthy();
  expect(screen.getByText("¦ Sedan bara det som redan används")).toBeTruthy();
  expect(
    screen.getByText("Egen beräkning på statistik från Mobility Sweden, Trafikanalys och IEA"),
  ).toBeTruthy();
  expect(screen.getByText("Modell: Bas · konvention: jämn")).toBeTruthy();
});

test("says the same in English", async () => {
  await showPane("ready", { tab: "results", language: "en" });
  expect(screen.getByRole("heading", { name: "2025: 6\u00a0904\u00a0t" })).toBeTruthy();
  expect(
    screen.getByText("Own calculation on statistics from Mobility Sweden, Trafikanalys and IEA"),
  ).toBeTruthy();
  for (const name of ["Product", "Material", "Model", "Measure", "Unit"]) {
    expect(screen.getByRole("combobox", { name })).toBeTruthy();
  }
});

test("arrows step the years in the picture, and each year is told", async () => {
  const { user } = await showPane("ready", { tab: "results" });
  const chart = screen.getByRole("slider", { name: "Bestånd, ton: välj år" });
  const told = (): string | null => chart.getAttribute("aria-valuetext");
  chart.focus();
  expect(told()).toBe("2025: 6\u00a0904\u00a0ton");
  await user.keyboard("{ArrowRight}");
  expect(chart.getAttribute("aria-valuenow")).toBe("2026");
  expect(told()).toMatch(/^2026: 6\u00a0\d{3}\u00a0ton, framskrivet$/);
  await user.keyboard("{End}{ArrowRight}");
  expect(told()).toMatch(/^2035: /);
  await user.keyboard("{Home}{ArrowLeft}");
  expect(told()).toMatch(/^2016: /);
  expect(screen.getByRole("heading", { name: /^2016: / })).toBeTruthy();
});

test("a missing year is a gap in the line and a word, with the reason", async () => {
  const { user, container } = await showPane("gaps", { tab: "results" });
  // One part before the gap, one after, one projected.
  expect(container.querySelectorAll("svg path[d^='M']").length).toBeGreaterThanOrEqual(3);
  const chart = screen.getByRole("slider");
  chart.focus();
  await user.keyboard("{Home}{ArrowRight}{ArrowRight}{ArrowRight}");
  expect(chart.getAttribute("aria-valuetext")).toBe(
    "2019: saknas, Flöden, import: 2019 saknar värde.",
  );
  expect(screen.getByRole("heading", { name: "2019: saknas" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Siffror" }));
  const row = within(screen.getByRole("table", { name: "Siffror" })).getByRole("row", {
    name: /^2020/,
  });
  expect(row.textContent).toBe("2020saknas");
  expect(screen.getByText("2019–2020: Flöden, import: 2019 saknar värde.")).toBeTruthy();
});

test("shows the figures behind the picture", async () => {
  const { user } = await showPane("ready", { tab: "results" });
  const button = screen.getByRole("button", { name: "Siffror" });
  expect(button.getAttribute("aria-expanded")).toBe("false");
  await user.click(button);
  expect(button.getAttribute("aria-expanded")).toBe("true");
  const table = screen.getByRole("table", { name: "Siffror" });
  expect(within(table).getByRole("columnheader", { name: "Bestånd (ton)" })).toBeTruthy();
  expect(within(table).getAllByRole("row")).toHaveLength(21);
});

test("compares modelled with observed, and says how far off the model is", async () => {
  await showPane("ready", { tab: "results", material: "" });
  const table = screen.getByRole("table", {
    name: "Modellerat och observerat: Elbil, bestånd (st)",
  });
  const row = within(table).getByRole("row", { name: /^2023/ });
  // The register's 291 678 cars in use at the end of 2023 (Trafikanalys).
  expect(row.textContent).toBe("2023326\u00a0400291\u00a0700+11,9\u00a0%");
  expect(screen.getByText("2016: använt som startvärde")).toBeTruthy();
  expect(screen.getByText("+10,6 %", { exact: false }).textContent).toBe("+10,6\u00a0%");
  expect(screen.getByText(/Modellen ligger över det observerade/)).toBeTruthy();
});

test("asks for another material, keeps the view, and dims nothing that is new", async () => {
  const { user, log } = await showPane("ready", { tab: "results" });
  await user.click(screen.getByRole("combobox", { name: "Material" }));
  await user.click(await screen.findByRole("option", { name: "litium (Li)" }));
  await settle();
  expect(screen.getByRole("heading", { name: "2025: 4\u00a0620\u00a0ton" })).toBeTruthy();
  expect(JSON.parse(log.remembered.get("workbook:view") ?? "")).toMatchObject({ material: "Li" });
});

test("typing narrows the list of names", async () => {
  const { user } = await showPane("ready", { tab: "results" });
  const box = screen.getByRole("combobox", { name: "Material" });
  await user.clear(box);
  await user.type(box, "lit");
  await waitFor(() => expect(screen.queryByRole("option", { name: "kobolt (Co)" })).toBeNull());
  const options = screen.getAllByRole("option");
  expect(options.map(({ textContent }) => textContent)).toEqual(["litium (Li)"]);
});

test.each([
  ["sv", "Elbil saknar svar: Flöden, import: 2019 saknar värde.", "Visa kontroller"],
  ["en", "Elbil has no answer: Flows, import: 2019 has no value.", "Show checks"],
] as const)("says in %s why there is no answer, and leads to Checks", async (...given) => {
  const [language, sentence, button] = given;
  const { user } = await showPane("no-answer", { tab: "results", language });
  expect(screen.getByRole("alert").textContent).toBe(sentence);
  await user.click(screen.getByRole("button", { name: button }));
  await settle();
  expect(screen.getByRole("tab", { selected: true }).id).toBe("tab-checks");
});

test("never gives a partial sum", async () => {
  await showPane("partial", { tab: "results" });
  expect(screen.getByRole("alert").textContent).toBe(
    "Ingen summa: 4 produkter saknar svar (Elbil, Laddhybrid, Mobiltelefon).",
  );
  expect(screen.queryByRole("slider")).toBeNull();
});

test.each([
  ["sv", "Välj produkt och material."],
  ["en", "Choose product and material."],
] as const)("asks in %s for a choice", async (language, sentence) => {
  await showPane("clean", { tab: "results", language });
  expect(screen.getByText(sentence)).toBeTruthy();
});

test.each([
  ["sv", "Räknar …"],
  ["en", "Calculating …"],
] as const)("says in %s that it calculates", async (language, sentence) => {
  await showPane("loading", { tab: "results", language });
  expect(screen.getByText(sentence)).toBeTruthy();
});

test("inserts formulas and says where they stand", async () => {
  const { user, log } = await showPane("ready", { tab: "results" });
  await user.click(screen.getByRole("button", { name: "Infoga" }));
  await user.click(await screen.findByRole("menuitem", { name: "Formler" }));
  await settle();
  expect(log.inserted).toEqual(["formulas"]);
  expect(document.activeElement?.textContent).toContain("Infogat i Resultat, H2:I22.");
});

test("keeps the picture while a newer answer is on its way, and says so after half a second", async () => {
  jest.useFakeTimers();
  let isSlow = false;
  const { change } = await showPane("ready", {
    tab: "results",
    change: (made) => ({
      ...made,
      services: {
        ...made.services,
        results: (view) => (isSlow ? new Promise(() => undefined) : made.services.results(view)),
      },
    }),
  });
  isSlow = true;
  act(() => change());
  expect(screen.getByRole("slider")).toBeTruthy();
  expect(screen.queryByText("Räknar …")).toBeNull();
  act(() => jest.advanceTimersByTime(500));
  expect(screen.getByText("Räknar …")).toBeTruthy();
  expect(screen.getByRole("slider")).toBeTruthy();
  jest.useRealTimers();
});
