/**
 * Why the installed packages are not those of the lockfile; undefined when they are.
 * `lock` is package-lock.json, `installed` is npm's own record in node_modules (null without one:
 * npm writes it last, so an interrupted install has none). Packages that npm may leave out, such as
 * binaries for other machines, may be missing; one for another machine shows that the folder was
 * brought from there. Packages beside the lockfile are left alone.
 */
export function installReason(lock, installed, platform) {
  if (installed === null) return { code: "none" };
  for (const [path, wanted] of Object.entries(lock.packages)) {
    if (path === "" || wanted.link === true) continue;
    const found = installed.packages[path];
    if (found === undefined) {
      if (!mayBeMissing(wanted)) return { code: "missing", path };
    } else if (!isSame(wanted, found)) {
      return { code: "other", path };
    } else if (!isFor(found, platform)) {
      return { code: "machine", path };
    }
  }
  return undefined;
}

const mayBeMissing = ({ optional, devOptional, peer }) =>
  optional === true || (devOptional === true && peer === true);

const isSame = (wanted, found) =>
  wanted.version === found.version && wanted.integrity === found.integrity;

const isFor = ({ os, cpu }, platform) => admits(os, platform.os) && admits(cpu, platform.cpu);

/** npm's lists name what is allowed, or with "!" what is not. */
function admits(list, value) {
  if (list === undefined || list.includes(value)) return true;
  return list.every((entry) => entry.startsWith("!")) && !list.includes(`!${value}`);
}
