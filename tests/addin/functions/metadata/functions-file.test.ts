/** functions.json and functions-sv.json against what Excel takes. */
import { z } from "zod";
import type { FunctionsFile } from "../../../../addin/functions/metadata/functions-file";
import {
  translateMetadata,
  untranslated,
} from "../../../../addin/functions/metadata/translate-metadata";
import { functionsFile, generatedFile } from "./generated";

// Microsoft, "Manually create JSON metadata for custom functions" and "Custom functions naming".
const id = z.string().regex(/^[A-Za-z][A-Za-z0-9_.]{2,127}$/);
const name = z.string().regex(/^\p{L}[\p{L}0-9_.]{2,127}$/u);
const flag = z.literal(true).optional();
const parameter = z.strictObject({
  name: z.string().regex(/^\p{L}[\p{L}0-9_]*$/u),
  description: z.string().min(1).max(200),
  type: z.literal("any"),
  dimensionality: z.literal("matrix"),
  optional: flag,
  repeating: flag,
});
const file = z.strictObject({
  allowErrorForDataTypeAny: z.literal(true),
  functions: z.array(
    z.strictObject({
      id,
      name,
      description: z.string().min(1).max(200),
      parameters: z.array(parameter),
      result: z.strictObject({ type: z.literal("any"), dimensionality: z.literal("matrix") }),
      options: z
        .strictObject({ requiresAddress: flag, requiresParameterAddresses: flag })
        .optional(),
    }),
  ),
});

describe.each(["en", "sv"])("the file in %s", (language) => {
  let made: FunctionsFile;
  beforeAll(async () => {
    const english = await functionsFile();
    made = language === "sv" ? translateMetadata(english) : english;
  });

  test("has the form Excel takes", () => {
    expect(file.safeParse(made).error?.issues ?? []).toEqual([]);
  });

  test("names every function once, in capitals, and none as a cell", () => {
    const names = made.functions.map((one) => one.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((one) => !/^CRM[A-Z]+$/.test(one))).toEqual([]);
    expect(made.functions.map((one) => one.id)).toEqual(names);
  });

  test("names parameters once in each function; optional ones last, a repeating one at the end", () => {
    for (const { parameters } of made.functions) {
      expect(new Set(parameters.map((one) => one.name)).size).toBe(parameters.length);
      const firstOptional = parameters.findIndex((one) => one.optional);
      const tail = firstOptional < 0 ? [] : parameters.slice(firstOptional);
      expect(tail.filter((one) => !one.optional)).toEqual([]);
      expect(parameters.slice(0, -1).filter((one) => one.repeating)).toEqual([]);
    }
  });

  test("is far below the size that desktop Excel silently refuses, 1 MB", () => {
    expect(JSON.stringify(made).length).toBeLessThan(100_000);
  });
});

test("getters and builders learn the addresses of their arguments, builders their own", async () => {
  const { functions } = await functionsFile();
  const withModel = functions.filter((one) => one.parameters[0]?.name === "model");
  expect(withModel.length).toBeGreaterThan(8);
  for (const one of withModel) expect(one.options).toEqual({ requiresParameterAddresses: true });
  const own = functions.filter((one) => one.options?.requiresAddress).map((one) => one.id);
  expect(own).toEqual(["CRMMODEL", "CRMPART"]);
});

test("every parameter unit tells of values in SEK, which every function with one can give", async () => {
  const { functions } = await functionsFile();
  const units = functions.flatMap(({ id, parameters }) =>
    parameters.filter(({ name }) => name === "unit").map(({ description }) => [id, description]),
  );
  expect(units.length).toBeGreaterThanOrEqual(16);
  expect(units.filter(([, text]) => !text?.includes("SEK with Material prices"))).toEqual([]);
});

test("what the generator adds for data types is dropped", async () => {
  expect(await generatedFile()).toHaveProperty("allowCustomDataForDataTypeAny", true);
  expect(await functionsFile()).not.toHaveProperty("allowCustomDataForDataTypeAny");
});

describe("Swedish", () => {
  test("every text and name has a translation", async () => {
    expect(untranslated(await functionsFile())).toEqual([]);
  });

  test("a text without one stops the build and is named", async () => {
    const english = await functionsFile();
    const functions = [{ ...english.functions[0]!, description: "Something new" }];
    expect(() => translateMetadata({ ...english, functions })).toThrow("Something new");
  });

  test("ids, names, order and kinds of parameters are the same", async () => {
    const english = await functionsFile();
    const shape = (made: FunctionsFile): unknown =>
      made.functions.map(({ parameters, description: _, ...rest }) => ({
        ...rest,
        parameters: parameters.map(({ name: _name, description: _text, ...kind }) => kind),
      }));
    const swedish = translateMetadata(english);
    expect(shape(swedish)).toEqual(shape(english));
    expect(swedish.functions[0]?.parameters[0]?.name).toBe("namn");
  });
});
