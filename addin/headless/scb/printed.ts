/** JSON with a line for each row, note and value: short enough to read, whole enough to parse. */
const DEEPEST_BREAK = 4;

/** The value as JSON, broken into lines where an array or object holds others. */
export function printed(value: unknown, depth = 0): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  const parts = entries.map(([name, part]) => {
    const text = printed(part, depth + 1);
    return isList ? text : `${JSON.stringify(name)}: ${text}`;
  });
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  const isFlat =
    depth > 0 && entries.every(([, part]) => typeof part !== "object" || part === null);
  if (isFlat || depth >= DEEPEST_BREAK || parts.length === 0) {
    return `${open}${parts.join(", ")}${close}`;
  }
  const indent = " ".repeat(depth + 1);
  return `${open}\n${parts.map((part) => indent + part).join(",\n")}\n${" ".repeat(depth)}${close}`;
}
