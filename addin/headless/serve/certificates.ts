import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { X509Certificate } from "node:crypto";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs/lib/generate";

/** Our own certificate for https on localhost, in PEM. */
export interface LocalCertificate {
  readonly cert: string;
  readonly key: string;
  /** File of the authority to trust. */
  readonly authorityPath: string;
}

const VALID_DAYS = 365;
const RENEW_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * The certificate in `folder`, made when it is missing or about to end. Nothing is installed in
 * the system: trusting it is the user's own step. `now` in milliseconds.
 */
export async function localCertificate(folder: string, now: number): Promise<LocalCertificate> {
  const authorityPath = join(folder, "ca.crt");
  const certPath = join(folder, "localhost.crt");
  const keyPath = join(folder, "localhost.key");
  if (!isGood(certPath, keyPath, now)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    await generateCertificates(authorityPath, certPath, keyPath, VALID_DAYS);
  }
  return {
    cert: readFileSync(certPath, "utf8"),
    key: readFileSync(keyPath, "utf8"),
    authorityPath,
  };
}

function isGood(certPath: string, keyPath: string, now: number): boolean {
  if (!existsSync(certPath) || !existsSync(keyPath)) return false;
  const validTo = Date.parse(new X509Certificate(readFileSync(certPath)).validTo);
  return validTo - now > RENEW_DAYS * DAY_MS;
}

/** How to trust the certificate, one line a system. */
export function trustHelp(authorityPath: string): Readonly<Record<"sv" | "en", string>> {
  const ways = [
    `  Windows:  certutil -user -addstore Root "${authorityPath}"`,
    `  macOS:    security add-trusted-cert -k ~/Library/Keychains/login.keychain-db "${authorityPath}"`,
    `  Linux:    certutil -d sql:$HOME/.pki/nssdb -A -t C -n Materialkartan -i "${authorityPath}"   (Chromium)`,
  ].join("\n");
  return {
    sv: `Certifikatet är vårt eget. Webbläsaren varnar tills du litar på det:\n${ways}`,
    en: `The certificate is our own. The browser warns until you trust it:\n${ways}`,
  };
}
