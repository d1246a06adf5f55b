/** manifest.xml as a tree; needs a document (jsdom). */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The repository. */
export const ROOT = join(__dirname, "../../..");

/** The manifest at the root. */
export function manifestDocument(): Document {
  const text = readFileSync(join(ROOT, "manifest.xml"), "utf8");
  return new DOMParser().parseFromString(text, "application/xml");
}

/** Elements with this local name, in document order, whatever their namespace. */
export function all(tree: Document | Element, name: string): Element[] {
  return [...tree.getElementsByTagNameNS("*", name)];
}

/** The only element with this local name. */
export function only(tree: Document | Element, name: string): Element {
  const found = all(tree, name);
  expect(found).toHaveLength(1);
  return found[0]!;
}

/** An attribute, `""` where it is missing. */
export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}

/** Every text, address and image of the manifest: elements with a default value. */
export function localised(tree: Document): Element[] {
  return [...tree.getElementsByTagName("*")].filter((one) => one.hasAttribute("DefaultValue"));
}

/** The Swedish value of a localised element, `""` where there is none. */
export function swedishOf(element: Element): string {
  const override = [...element.children].find(
    (one) => one.localName === "Override" && attribute(one, "Locale") === "sv-SE",
  );
  return override ? attribute(override, "Value") : "";
}
