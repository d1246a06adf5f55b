import { makeFinding, EVERY_PRODUCT, type Finding } from "../../../engine/findings/finding";
import { blockedProducts } from "../../../engine/model/blocked-products";
import { readProducts } from "../../../engine/trade/product";
import { readCodeUses } from "../../../engine/trade/flow-index";
import { row, use } from "../trade/rows";

const products = readProducts(
  [
    row("Products", { product: "EV", unit: "pieces", group: "cars", responsibility: "vehicles" }),
    row("Products", { product: "PHEV", unit: "pieces", group: "cars" }),
    row("Products", { product: "Phone", unit: "pieces" }),
  ],
  [],
);
const uses = readCodeUses([use("EV", "870380"), use("Phone", "8517"), use("PHEV", "8703")]);

function finding(severity: Finding["severity"], ...blocks: string[]): Finding {
  const text = { severity, sv: ["", ""], en: ["", ""] } as const;
  return makeFinding("x", text, { blocks }, {});
}
const blocked = (...blocks: string[]): string[] => [
  ...blockedProducts([finding("error", ...blocks)], products, uses).keys(),
];

test("by product", () => expect(blocked("Phone")).toEqual(["Phone"]));
test("by group", () => expect(blocked("cars")).toEqual(["EV", "PHEV"]));
test("by responsibility", () => expect(blocked("vehicles")).toEqual(["EV"]));
test("by the code and by a longer one, whose rows it may take", () => {
  expect(blocked("870380").sort()).toEqual(["EV", "PHEV"]);
  expect(blocked("87038010").sort()).toEqual(["EV", "PHEV"]);
});
test("a shorter code's rows are never taken", () => expect(blocked("8703")).toEqual(["PHEV"]));
test("all", () => expect(blocked(EVERY_PRODUCT)).toEqual([EVERY_PRODUCT]));
test("a name of nothing blocks nothing", () => expect(blocked("Bus", "9999")).toEqual([]));
test("warnings and notes block nothing", () => {
  const quiet = [
    { ...finding("warning"), blocks: ["EV"] },
    { ...finding("note"), blocks: ["EV"] },
  ];
  expect(blockedProducts(quiet, products, uses).size).toBe(0);
});
test("the first finding is the reason", () => {
  const first = finding("error", "EV");
  expect(blockedProducts([first, finding("error", "EV")], products, uses).get("EV")).toBe(first);
});
