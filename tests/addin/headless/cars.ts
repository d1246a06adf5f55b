import type { Tables } from "./calculated";

const years = [2020, 2021, 2022];
/** Elbil: 10 cars a year, fixed 2 years, 8 kg Co each; Telefon: 1000 kg a year, no content. */
export const CARS: Tables = {
  Varor: [
    ["product", "unit", "unit mass", "group"],
    ["Elbil", "st", 1700, "G"],
    ["Telefon", "kg", null, "G"],
  ],
  Flöden: [
    ["series", "flow", "year", "value", "unit"],
    ...years.flatMap((year) => [
      ["Elbil", "inflow", year, 10, "pieces"],
      ["Telefon", "inflow", year, 1, "t"],
    ]),
  ],
  Liv: [
    ["product", "distribution", "mean"],
    ["Elbil", "fixed", 2],
    ["Telefon", "fixed", 2],
  ],
  Halter: [
    ["product", "material", "amount", "unit"],
    ["Elbil", "Co", 8, "kg/st"],
  ],
};
