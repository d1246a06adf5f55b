import { EXPLAINED_PARTS } from "../../../engine/findings/explained-parts";
import { holesIn } from "./catalogue";

test.each(Object.entries(EXPLAINED_PARTS))(
  "%s in both languages, with the same holes",
  (code, { sv, en }) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(holesIn(sv)).toEqual(holesIn(en));
    // Names of rows, not sentences: no full stop at the end.
    expect(sv + en).not.toMatch(/\.$/);
    expect(en).not.toMatch(/[”“åäöÅÄÖ]/);
  },
);
