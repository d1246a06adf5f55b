import {
  answerForHost,
  argumentFromHost,
  cellFromHost,
} from "../../../addin/functions/host-values";
import { SheetError } from "./sheet";

const make = (type: string, message: string): SheetError => new SheetError(type, message);
const missing = { type: "#N/A", sentence: { sv: "Saknas", en: "Missing" } } as const;

describe("values from the host", () => {
  test.each([
    ["a text", "Co", "Co"],
    ["a number, or a date as its serial number", 45_000, 45_000],
    ["a truth value", true, true],
    ["a blank", null, null],
    ["nothing", undefined, null],
    ["an error", new SheetError("#REF!", ""), { error: "#REF!" }],
    ["an error with its sentence", make("#N/A", "Why"), { error: "#N/A", message: "Why" }],
    ["a data type", { type: "FormattedNumber", basicValue: 12 }, 12],
    ["a data type of something else", { type: "Entity", basicValue: "#VALUE!" }, "#VALUE!"],
    ["an object of no value", {}, { error: "#VALUE!" }],
    ["no number", Number.NaN, { error: "#NUM!" }],
    ["a function", () => 1, { error: "#VALUE!" }],
  ])("%s", (_, value, cell) => {
    expect(cellFromHost(value)).toEqual(cell);
  });

  test("ranges keep their shape; an omitted argument is null", () => {
    expect(
      argumentFromHost([
        [1, null],
        ["a", make("#N/A", "")],
      ]),
    ).toEqual([
      [1, null],
      ["a", { error: "#N/A" }],
    ]);
    expect(argumentFromHost(null)).toBeNull();
    expect(argumentFromHost([1, 2])).toEqual([[1], [2]]);
  });
});

describe("answers for the host", () => {
  test("blank texts, numbers, and errors in the caller's language", () => {
    const [row] = answerForHost([["", 1.5, missing]], make, "sv");
    expect(row?.slice(0, 2)).toEqual(["", 1.5]);
    expect(row?.[2]).toMatchObject({ code: "#N/A", message: "Saknas" });
  });

  test("an error alone is thrown", () => {
    expect(() => answerForHost([[missing]], make, "en")).toThrow("Missing");
  });

  test("what is no number never becomes 0", () => {
    const [row] = answerForHost([[1, Number.NaN, Number.POSITIVE_INFINITY]], make, "en");
    expect(row?.slice(1)).toMatchObject([{ code: "#N/A" }, { code: "#N/A" }]);
  });
});
