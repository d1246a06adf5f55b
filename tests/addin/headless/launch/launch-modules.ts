import { execFile, execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const folder = resolve(__dirname, "../../../../addin/headless/launch");

/** The launchers are plain modules of Node, so they are tried in Node itself, not in jest's loader. */
function program(module: string, names: string, body: string): string[] {
  const address = pathToFileURL(join(folder, module)).href;
  const text = `import { ${names} } from ${JSON.stringify(address)};\n${body}`;
  return ["--input-type=module", "--eval", text];
}

/** Calls `name` of a launch module once for each list of arguments; undefined comes back as null. */
export function callEach(module: string, name: string, calls: readonly unknown[][]): unknown[] {
  const body = `const calls = ${JSON.stringify(calls)};
    console.log(JSON.stringify(calls.map((call) => ${name}(...call) ?? null)));`;
  return JSON.parse(
    execFileSync(process.execPath, program(module, name, body), { encoding: "utf8" }),
  ) as unknown[];
}

/** Runs a text that uses `name` of a launch module and answers its standard output. */
export async function runWith(module: string, name: string, body: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, program(module, name, body));
  return stdout;
}
