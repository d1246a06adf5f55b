import { explained } from "../../../engine/findings/explanations";

test("holes are filled in each language", () => {
  const text = explained("price", { material: { sv: "kobolt", en: "cobalt" }, year: 2020 });
  expect(text.sv).toBe("pris på kobolt 2020");
  expect(text.en).toBe("price of cobalt 2020");
});

test("a name of a product stands as it is", () => {
  expect(explained("mass", { product: "Elbil", cohort: 2020 }).sv).toContain("Elbil");
});
