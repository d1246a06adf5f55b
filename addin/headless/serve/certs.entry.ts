/** `npm run certs`: makes the certificate of the workbench and tells how to trust it. */
import { fileURLToPath } from "node:url";
import { localCertificate, trustHelp } from "./certificates";

const folder = fileURLToPath(new URL("../../../certs", import.meta.url));
const { authorityPath } = await localCertificate(folder, Date.now());
const help = trustHelp(authorityPath);
process.stdout.write(`${help.sv}\n\n${help.en}\n`);
