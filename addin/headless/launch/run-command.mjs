import { spawn } from "node:child_process";
import { constants } from "node:os";
import { inHouse } from "./house-folder.mjs";

/**
 * Runs a program in this terminal and answers its exit code; a signal gives 128 + its number, as in a
 * shell. A signal to us is passed on, so that nothing is left running.
 */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: "inherit", ...options });
    // Ctrl-C in a terminal reaches the child by itself; twice would be taken for impatience.
    const passOn = (signal) => {
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    };
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals) process.on(signal, passOn);
    const settle = () => {
      for (const signal of signals) process.off(signal, passOn);
    };
    child.on("error", (error) => {
      settle();
      reject(error);
    });
    child.on("close", (code, signal) => {
      settle();
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

/** Runs a script of an installed package, given by its path under node_modules. */
export function runPackage(script, args, options = {}) {
  return runCommand(process.execPath, [inHouse("node_modules", script), ...args], {
    cwd: inHouse(),
    ...options,
  });
}

/** Runs npm: the one that started us, else the one on the path. */
export function runNpm(args, options = {}) {
  const settings = { cwd: inHouse(), ...options };
  const npm = process.env.npm_execpath;
  if (npm !== undefined && /npm-cli\.c?js$/.test(npm)) {
    return runCommand(process.execPath, [npm, ...args], settings);
  }
  // On Windows npm is a command file, which only a shell can start.
  return runCommand("npm", args, { ...settings, shell: process.platform === "win32" });
}
