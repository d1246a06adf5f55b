/** examples.md, "Loose components", through the command line's own evaluation. */
import { calculated, valueOf, type Tables } from "./calculated";

const TABLES: Tables = {
  Products: [
    ["product", "unit"],
    ["K", "kg"],
    ["R", "pieces"],
  ],
  Codes: [
    ["product", "CN code"],
    ["K", "85340019"],
  ],
  Flows: [
    ["series", "flow", "year", "value", "unit"],
    ["85340019", "import", 2020, 2, "t"],
    ["85340019", "import", 2020, 3000, "tkr"],
    ["85340019", "export", 2020, 1, "t"],
    ["85340019", "export", 2020, 1500, "tkr"],
    ["85340019", "production", 2020, 900, "tkr"],
    ["R", "production", 2020, 1000, "pieces"],
    ["R", "import", 2020, 500, "pieces"],
    ["R", "export", 2020, 200, "pieces"],
  ],
  Components: [
    ["product", "component", "amount", "unit"],
    ["R", "K", 0.5, "kg/piece"],
  ],
  Content: [
    ["product", "material", "amount", "unit"],
    ["K", "Cu", 1, "kg/kg"],
  ],
  Lifetimes: [
    ["product", "distribution", "mean"],
    ["K", "fixed", 5],
    ["R", "fixed", 5],
  ],
};

test("loose final 1,100 kg, embedded 650 kg, sum 1,750", () => {
  expect(valueOf(TABLES, "CRMINFLOW", "$model", "K")).toBe(1100);
  expect(valueOf(TABLES, "CRMINFLOW", "$model", "R", "Cu")).toBe(650);
  expect(valueOf(TABLES, "CRMINFLOW", "$model", null, "Cu")).toBe(1750);
});

test("the certificate gives the five figures, by material and year, in both languages", () => {
  const certificates = (language: "en" | "sv"): unknown[][] => {
    const { only } = calculated(TABLES, { only: ["CRMCHECK", "$model"] }, language);
    const value = only && "value" in only ? (only.value as unknown[][]) : [];
    return value.filter((row) => /^mater.*=/.test(String(row[2])));
  };
  const [en, ...more] = certificates("en");
  expect(more).toEqual([]);
  expect(en?.slice(0, 4)).toEqual(["note", "Components", "material=Cu; year=2020", ""]);
  expect(en?.[4]).toBe(
    "Certificate of no double counting, Cu 2020 through K: embedded 650 kg; loose total 1600 kg; " +
      "of which used in Swedish production 500 kg; loose final 1100 kg; " +
      "sum embedded + loose final 1750 kg.",
  );
  const [sv] = certificates("sv");
  expect(sv?.[2]).toBe("material=Cu; år=2020");
  expect(sv?.[4]).toBe(
    "Intyg om dubbelräkning, Cu 2020 genom K: inbyggt 650 kg; löst totalt 1600 kg; " +
      "varav i svensk produktion 500 kg; löst slutligt 1100 kg; " +
      "summa inbyggt + löst slutligt 1750 kg.",
  );
});
