/** (h) The fingerprint of a large model's rows, read anew so that none of them is known. */
import { fingerprint, readTables } from "#engine";
import { edited, largeSize, largeTables } from "./large-tables";
import { alone, type Measured, type Size } from "./measure";
import { medianOf } from "./timing";

export function measureFingerprint(size: Size): Measured {
  const tables = largeTables(largeSize(size));
  const runs = size === "full" ? { warmUps: 3, runs: 7 } : { warmUps: 0, runs: 1 };
  const ms = medianOf(
    (run) => readTables(edited(tables, run), true),
    ({ rows, unread }) => fingerprint(rows, "base", unread),
    runs,
  );
  return alone("fingerprint of the tables of (d)", ms);
}
