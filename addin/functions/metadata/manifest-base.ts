/** The address the add-in is loaded from, in the manifest. */

/** Where a developer's own machine serves the add-in; manifest.xml is written with it. */
export const DEVELOPMENT_BASE = "https://localhost:3000/";

/**
 * The manifest with every address under another base. The one place to change is the environment
 * variable ADDIN_URL of the build: the file itself is never edited for it.
 * @param base `https://` and a path; a last slash is added where it lacks one. undefined or empty:
 * the manifest as it is
 * @throws RangeError for a base that is not https, or carries a query or fragment
 */
export function manifestAt(manifest: string, base: string | undefined): string {
  if (base === undefined || base === "") return manifest;
  const isSound = URL.canParse(base) && /^https:\/\/[^?#\s"<>&]+$/iu.test(base);
  if (!isSound) {
    throw new RangeError(`ADDIN_URL must be an https address without query, not "${base}".`);
  }
  return manifest.replaceAll(DEVELOPMENT_BASE, base.endsWith("/") ? base : `${base}/`);
}
