/** The JSON of a text that was kept; undefined where it is none: a hand has changed it, or half is gone. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
