import { withFreeNames, withNewNames } from "../../../addin/excel/free-names";
import type { WorkbookPlan } from "../../../addin/ports/workbook";

const plan: WorkbookPlan = {
  sheets: [
    {
      name: "Börja här",
      cells: [
        {
          at: "A1",
          rows: [
            [{ kind: "formula", formula: `=CRMMODEL("Flöden",Flöden[[#Headers],[#Data]])` }],
            [{ kind: "formula", formula: "='Börja här'!$A$1&Resultat!B2&crm_model" }],
            [{ kind: "text", text: "Flöden" }],
          ],
        },
      ],
      tables: [],
      formats: [],
      columnWidths: {},
    },
    {
      name: "Flöden",
      cells: [],
      tables: [{ name: "Flöden", at: "A4", cells: [] }],
      formats: [],
      columnWidths: {},
    },
  ],
  names: [{ name: "crm_model", refersTo: "='Börja här'!$A$1" }],
  show: "Börja här",
};

describe("free names", () => {
  test("a plan whose names are free is built as it is", () => {
    expect(withFreeNames(plan, { sheets: ["Blad1"], words: ["Annat"] })).toBe(plan);
  });

  test("taken names get the first free number, in formulas and names too", () => {
    const free = withFreeNames(plan, {
      sheets: ["börja här", "Börja här 2"],
      words: ["FLÖDEN", "crm_model"],
    });
    expect(free.show).toBe("Börja här 3");
    expect(free.sheets.map(({ name }) => name)).toEqual(["Börja här 3", "Flöden"]);
    expect(free.sheets[1]?.tables[0]?.name).toBe("Flöden2");
    expect(free.names).toEqual([{ name: "crm_model2", refersTo: "='Börja här 3'!$A$1" }]);
    expect(free.sheets[0]?.cells[0]?.rows).toEqual([
      [{ kind: "formula", formula: `=CRMMODEL("Flöden",Flöden2[[#Headers],[#Data]])` }],
      [{ kind: "formula", formula: "='Börja här 3'!$A$1&Resultat!B2&crm_model2" }],
      [{ kind: "text", text: "Flöden" }],
    ]);
  });

  test("a sheet's name stays within 31 characters, apostrophes are doubled", () => {
    const long = "x".repeat(31);
    const sheet = { ...plan.sheets[1]!, name: long, tables: [] };
    const free = withFreeNames(
      { sheets: [sheet], names: [], show: long },
      { sheets: [long], words: [] },
    );
    expect(free.show).toBe(`${"x".repeat(29)} 2`);
    expect(withNewNames("='a''b'!A1", new Map([["a'b", "a'b 2"]]), new Map())).toBe("='a''b 2'!A1");
  });
});
