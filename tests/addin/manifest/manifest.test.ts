/** @jest-environment jsdom */
import { DEVELOPMENT_BASE } from "../../../addin/functions/metadata/manifest-base";
import { all, attribute, localised, manifestDocument, only, swedishOf } from "./manifest-file";

const manifest = manifestDocument();
const resid = (element: Element): string => attribute(element, "resid");
const resources = only(manifest, "Resources");
const defined = [...resources.children].flatMap((kind) => [...kind.children]);
const used = [...manifest.getElementsByTagName("*")].filter((one) => one.hasAttribute("resid"));
const typed = (name: string, type: string): Element[] =>
  all(manifest, name).filter((one) => attribute(one, "xsi:type") === type);

test("is well-formed XML of a task pane add-in", () => {
  expect(all(manifest, "parsererror")).toEqual([]);
  expect(manifest.documentElement.localName).toBe("OfficeApp");
  expect(attribute(manifest.documentElement, "xsi:type")).toBe("TaskPaneApp");
});

describe("identity", () => {
  test("the id is ours and stays: with another, installed copies become strangers", () => {
    expect(only(manifest, "Id").textContent).toBe("596ac7ec-35d5-46dd-ab22-a06851b66b05");
  });

  test("the version has four numbers, none over 65535", () => {
    const version = only(manifest, "Version").textContent;
    expect(version).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(version.split(".").filter((part) => Number(part) > 65_535)).toEqual([]);
  });

  test("asks for no more than it needs", () => {
    expect(only(manifest, "Permissions").textContent).toBe("ReadWriteDocument");
    expect(all(manifest, "AppDomain")).toEqual([]);
    expect(all(manifest, "WebApplicationInfo")).toEqual([]);
  });

  test("loads wherever there is a shared runtime, Excel 2021 included", () => {
    const sets = all(manifest, "Set").map((one) => [
      attribute(one, "Name"),
      attribute(one, "MinVersion"),
    ]);
    expect(sets).toEqual([["SharedRuntime", "1.1"]]);
    expect(all(manifest, "Host").map((one) => attribute(one, "Name"))).toEqual(["Workbook", ""]);
  });
});

describe("the shared runtime", () => {
  test("one runtime, long, first in its host", () => {
    const runtime = only(manifest, "Runtime");
    expect(attribute(runtime, "lifetime")).toBe("long");
    const host = typed("Host", "Workbook")[0]!;
    expect([...host.children].map((one) => one.localName)).toEqual([
      "Runtimes",
      "AllFormFactors",
      "DesktopFormFactor",
    ]);
  });

  test("runtime, page of the functions, function file and pane name the same resid", () => {
    const page = only(only(manifest, "Page"), "SourceLocation");
    const panes = typed("Action", "ShowTaskpane").map((one) => only(one, "SourceLocation"));
    const places = [only(manifest, "Runtime"), page, only(manifest, "FunctionFile"), ...panes];
    expect(places).toHaveLength(4);
    expect(new Set(places.map(resid))).toEqual(new Set(["Taskpane.Url"]));
    const pane = defined.find((one) => attribute(one, "id") === "Taskpane.Url");
    const start = only(only(manifest, "DefaultSettings"), "SourceLocation");
    expect(attribute(start, "DefaultValue")).toBe(attribute(pane!, "DefaultValue"));
  });

  test("no action has a TaskpaneId: the pane would stay blank on desktop", () => {
    expect(all(manifest, "TaskpaneId")).toEqual([]);
  });

  test("functions have no namespace, so that users type =CRMSTOCK(", () => {
    expect(all(manifest, "Namespace")).toEqual([]);
  });
});

describe("resources", () => {
  const ids = defined.map((one) => attribute(one, "id"));

  test("every resid is defined, once, and of at most 32 characters", () => {
    expect(used.length).toBeGreaterThan(10);
    expect(used.map(resid).filter((one) => !ids.includes(one))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((one) => one.length === 0 || one.length > 32)).toEqual([]);
  });

  test("none is left unused", () => {
    expect(ids.filter((one) => !used.map(resid).includes(one))).toEqual([]);
  });

  test("each place takes a resource of its own kind", () => {
    const kindOf = (id: string): string =>
      defined.find((one) => attribute(one, "id") === id)?.parentElement?.localName ?? "";
    const kinds: Readonly<Record<string, string>> = {
      Image: "Images",
      Label: "ShortStrings",
      Title: "ShortStrings",
      Description: "LongStrings",
    };
    for (const one of used) expect(kindOf(resid(one))).toBe(kinds[one.localName] ?? "Urls");
  });

  test("texts fit: short ones 125 characters, long ones 250", () => {
    const longest: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };
    for (const kind of ["ShortStrings", "LongStrings"]) {
      for (const one of only(resources, kind).children) {
        for (const text of [attribute(one, "DefaultValue"), swedishOf(one)]) {
          expect(text.length).toBeGreaterThan(0);
          expect(text.length).toBeLessThanOrEqual(longest[kind]!);
        }
      }
    }
    const display = only(manifest, "DisplayName");
    expect(attribute(display, "DefaultValue").length).toBeLessThanOrEqual(125);
    const description = manifest.documentElement.querySelector(":scope > Description");
    expect(attribute(description!, "DefaultValue").length).toBeLessThanOrEqual(250);
  });
});

describe("languages", () => {
  test("English unless the menus are Swedish", () => {
    expect(only(manifest, "DefaultLocale").textContent).toBe("en-US");
    const locales = all(manifest, "Override").map((one) => attribute(one, "Locale"));
    expect(new Set(locales)).toEqual(new Set(["sv-SE"]));
  });

  test("every text, address and image has a Swedish value", () => {
    const elements = localised(manifest);
    expect(elements.length).toBeGreaterThan(15);
    expect(elements.filter((one) => swedishOf(one) === "").map((one) => one.outerHTML)).toEqual([]);
  });

  test("texts are translated, but for the name", () => {
    const strings = localised(manifest).filter(
      (one) => !attribute(one, "DefaultValue").startsWith("https:"),
    );
    const same = strings
      .map((one) => attribute(one, "DefaultValue"))
      .filter((text, i) => {
        return text === swedishOf(strings[i]!);
      });
    expect(new Set(same)).toEqual(new Set(["Materialkartan"]));
  });

  test("the functions' help is another file", () => {
    const metadata = defined.find((one) => attribute(one, "id") === "Functions.Metadata.Url");
    expect(attribute(metadata!, "DefaultValue")).toBe(`${DEVELOPMENT_BASE}functions.json`);
    expect(swedishOf(metadata!)).toBe(`${DEVELOPMENT_BASE}functions-sv.json`);
  });
});

describe("the ribbon", () => {
  test("a group on the Home tab with two buttons", () => {
    expect(attribute(only(manifest, "OfficeTab"), "id")).toBe("TabHome");
    const label = (control: Element): string => {
      const id = resid([...control.children].find((one) => one.localName === "Label")!);
      return attribute(
        defined.find((one) => attribute(one, "id") === id)!,
        "DefaultValue",
      );
    };
    expect(all(manifest, "Control").map(label)).toEqual(["Materialkartan", "New from template"]);
    expect(only(manifest, "FunctionName").textContent).toBe("newFromTemplate");
  });

  test("every icon comes in the three sizes a ribbon needs", () => {
    const icons = all(manifest, "Icon");
    expect(icons).toHaveLength(3);
    for (const icon of icons) {
      const sizes = all(icon, "Image").map((one) => [attribute(one, "size"), resid(one)]);
      expect(sizes).toEqual([
        ["16", "Icon.16"],
        ["32", "Icon.32"],
        ["80", "Icon.80"],
      ]);
    }
  });
});
