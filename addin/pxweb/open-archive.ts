import type { Language } from "#engine";
import { OfficeFault } from "../ports/office-fault";
import { StatisticsArchive } from "./archive";
import { ARCHIVE_SAYS } from "./archive-sentences";

/** The archive's last period, told before it is loaded; a test holds it against the asset. */
export const ARCHIVE_LAST_PERIOD = "2025M12";

/** The asset: in a bundle a chunk of its own that comes when it is asked for, in Node a module. */
const loadAsset = async (): Promise<unknown> =>
  (await import("../../assets/statistics/trade-by-chapter.json")).default;

/**
 * The archive, loaded when it is asked for; it speaks the given language.
 * @throws OfficeFault not-available where it does not come, broken-answer where it cannot be read.
 */
export async function openArchive(
  speaks: Language,
  load: () => Promise<unknown> = loadAsset,
): Promise<StatisticsArchive> {
  let asset: unknown;
  try {
    asset = await load();
  } catch (cause) {
    throw new OfficeFault("not-available", ARCHIVE_SAYS.notLoaded(), String(cause));
  }
  return new StatisticsArchive(asset, speaks);
}
