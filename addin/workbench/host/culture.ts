/** What the stand-in knows of a culture: the language of Excel's face and its number signs. */
export interface Culture {
  /** "sv-SE" or "en-US". */
  readonly name: "sv-SE" | "en-US";
  readonly decimal: string;
  readonly group: string;
}

/** The cultures the workbench offers; Swedish groups with a no-break space. */
export const CULTURES: Readonly<Record<Culture["name"], Culture>> = {
  "sv-SE": { name: "sv-SE", decimal: ",", group: "\u00a0" },
  "en-US": { name: "en-US", decimal: ".", group: "," },
};
