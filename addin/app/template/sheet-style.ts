/** How a template's sheets look: few means, used alike on every sheet. */

/** Background of our own assumptions. */
export const OWN_FILL = "#FFF4CE";
/** Background of cells that a user is meant to change. */
const INPUT_FILL = "#FFFFFF";
/** Background around them. */
const PANEL_FILL = "#F0F4F8";

/** The sheet's name on the sheet. */
export const TITLE = { bold: true, fontSize: 16 } as const;
/** A line of help below it. */
export const HELP = { italic: true, color: "#595959" } as const;
/** A label or header. */
export const LABEL = { bold: true, fill: PANEL_FILL } as const;
/** A cell to change. */
export const INPUT = { fill: INPUT_FILL, numberFormat: "@", color: "#0F5499" } as const;
/** A sentence in lines. */
export const SENTENCE = { wrap: true } as const;
