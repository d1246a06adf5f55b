import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isSetDeclared } from "../../../../addin/workbench/host/requirement-sets";
import { ApiCollection, ApiObject } from "../../../../addin/workbench/host/rich-api/api-object";
import type { ApiClass } from "../../../../addin/workbench/host/rich-api/api-object";
import { Arguments } from "../../../../addin/workbench/host/rich-api/arguments";
import { bench, setCells } from "./batch";

test("versions compare number by number", () => {
  const sets = { ExcelApi: "1.12" };
  expect(isSetDeclared(sets, "ExcelApi", "1.9")).toBe(true);
  expect(isSetDeclared(sets, "ExcelApi", "1.12")).toBe(true);
  expect(isSetDeclared(sets, "ExcelApi", "1.13")).toBe(false);
  expect(isSetDeclared(sets, "ExcelApi", "2.0")).toBe(false);
  expect(isSetDeclared(sets, "WordApi", "1.1")).toBe(false);
});

const TYPES = readFileSync(
  join(__dirname, "../../../../node_modules/@types/office-js/index.d.ts"),
  "utf8",
);
const EXCEL = TYPES.slice(TYPES.indexOf("declare namespace Excel {"));

/** First version of each member of an Excel class, from its doc comments. */
function documented(className: string): Map<string, string> {
  const start = EXCEL.indexOf(`\n    class ${className} extends OfficeExtension.ClientObject {`);
  const body = EXCEL.slice(start, EXCEL.indexOf("\n    }\n", start));
  const members = new Map<string, string>();
  for (const [, comment = "", name = ""] of body.matchAll(
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*\n\s*(?:readonly )?(\w+)[(:?]/gu,
  )) {
    const version = /Api set: ExcelApi (\d+\.\d+)/u.exec(comment)?.[1];
    if (version !== undefined && !members.has(name)) members.set(name, version);
  }
  return members;
}

/** Every class of the model that can be reached from the workbook, by following members. */
function classes(): Map<string, ApiClass> {
  const made = bench();
  setCells(made.api, "A1:B2", "values", [
    ["a", "b"],
    [1, 2],
  ]);
  const area = { sheetId: "sheet1", row: 0, column: 0, rows: 2, columns: 2 };
  made.spreadsheet.addTable(area, "T");
  made.spreadsheet.addName("n", "=Sheet1!$A$1");
  setCells(made.api, "D1", "formulas", [["=A1"]]);
  const found = new Map<string, ApiClass>();
  const visit = (target: unknown): void => {
    if (!(target instanceof ApiObject) || found.has(target.api.name)) return;
    found.set(target.api.name, target.api);
    for (const [name, member] of Object.entries(target.api.members)) {
      if (member.kind === "object") visit(member.get(target));
      else if (member.kind === "method") for (const result of tried(target, name)) visit(result);
    }
    if (target instanceof ApiCollection) target.items().forEach(visit);
  };
  visit(made.model.root);
  return found;

  /** What a method answers to arguments that suit some method; refusals are no answer. */
  function tried(target: ApiObject, name: string): unknown[] {
    const member = target.api.members[name];
    if (member?.kind !== "method" || /delete|clear|convert/iu.test(name)) return [];
    const range = made.model.root.context.range(area);
    const formula = made.model.root.context.range({ ...area, column: 3, rows: 1, columns: 1 });
    const attempts = [["<a xmlns='u'/>"], ["u"], ["T"], [0], ["Line", range], [0, 0]];
    return attempts.flatMap((args) => {
      try {
        const subject = name === "getDirectPrecedents" ? formula : target;
        return [member.call(subject, new Arguments(args))];
      } catch (error) {
        return error instanceof Error ? [] : [error];
      }
    });
  }
}

test("every member has the version of its doc comment in @types/office-js", () => {
  const wrong: string[] = [];
  let checked = 0;
  for (const [className, api] of classes()) {
    const known = documented(className);
    for (const [name, member] of Object.entries(api.members)) {
      if (member.since === "internal" || name === "_Runtime") continue;
      const publicName = member.kind === "event" ? member.publicName : name;
      const version = known.get(publicName);
      checked += 1;
      if (version !== member.since) {
        wrong.push(
          `${className}.${publicName}: ${member.since}, documented ${version ?? "nowhere"}`,
        );
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(checked).toBeGreaterThan(200);
});
