/** The workbench: a real spreadsheet, our host for office.js, and the built add-in in its frame. */
import { createSpreadsheet } from "../grid/create-spreadsheet";
import { openAddin, type OpenAddin } from "../host/excel-host";
import type { FunctionsFile } from "../host/function-metadata";
import type { Spreadsheet } from "../spreadsheet";
import { fillBar } from "./bar";
import { choicesIn, type PageChoices } from "./choices";
import { movable } from "./divider";
import { readSaved, savedText, type SavedWorkbook } from "./saved-workbook";
import { TEXTS, type PageTexts } from "./texts";

/** What tests may ask of the page. */
declare global {
  interface Window {
    workbench?: { readonly spreadsheet: Spreadsheet; readonly addin: OpenAddin };
  }
}

const OPENED = "materialkartan-opened";

const choices = choicesIn(new URL(location.href), navigator.language);
const texts = TEXTS[choices.language];

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new ReferenceError(`#${id} is not on the page`);
  return found;
}

/** A workbook that was chosen with *Open* waits here while the page loads anew. */
function takeOpened(): SavedWorkbook | undefined {
  const text = sessionStorage.getItem(OPENED);
  sessionStorage.removeItem(OPENED);
  return text === null ? undefined : readSaved(text);
}

async function functionsFile(): Promise<FunctionsFile> {
  const name = choices.language === "sv" ? "functions-sv.json" : "functions.json";
  const answer = await fetch(new URL(`../addin/${name}`, location.href));
  return (await answer.json()) as FunctionsFile;
}

function addinAddress({ language, template }: PageChoices, isOpened: boolean): string {
  const address = new URL("../addin/taskpane.html", location.href);
  address.searchParams.set("language", language);
  if (!isOpened && template !== "") address.searchParams.set("template", template);
  return address.href;
}

function download(text: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

function show(message: string): void {
  const paragraph = document.createElement("p");
  paragraph.className = "message";
  paragraph.setAttribute("role", "status");
  paragraph.textContent = message;
  element("grid").replaceChildren(paragraph);
}

function openFile(text: string, words: PageTexts): void {
  if (!readSaved(text)) {
    alert(words.unreadable);
    return;
  }
  sessionStorage.setItem(OPENED, text);
  location.reload();
}

async function start(): Promise<void> {
  document.documentElement.lang = choices.language;
  show(texts.loading);
  const opened = takeOpened();
  const metadata = await functionsFile();
  const pane = element("pane");
  const spreadsheet = await createSpreadsheet(element("grid"), { language: choices.language });
  if (opened) spreadsheet.load(opened.spreadsheet);
  const addin = openAddin({
    spreadsheet,
    container: pane,
    addinUrl: addinAddress(choices, opened !== undefined),
    metadata,
    uiLocale: choices.language === "sv" ? "sv-SE" : "en-US",
    blanks: choices.blanks,
    ...(opened ? { extras: opened.extras } : {}),
  });
  addin.frame.title = texts.pane;
  window.workbench = { spreadsheet, addin };
  fillBar(element("bar"), choices, {
    togglePane: () => {
      pane.hidden = !pane.hidden;
    },
    newFromTemplate: () => {
      pane.hidden = false;
      void addin.runCommand("newFromTemplate", "NewFromTemplate");
    },
    save: () =>
      download(
        savedText({ spreadsheet: spreadsheet.save(), extras: addin.saveExtras() }),
        `${texts.file}.materialkartan.json`,
      ),
    open: (text) => openFile(text, texts),
    gaps: () => [...addin.missing(), ...addin.unknown()],
  });
  movable(element("divider"), texts.divider, document.documentElement);
}

start().catch((cause: unknown) => {
  const sentence = cause instanceof Error ? cause.message : String(cause);
  show(texts.failed.replace("{cause}", sentence));
});
