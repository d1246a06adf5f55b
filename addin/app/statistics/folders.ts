/** Folders of an office's tree. */
import { ARCHIVE, SCB, SCB_V1 } from "./office-list";
import type { Offices } from "./offices";
import { stop } from "./settled";
import { STATISTICS_SAYS } from "./statistics-sentences";
import type { FolderEntry } from "./statistics-views";

/** What is in a folder; `""` is the root. @throws Stopped where the office has no tree. */
export async function folderOf(
  offices: Offices,
  office: string,
  id: string,
  signal: AbortSignal,
): Promise<readonly FolderEntry[]> {
  const name = offices.list.nameOf(office);
  // SCB's newer service has no tree; the older one's paths lead to the same tables.
  const asked = office === SCB ? SCB_V1 : office;
  const opened = office === ARCHIVE ? undefined : await offices.open(asked, signal);
  const folder = opened?.office.folder?.bind(opened.office);
  if (folder === undefined) {
    throw stop(STATISTICS_SAYS.noTree(name), "not-supported");
  }
  return offices.asked(office, () => folder(id, signal));
}
