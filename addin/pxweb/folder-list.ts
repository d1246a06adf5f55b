/** A level of v1's tree: folders and tables; headings are left out. */
import { z } from "zod";
import { OfficeFault } from "../ports/office-fault";
import type { OfficeFolderEntry } from "../ports/statistics-office";
import { FETCH_SAYS } from "./fetch-sentences";

const DATABASES = z.array(z.object({ dbid: z.string(), text: z.string().nullish() }));
const LEVEL = z.array(
  z.object({
    id: z.string(),
    type: z.string(),
    text: z.string().nullish(),
    updated: z.string().nullish(),
  }),
);
const TABLE = z.object({ variables: z.array(z.unknown()) });

/**
 * What the level holds, each with its path from the database down. `name` is the office's.
 * @throws OfficeFault "not-available" for a table, "broken-answer" for what is no level.
 */
export function decodeFolder(json: unknown, name: string, id: string): OfficeFolderEntry[] {
  if (TABLE.safeParse(json).success) {
    throw new OfficeFault("not-available", FETCH_SAYS.isTable(name, id));
  }
  const databases = DATABASES.safeParse(json);
  const level = LEVEL.safeParse(json);
  if (databases.success && databases.data.length > 0) {
    return databases.data.map(({ dbid, text }) => ({
      kind: "folder",
      id: dbid,
      label: labelOf(text, dbid),
    }));
  }
  if (!level.success) {
    throw new OfficeFault("broken-answer", FETCH_SAYS.folderUnreadable(name, id));
  }
  return level.data.flatMap((item) => {
    const kind = item.type === "l" ? "folder" : item.type === "t" ? "table" : undefined;
    if (kind === undefined) return [];
    const { updated } = item;
    return {
      kind,
      id: id === "" ? item.id : `${id}/${item.id}`,
      label: labelOf(item.text, item.id),
      ...(updated === null || updated === undefined ? {} : { updated }),
    };
  });
}

function labelOf(text: string | null | undefined, id: string): string {
  const label = (text ?? "").replace(/\s+/gu, " ").trim();
  return label === "" ? id : label;
}
