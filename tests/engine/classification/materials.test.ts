import fc from "fast-check";
import { MATERIALS } from "../../../engine/classification/material-list";
import {
  compareMaterials,
  descendantsOf,
  findMaterial,
  groupsOf,
  isGroup,
  materialLabel,
  materialOf,
  nearestMaterials,
  unspecifiedLabel,
} from "../../../engine/classification/materials";
import regulation from "../../golden/crm-list-2024-1252.json";

const keyOf = (text: string): string | undefined => {
  const match = findMaterial(text);
  return match.kind === "listed" ? match.material.key : undefined;
};
const symbolsOf = (keys: readonly string[]): string[] => keys.map(materialLabel);

describe("the shipped list against the Regulation", () => {
  test("17 strategic, 34 critical entries", () => {
    expect(regulation.annexI).toHaveLength(17);
    expect(regulation.annexII).toHaveLength(34);
  });

  test.each(regulation.annexII)("annex II: $nameEn", ({ nameEn, nameSv, members }) => {
    const match = findMaterial(nameEn);
    if (match.kind !== "listed") throw new Error(`${nameEn} not found`);
    expect(match.material.annexII).toBe(true);
    expect(match.material.nameEn).toBe(nameEn);
    expect(match.material.nameSv).toBe(nameSv);
    expect(symbolsOf(match.material.members)).toEqual(members);
  });

  test.each(regulation.annexI)("annex I: $nameEn", ({ nameEn, nameSv, members }) => {
    const match = findMaterial(nameEn);
    if (match.kind !== "listed") throw new Error(`${nameEn} not found`);
    expect(match.material.annexI).toBe(true);
    expect(keyOf(nameSv)).toBe(match.material.key);
    expect(symbolsOf(match.material.members)).toEqual(members);
  });

  test("nothing but the entries of annex I and their members is strategic", () => {
    const strategic = new Set(
      regulation.annexI.flatMap(({ nameEn, members }) => [nameEn, ...members].map(keyOf)),
    );
    expect(MATERIALS.filter(({ annexI }) => annexI).map(({ key }) => key)).toHaveLength(
      strategic.size,
    );
    for (const { key, annexI } of MATERIALS) expect(annexI).toBe(strategic.has(key));
  });

  test("a grade that one annex limits is told", () => {
    expect(materialOf("boron")?.gradeNote?.en).toBe("Annex I: boron – metallurgy grade.");
    expect(materialOf("nickel")?.gradeNote?.en).toContain("battery grade");
    expect(materialOf("cobalt")?.gradeNote).toBeUndefined();
  });

  test("amounts of minerals are of the mineral", () => {
    expect(MATERIALS.filter(({ basis }) => basis === "mineral").map(({ key }) => key)).toEqual([
      "baryte",
      "coking coal",
      "feldspar",
      "fluorspar",
      "graphite",
      "phosphate rock",
    ]);
  });
});

describe("order", () => {
  test("annex II in the Regulation's order, REE before HREE, members after their group", () => {
    const expected = regulation.annexII.flatMap(({ nameEn, members }) => [
      ...(nameEn.startsWith("heavy") ? ["REE"] : []),
      keyOf(nameEn),
      ...members.map(keyOf),
    ]);
    expect(MATERIALS.map(({ key }) => key)).toEqual([...expected, "magnet REE"]);
  });

  test("listed materials first, the rest by code point", () => {
    const keys = ["Zn", "vanadium", "Au", "cobalt", "magnet REE", "antimony", "ånga"];
    expect(keys.sort(compareMaterials)).toEqual([
      "antimony",
      "cobalt",
      "vanadium",
      "magnet REE",
      "Au",
      "Zn",
      "ånga",
    ]);
  });
});

describe("findMaterial", () => {
  test.each([
    ["Co", "cobalt"],
    ["co", "cobalt"],
    ["CO", "cobalt"],
    ["Kobolt", "cobalt"],
    ["  cobalt ", "cobalt"],
    ["grafit", "graphite"],
    ["Naturlig  grafit", "graphite"],
    ["natural graphite", "graphite"],
    ["bauxit", "aluminium"],
    ["alumina", "aluminium"],
    ["Al", "aluminium"],
    ["nickel – battery grade", "nickel"],
    ["Nickel - batterikvalitet", "nickel"],
    ["battery grade nickel", "nickel"],
    ["kisel", "silicon metal"],
    ["silicon", "silicon metal"],
    ["titan", "titanium metal"],
    ["fosfor", "phosphorus"],
    ["phosphate rock", "phosphate rock"],
    ["kokskol", "coking coal"],
    ["REE", "REE"],
    ["ree", "REE"],
    ["sällsynta jordartsmetaller", "REE"],
    ["sa\u0308llsynta jordartsmetaller", "REE"], // decomposed ä
    ["rare earths", "REE"],
    ["rare earth elements", "REE"],
    ["LREE", "LREE"],
    ["lätta sällsynta jordartsmetaller", "LREE"],
    ["heavy rare earth elements", "HREE"],
    ["pgm", "PGM"],
    ["platina", "platinum"],
    ["W", "tungsten"],
    ["volfram", "tungsten"],
    ["magnet REE", "magnet REE"],
  ])("%j is %s", (text, key) => {
    expect(keyOf(text)).toBe(key);
  });

  test.each([
    ["C", ["coking coal", "graphite"]],
    ["c", ["coking coal", "graphite"]],
    [" P ", ["phosphate rock", "phosphorus"]],
  ])("%j alone is ambiguous", (text, keys) => {
    const match = findMaterial(text);
    expect(match.kind).toBe("ambiguous");
    expect(match.kind === "ambiguous" && match.choices.map(({ key }) => key)).toEqual(keys);
  });

  test.each([
    ["Zn", "Zn"],
    [" Au ", "Au"],
    ["glass  fibre", "glass fibre"],
    ["constructor", "constructor"],
  ])("%j is the user's own", (text, name) => {
    expect(findMaterial(text)).toEqual({ kind: "unlisted", name });
  });

  test("every key, name, synonym and label leads to its own material and no other", () => {
    for (const material of MATERIALS) {
      const texts = [material.key, material.nameEn, material.nameSv, ...material.synonyms];
      for (const text of [...texts, materialLabel(material.key)]) {
        expect([text, keyOf(text)]).toEqual([text, material.key]);
      }
    }
  });

  test("no symbol is a name of something else", () => {
    const symbols = MATERIALS.flatMap(({ symbol }) => symbol ?? []);
    expect(new Set(symbols).size).toBe(symbols.length);
    for (const { key, symbol } of MATERIALS) {
      if (symbol) expect(keyOf(symbol.toLowerCase())).toBe(key);
    }
  });

  test("any text has an answer, and its canonical form stays itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const match = findMaterial(text);
        if (match.kind !== "unlisted") return;
        expect(findMaterial(match.name)).toEqual(match);
      }),
    );
  });
});

describe("groups", () => {
  test("all members at any depth, each once, in list order, without the group", () => {
    expect(symbolsOf(descendantsOf("LREE"))).toEqual(["Ce", "La", "Nd", "Pr", "Sm"]);
    expect(symbolsOf(descendantsOf("PGM"))).toEqual(["Ir", "Pd", "Pt", "Rh", "Ru"]);
    expect(symbolsOf(descendantsOf("magnet REE"))).toEqual([
      "Dy",
      "Gd",
      "Tb",
      "Ce",
      "Nd",
      "Pr",
      "Sm",
    ]);
    expect(symbolsOf(descendantsOf("REE"))).toEqual([
      ...["HREE", "Dy", "Er", "Eu", "Gd", "Ho", "Lu", "Tb", "Tm", "Yb", "Y"],
      ...["LREE", "Ce", "La", "Nd", "Pr", "Sm"],
      "magnet REE",
    ]);
    expect(descendantsOf("cobalt")).toEqual([]);
    expect(descendantsOf("Zn")).toEqual([]);
  });

  test("members are keys of the list", () => {
    for (const { members } of MATERIALS) {
      for (const member of members) expect(materialOf(member)?.key).toBe(member);
    }
  });

  test("isGroup", () => {
    expect(MATERIALS.filter(({ key }) => isGroup(key)).map(({ key }) => key)).toEqual([
      "REE",
      "HREE",
      "LREE",
      "PGM",
      "magnet REE",
    ]);
    expect(isGroup("Zn")).toBe(false);
  });

  test("own rows of a group print apart", () => {
    expect(unspecifiedLabel("REE", "en")).toBe("REE (unspecified)");
    expect(unspecifiedLabel("REE", "sv")).toBe("REE (ospecificerat)");
  });
});

describe("materialLabel", () => {
  test.each([
    ["cobalt", "Co"],
    ["graphite", "graphite"],
    ["coking coal", "coking coal"],
    ["phosphorus", "phosphorus"],
    ["feldspar", "feldspar"],
    ["REE", "REE"],
    ["Zn", "Zn"],
  ])("%s prints as %s", (key, label) => {
    expect(materialLabel(key)).toBe(label);
  });
});

describe("groupsOf", () => {
  test.each([
    ["neodymium", "LREE", "REE"],
    ["dysprosium", "HREE", "REE"],
    ["LREE", "REE"],
    ["platinum", "PGM"],
  ])("%s: narrowest first", (key, ...groups) => {
    const found = groupsOf(key);
    expect(found.filter((group) => groups.includes(group))).toEqual(groups);
    const sizes = found.map((group) => descendantsOf(group).length);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  });

  test("none of a material that stands alone, or of a name not listed", () => {
    expect([groupsOf("cobalt"), groupsOf("REE"), groupsOf("alloy 7")]).toEqual([[], [], []]);
  });
});

describe("nearestMaterials", () => {
  test.each([
    ["coblat", "cobalt"],
    ["kobollt", "cobalt"],
    ["graffit", "graphite"],
    ["neodymum", "neodymium"],
  ])("%s: is %s meant?", (text, key) => {
    expect(nearestMaterials(text, 1).map((material) => material.key)).toEqual([key]);
  });
  test("each material once, and none where nothing is near", () => {
    const keys = nearestMaterials("grafitt", 5).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(nearestMaterials("polyethylene", 3)).toEqual([]);
  });
});
