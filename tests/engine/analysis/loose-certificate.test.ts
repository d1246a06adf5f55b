import fc from "fast-check";
import { looseCertificates } from "../../../engine/analysis/loose-certificate";
import { FLOWS_OF_K, FLOWS_OF_R, looseModel, told } from "../model/loose-models";
import { ofMaterial } from "../model/models";

test("the worked example: 650, 1,600, 500, 1,100, 1,750", () => {
  const [only] = looseCertificates(looseModel());
  const figures = { embedded: 650, total: 1600, used: 500, final: 1100, sum: 1750 };
  expect(only).toEqual({ material: "copper", year: 2020, ...figures });
});

test("a figure without an answer is said to be without, never part of a sum", () => {
  const model = looseModel({ flows: [...FLOWS_OF_K, ["R", "inflow", 2020, 1300, "pieces"]] });
  const [only] = looseCertificates(model);
  expect(only).toMatchObject({ embedded: 650, used: NaN, final: NaN, sum: NaN });
  expect(told(model, "certificate")?.found.en).toContain("loose final without an answer");
});

test("embedded + loose final = the material of both products; none where nothing is loose", () => {
  fc.assert(
    fc.property(
      fc.tuple(fc.nat(5000), fc.nat(5000), fc.nat(5000)),
      fc.integer({ min: 1, max: 40 }),
      ([bought, made, imported], tenths) => {
        const model = looseModel({
          flows: [
            ["K", "import", 2020, bought, "kg"],
            ["R", "production", 2020, made, "pieces"],
            ["R", "import", 2020, imported, "pieces"],
          ],
          components: [["R", "K", tenths / 10, "kg/piece"]],
        });
        const [only] = looseCertificates(model);
        const of = (product: string): number =>
          ofMaterial(model, product, "copper", "inflow")[0] ?? NaN;
        expect(only?.sum).toBeCloseTo(of("R") + of("K"), 6);
        // Where all that is made here is made of what was bought, the mass is conserved.
        if (bought >= (made * tenths) / 10) {
          expect(only?.sum).toBeCloseTo(bought + (imported * tenths) / 10, 6);
        }
      },
    ),
  );
  const separate = looseModel({ flows: FLOWS_OF_R });
  expect(looseCertificates(separate)).toEqual([]);
});
