const MOST = 31;
const FORBIDDEN = /[\\/?*[\]:]/gu;

/** A sheet's name from a table's label: what stands before "efter", "by" or a comma, as Excel takes it. */
export function sheetNameOf(label: string): string {
  const [first = ""] = label.split(/,| efter | by | och år| \d/u);
  const words = first.replace(FORBIDDEN, " ").trim().split(/\s+/u);
  let name = "";
  for (const word of words) {
    const longer = name === "" ? word : `${name} ${word}`;
    if (longer.length > MOST) break;
    name = longer;
  }
  return name === "" ? "Data" : name;
}

/** True where Excel takes the name. */
export function isSheetName(name: string): boolean {
  const text = name.trim();
  return text !== "" && text.length <= MOST && text.search(FORBIDDEN) < 0 && !/^'|'$/u.test(text);
}
