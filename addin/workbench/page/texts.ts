/** The workbench's own words. */
export const TEXTS = {
  sv: {
    about: "Arbetsbänk: ett kalkylark i webbläsaren i stället för Excel. Ingenting lämnar datorn.",
    pane: "Materialkartan",
    template: "Ny från mall",
    save: "Spara",
    open: "Öppna",
    language: "Språk",
    blanks: "Tomma celler som",
    web: "Excel på webben",
    desktop: "Excel på datorn",
    loading: "Startar kalkylarket …",
    failed: "Arbetsbänken kunde inte starta: {cause} Läs om sidan.",
    unreadable: "Filen är ingen sparad arbetsbok från arbetsbänken. Ingenting är ändrat.",
    gaps: "Skillnader mot Excel",
    gapsAbout:
      "Arbetsbänken är vår egen efterbildning; den är inte jämförd med ett riktigt Excel. Det här har tillägget frågat efter som den saknar:",
    noGaps: "ingenting hittills",
    divider: "Bredd på åtgärdsfönstret",
    file: "elbilar",
  },
  en: {
    about:
      "Workbench: a spreadsheet in the browser in place of Excel. Nothing leaves the computer.",
    pane: "Materialkartan",
    template: "New from template",
    save: "Save",
    open: "Open",
    language: "Language",
    blanks: "Blank cells as in",
    web: "Excel on the web",
    desktop: "Excel on the desktop",
    loading: "Starting the spreadsheet …",
    failed: "The workbench could not start: {cause} Reload the page.",
    unreadable: "The file is no workbook saved by the workbench. Nothing is changed.",
    gaps: "Differences from Excel",
    gapsAbout:
      "The workbench is our own imitation; it has not been compared with a real Excel. The add-in has asked for these, which it lacks:",
    noGaps: "nothing so far",
    divider: "Width of the pane",
    file: "electric-cars",
  },
} as const;

export type PageLanguage = keyof typeof TEXTS;
/** The texts of one language. */
export type PageTexts = (typeof TEXTS)[PageLanguage];
