import { countsText, errorSentence } from "../../../../addin/taskpane/start/copy";
import { listText } from "../../../../addin/taskpane/results/copy";
import { COPY, countText, DATA_STATUS, filled } from "../../../../addin/taskpane/shared/copy";

test("one error is not two errors", () => {
  expect(errorSentence(1, ["Elbil"], "en")).toBe("1 error stops answers for Elbil");
  expect(errorSentence(2, ["Elbil"], "sv")).toBe("2 fel stoppar svar för Elbil");
  expect(errorSentence(3, [], "sv")).toBe("3 fel att rätta");
  expect(errorSentence(9, ["A", "B", "C", "D", "E"], "sv")).toBe(
    "9 fel stoppar svar för A, B, C och 2 till",
  );
  expect(countText("warning", 1, "sv")).toBe("1 varning");
  expect(countText("note", 5, "sv")).toBe("5 upplysningar");
});

test("one table is not two tables", () => {
  const overview = {
    models: [],
    tables: { all: 1, read: 1, fetched: 0 },
    counts: { error: 0, warning: 0, note: 0 },
    blocked: [],
    next: "results",
  } as const;
  expect(countsText(overview, "sv")).toBe("0 modeller · 1 tabell · 0 hämtade");
  expect(countsText(overview, "en")).toBe("0 models · 1 table · 0 fetched");
});

test("names are listed as in speech", () => {
  expect(listText(["SCB"], "sv")).toBe("SCB");
  expect(listText(["SCB", "IEA"], "sv")).toBe("SCB och IEA");
  expect(listText(["A", "B", "C", "D", "E"], "en")).toBe("A, B, C and 2 more");
  expect(listText([], "sv")).toBe("");
});

test("holes are filled in the language asked for, and an unknown hole stays", () => {
  const phrase = { sv: "{namn}, {år}, {okänt}", en: "{namn}" };
  const details = { namn: { sv: "Flöden", en: "Flows" }, år: 2025 };
  expect(filled(phrase, "sv", details)).toBe("Flöden, 2025, {okänt}");
  expect(filled(phrase, "en", details)).toBe("Flows");
});

test("the copy of the design stands word for word", () => {
  expect(COPY.noModel).toEqual({
    sv: "Ingen modell här än. Välj en mall eller hämta statistik.",
    en: "No model here yet. Choose a template or fetch statistics.",
  });
  expect(COPY.reading).toEqual({ sv: "Läser {namn} …", en: "Reading {namn} …" });
  expect(DATA_STATUS.live.sv).toBe("Direkt från SCB, hämtat {datum}");
  expect(DATA_STATUS.archive.en).toBe("Archive to {datum}, not today's");
  expect(DATA_STATUS.newer).toEqual({
    sv: "SCB har nyare ({datum})",
    en: "SCB has newer ({datum})",
  });
  expect(DATA_STATUS.unverified).toEqual({
    sv: "Tomt eller 0? Fyll i cellen.",
    en: "Blank or 0? Fill the cell.",
  });
});
