/** Serves the workbench until it is stopped (Ctrl+C). */
import { fileURLToPath } from "node:url";
import { localCertificate, trustHelp } from "./certificates";
import { serveWorkbench } from "./workbench-server";

const PORT = 3000;
const house = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const isSwedish = (process.env["LC_ALL"] ?? process.env["LANG"] ?? "").startsWith("sv");
const language = isSwedish ? "sv" : "en";

const certificate = await localCertificate(house("certs"), Date.now());
try {
  const server = await serveWorkbench({
    build: house("dist"),
    officeJs: house("node_modules/@microsoft/office-js/dist"),
    certificate,
    port: Number(process.env["PORT"] ?? PORT),
  });
  const texts = {
    sv: `\nArbetsbänken: ${server.url}\n${trustHelp(certificate.authorityPath).sv}\nAvsluta med Ctrl+C.\n`,
    en: `\nThe workbench: ${server.url}\n${trustHelp(certificate.authorityPath).en}\nStop with Ctrl+C.\n`,
  };
  process.stdout.write(texts[language]);
} catch (cause) {
  const code = (cause as NodeJS.ErrnoException).code;
  const texts = {
    sv: `Porten ${PORT} är upptagen. Stäng det andra programmet eller välj en annan: PORT=3001 npm start.\n`,
    en: `Port ${PORT} is taken. Close the other program or choose another: PORT=3001 npm start.\n`,
  };
  if (code !== "EADDRINUSE") throw cause;
  process.stderr.write(texts[language]);
  process.exitCode = 1;
}
