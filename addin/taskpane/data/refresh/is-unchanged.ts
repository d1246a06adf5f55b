import type { Revision } from "../../../app/statistics/statistics-services";

/** True where the office has changed no cell. */
export function isUnchanged({ counts }: Pick<Revision, "counts">): boolean {
  return counts.new + counts.revised + counts.withdrawn + counts.vanished === 0;
}
