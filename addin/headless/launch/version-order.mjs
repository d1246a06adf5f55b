/** Whether a version such as "20.18.1" is the needed one or later. Says nothing of pre-releases. */
export function isAtLeast(version, needed) {
  const wanted = needed.split(".").map(Number);
  const found = version.split(".").map((part) => Number.parseInt(part, 10));
  for (const [place, least] of wanted.entries()) {
    if (found[place] !== least) return found[place] > least;
  }
  return true;
}
