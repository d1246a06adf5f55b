/** What is remembered: for the user in the browser, for the workbook in the file. */
import type { Preferences } from "../ports/preferences";

/** Preferences of the add-in in this Office. */
export function officePreferences(): Preferences {
  return {
    get: (scope, key) => (scope === "user" ? userValue(key) : workbookValue(key)),
    set: (scope, key, value) =>
      scope === "user" ? setUserValue(key, value) : setWorkbookValue(key, value),
  };
}

/** The web keeps the stores of add-ins apart by this key. */
function storeKey(key: string): string {
  // Undefined on the desktop, whatever the declaration says.
  const context: { readonly partitionKey?: string } = Office.context;
  return `${context.partitionKey ?? ""}materialkartan.${key}`;
}

/** undefined where the browser keeps nothing (private windows, blocked third-party storage). */
function userStore(): Storage | undefined {
  try {
    return window.localStorage;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

function userValue(key: string): string | undefined {
  return userStore()?.getItem(storeKey(key)) ?? undefined;
}

function setUserValue(key: string, value: string): Promise<void> {
  userStore()?.setItem(storeKey(key), value);
  return Promise.resolve();
}

function workbookValue(key: string): string | undefined {
  const value: unknown = Office.context.document.settings.get(key);
  return typeof value === "string" ? value : undefined;
}

function setWorkbookValue(key: string, value: string): Promise<void> {
  const { settings } = Office.context.document;
  settings.set(key, value);
  return new Promise((resolve) => settings.saveAsync(() => resolve()));
}
