/** The bar above the grid: what Excel's ribbon, window and file menu do for an add-in. */
import { addressWith, type PageChoices } from "./choices";
import { TEXTS } from "./texts";

/** What the buttons do. */
export interface BarActions {
  readonly togglePane: () => void;
  readonly newFromTemplate: () => void;
  readonly save: () => void;
  readonly open: (text: string) => void;
  /** What the add-in asked for that the host lacks. */
  readonly gaps: () => readonly string[];
}

/** Fills the bar. */
export function fillBar(bar: HTMLElement, choices: PageChoices, actions: BarActions): void {
  const texts = TEXTS[choices.language];
  const title = document.createElement("strong");
  title.textContent = "Materialkartan";
  const about = document.createElement("span");
  about.className = "about";
  about.textContent = texts.about;
  const space = document.createElement("span");
  space.className = "space";
  bar.replaceChildren(
    title,
    about,
    space,
    button(texts.pane, actions.togglePane),
    button(texts.template, actions.newFromTemplate),
    button(texts.save, actions.save),
    button(texts.open, () => chooseFile(actions.open)),
    chooser(texts.blanks, choices.blanks, { web: texts.web, desktop: texts.desktop }, (blanks) =>
      reloadWith({ ...choices, blanks }),
    ),
    chooser(texts.language, choices.language, { sv: "Svenska", en: "English" }, (language) =>
      reloadWith({ ...choices, language }),
    ),
    gapList(choices, actions.gaps),
  );
}

function reloadWith(choices: PageChoices): void {
  location.assign(addressWith(new URL(location.href), choices));
}

function button(label: string, action: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", action);
  return made;
}

function chooser<T extends string>(
  label: string,
  chosen: T,
  options: Readonly<Record<T, string>>,
  choose: (value: T) => void,
): HTMLLabelElement {
  const made = document.createElement("label");
  const select = document.createElement("select");
  for (const [value, text] of Object.entries<string>(options)) {
    select.append(new Option(text, value, value === chosen, value === chosen));
  }
  select.addEventListener("change", () => choose(select.value as T));
  made.append(label, select);
  return made;
}

function chooseFile(open: (text: string) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".json";
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) void file.text().then(open);
  });
  input.click();
}

function gapList(choices: PageChoices, gaps: () => readonly string[]): HTMLDetailsElement {
  const texts = TEXTS[choices.language];
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = texts.gaps;
  const body = document.createElement("div");
  details.append(summary, body);
  details.addEventListener("toggle", () => {
    const about = document.createElement("p");
    about.textContent = texts.gapsAbout;
    const list = document.createElement("ul");
    const found = gaps();
    for (const gap of found.length > 0 ? found : [texts.noGaps]) {
      const item = document.createElement("li");
      item.textContent = gap;
      list.append(item);
    }
    body.replaceChildren(about, list);
  });
  return details;
}
