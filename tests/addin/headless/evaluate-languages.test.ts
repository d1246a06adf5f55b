/** Languages and scenarios of the command's calls. */
import { calculated, errorOf, valueIn, valueOf, type Call, type Tables } from "./calculated";
import { CARS as TABLES } from "./cars";

describe("languages", () => {
  const call: Call = ["CRMTABLE", "$model", "bestånd", "Elbil", "Co", 2020];

  test("headers follow the caller, messages too", () => {
    const sv = calculated(TABLES, { t: call, e: ["CRMSTOCK", "$model", "zz"] }, "sv");
    expect(valueIn(sv["t"])).toEqual([
      ["produkt", "material", "mått", "enhet", 2020],
      ["Elbil", "Co", "bestånd", "kg", 80],
    ]);
    expect(sv["e"]).toHaveProperty(
      "error.message",
      "Det finns ingen produkt, grupp eller producentansvar ”zz”.",
    );
  });

  test("the language of Settings goes before the caller's in headers, not in messages", () => {
    const swedish = {
      ...TABLES,
      S: [
        ["setting", "value"],
        ["language", "sv"],
      ],
    };
    const results = calculated(swedish, {
      t: call,
      c: ["CRMCOHORTS", "$model", "Elbil", null, 2020],
      v: ["CRMVALIDATE", "$model"],
      k: ["CRMCHECK", "$model"],
      i: ["CRMINFO", "$model"],
      e: ["CRMSTOCK", "$model", "zz"],
    });
    const first = (id: string): unknown => (valueIn(results[id]) as unknown[][])[0]?.[0];
    expect(["t", "c", "v", "k", "i"].map(first)).toEqual([
      "produkt",
      "år",
      "gäller",
      "allvar",
      "namn",
    ]);
    expect(results["e"]).toHaveProperty(
      "error.message",
      'There is no product, group or responsibility "zz".',
    );
    const english = {
      ...TABLES,
      S: [
        ["setting", "value"],
        ["språk", "en"],
      ],
    };
    const en = calculated(english, { t: call }, "sv");
    expect((valueIn(en["t"]) as unknown[][])[0]?.[0]).toBe("product");
  });

  test("numbers do not depend on the language", () => {
    const numbers = (language: "sv" | "en"): unknown =>
      calculated(TABLES, { n: ["CRMSTOCK", "$model", "*", "all"] }, language)["n"];
    const ofNumbers = (result: unknown): string =>
      JSON.stringify(result).replace(/"message":"[^"]*"/g, "");
    expect(ofNumbers(numbers("sv"))).toBe(ofNumbers(numbers("en")));
  });
});

describe("scenarios", () => {
  const changed: Tables = {
    ...TABLES,
    Ändringar: [
      ["scenario", "table", "row", "column", "operation", "value"],
      ["Dubbelt", "Flows", "series=Elbil", "value", "*", 2],
    ],
  };
  const stockOf = (name: string, tables: Tables = changed): unknown => {
    const results = calculated(tables, {
      m: ["CRMMODEL", name, "$tables"],
      s: ["CRMSTOCK", "$m", "Elbil", null, 2020],
    });
    const result = results["s"];
    return result && "error" in result ? result.error.type : valueIn(result);
  };

  test("a scenario is its own changes, base and bas are none", () => {
    expect(stockOf("Dubbelt")).toBe(20);
    expect(stockOf("base")).toBe(10);
    expect(stockOf("bas")).toBe(10);
    expect(stockOf("BASE")).toBe(10);
  });

  test("an unknown scenario is #N/A and lists the known ones", () => {
    expect(stockOf("Tredubbelt")).toBe("#N/A");
    expect(errorOf(changed, "CRMMODEL", "Tredubbelt", "$tables").message).toContain("Dubbelt");
  });

  test("the base may have a name of its own in Settings", () => {
    const named = {
      ...changed,
      S: [
        ["setting", "value"],
        ["base name", "Nuläge"],
      ],
    };
    expect(stockOf("Nuläge", named)).toBe(10);
  });

  test("without Changes any name will do", () => {
    expect(stockOf("whatever", TABLES)).toBe(10);
  });

  test("models that differ only in name share the hex", () => {
    const hex = (name: string): unknown => valueOf(TABLES, "CRMMODEL", name, "$tables");
    expect(hex("a")).toBe(String(hex("b")).replace("CRM:b", "CRM:a"));
  });
});
