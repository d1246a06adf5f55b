import { act, screen, within } from "@testing-library/react";
import { settle, showPane } from "../show-pane";

afterEach(() => jest.useRealTimers());

test("tells stock and release with unit, year and model", async () => {
  await showPane("ready");
  expect(screen.getByRole("heading", { name: "Kobolt (Co) i Elbil 2025" })).toBeTruthy();
  // The engine's figures of the electric-car set, 6 903.76 t and 11.5 t.
  expect(screen.getByText("6 904 ton")).toBeTruthy();
  expect(screen.getByText("11,5 ton")).toBeTruthy();
  // Testing Library reads every space as one; these are the ones that do not break.
  expect(screen.getByText("6 904 ton").textContent).toBe("6\u00a0904\u00a0ton");
  expect(screen.getByText("Modell: Bas")).toBeTruthy();
  expect(screen.getByText("2 modeller · 12 tabeller · 3 hämtade")).toBeTruthy();
});

test("tells the same in English, with Excel's separators", async () => {
  await showPane("ready", { language: "en" });
  expect(screen.getByRole("heading", { name: "Cobalt (Co) in Elbil 2025" })).toBeTruthy();
  expect(screen.getByText("6 904 t")).toBeTruthy();
  expect(screen.getByText("2 models · 12 tables · 3 fetched")).toBeTruthy();
});

test.each([
  ["sv", "Ingen modell här än. Välj en mall eller hämta statistik.", "Ny från mall"],
  ["en", "No model here yet. Choose a template or fetch statistics.", "New from template"],
] as const)("says in %s that there is no model", async (language, sentence, button) => {
  await showPane("empty", { language });
  expect(screen.getByText(sentence)).toBeTruthy();
  expect(screen.getByRole("button", { name: button })).toBeTruthy();
});

test.each([
  ["sv", "11 av 12 tabeller lästes. Se Kontroller."],
  ["en", "11 of 12 tables were read. See Checks."],
] as const)("says in %s that tables were not read", async (language, sentence) => {
  await showPane("partial", { language });
  expect(screen.getByText(sentence)).toBeTruthy();
});

test.each([
  ["sv", "Avsluta redigeringen i cellen (Enter), så fortsätter vi."],
  ["en", "Finish editing the cell (Enter) and we go on."],
] as const)(
  "asks in %s to finish editing, and asks Excel again by itself",
  async (language, text) => {
    jest.useFakeTimers();
    let isEditing = true;
    await showPane("ready", {
      language,
      change: (made) => ({
        ...made,
        services: {
          ...made.services,
          overview: (model) =>
            isEditing
              ? Promise.resolve({
                  ok: false,
                  fault: { code: "editing", sentence: { sv: "", en: "" } },
                })
              : made.services.overview(model),
        },
      }),
    });
    expect(screen.getByRole("alert").textContent).toBe(text);
    isEditing = false;
    act(() => jest.advanceTimersByTime(2000));
    await settle();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByText("6 904", { exact: false })).toBeTruthy();
  },
);

test("waits with a sentence, then progress and Cancel, and ends when cancelled", async () => {
  jest.useFakeTimers();
  const { user } = await showPane("loading");
  expect(screen.getByText("Läser arbetsboken …")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Avbryt" })).toBeNull();
  act(() => jest.advanceTimersByTime(500));
  expect(screen.getByRole("progressbar", { name: "Läser arbetsboken …" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Avbryt" }));
  expect(screen.getByRole("alert").textContent).toBe("Läsningen avbröts.");
});

test("says so when no answer comes in time", async () => {
  jest.useFakeTimers();
  await showPane("loading", { language: "en" });
  act(() => jest.advanceTimersByTime(20_000));
  await settle();
  expect(screen.getByRole("alert").textContent).toBe("No answer came within 20 s.");
});

test("puts errors before any figure, and leads to them", async () => {
  const { user } = await showPane("errors");
  const main = screen.getByRole("tabpanel");
  const text = main.textContent;
  expect(text.indexOf("2 fel stoppar svar för Elbil")).toBeLessThan(text.indexOf("Kobolt"));
  expect(within(main).getAllByRole("button")[0]?.textContent).toBe("Visa fel");
  await user.click(within(main).getByRole("button", { name: "Visa fel" }));
  await settle();
  expect(screen.getByRole("tab", { name: /Kontroller/, selected: true })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("tabpanel"));
});

test("says missing, never 0 or a dash, with the reason once", async () => {
  await showPane("errors");
  const values = screen.getAllByRole("definition").map(({ textContent }) => textContent);
  expect(values).toEqual(["saknasElbil saknar svar: Värde saknas.", "saknas"]);
});

describe("a template", () => {
  test("is built by keyboard alone; the focus ends at the result", async () => {
    const { user, log, finishBuild } = await showPane("empty");
    await user.keyboard("{Control>}{Enter}{/Control}");
    const item = await screen.findByRole("menuitem", { name: /Elbilar/ });
    expect(item.textContent).toContain("6 nya blad. Inget som finns ändras.");
    await user.click(item);
    await settle();
    expect(log.built).toEqual(["electric-cars"]);
    expect(screen.getByText("Förbereder 6 blad …")).toBeTruthy();
    act(() => finishBuild());
    await settle();
    expect(document.activeElement?.textContent).toContain("Elbilar är byggd: 6 blad, 10 tabeller.");
    expect(screen.getByRole("heading", { name: "Kobolt (Co) i Elbil 2025" })).toBeTruthy();
  });

  test("is offered in English as Electric cars", async () => {
    const { user } = await showPane("empty", { language: "en" });
    await user.click(screen.getByRole("button", { name: "New from template" }));
    expect(await screen.findByRole("menuitem", { name: /Electric cars/ })).toBeTruthy();
  });

  test("can be cancelled with Esc while nothing is written", async () => {
    const { user } = await showPane("empty");
    await user.click(screen.getByRole("button", { name: "Ny från mall" }));
    await user.click(await screen.findByRole("menuitem", { name: /Elbilar/ }));
    await settle();
    screen.getByRole("tabpanel").focus();
    await user.keyboard("{Escape}");
    await settle();
    expect(document.activeElement?.textContent).toContain(
      "Bygget avbröts. Arbetsboken är som den var.",
    );
  });

  test("that fails says why and can be tried again", async () => {
    const { user, log, finishBuild } = await showPane("empty");
    await user.click(screen.getByRole("button", { name: "Ny från mall" }));
    await user.click(await screen.findByRole("menuitem", { name: /Elbilar/ }));
    await settle();
    const sentence = { sv: "Arbetsboken är skyddad.", en: "The workbook is protected." };
    act(() => finishBuild({ ok: false, fault: { code: "other", sentence } }));
    await settle();
    expect(screen.getByRole("alert").textContent).toBe("Arbetsboken är skyddad.");
    await user.click(screen.getByRole("button", { name: "Försök igen" }));
    expect(log.built).toHaveLength(2);
  });
});

test("a change in the workbook leaves the figure until the new one is there", async () => {
  const { change } = await showPane("ready");
  act(() => change());
  expect(screen.getByText("6 904 ton")).toBeTruthy();
  expect(screen.queryByText("Läser arbetsboken …")).toBeNull();
  await settle();
  expect(screen.getByText("6 904 ton")).toBeTruthy();
});
