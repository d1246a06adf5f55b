/**
 * The shipped list of materials: Regulation (EU) 2024/1252, annex I (17 strategic) and annex II
 * (34 critical), read in the English text; members of the groups from the 2023 EU study of critical
 * raw materials. Swedish names as the Geological Survey of Sweden (SGU), Svemin and IVL C11144 use
 * them; SWEDISH GRADE NAMES ("batterikvalitet", "metallurgisk kvalitet", "(metall)") and the Swedish
 * names of annex I's groups are OUR OWN TRANSLATION, to be checked against the Swedish OJ text.
 */
import type { Phrase } from "../findings/language";

/** One listed material or group. Amounts are kg of what `basis` says. */
export interface Material {
  /** Short English name; the canonical form everywhere. */
  readonly key: string;
  /** Chemical symbol, only where no other listed material shares it. */
  readonly symbol?: string;
  /** Symbol shared with another listed material (C, P): refused alone, with the choices. */
  readonly sharedSymbol?: string;
  readonly nameSv: string;
  /** As in the Regulation (annex II; annex I for what stands only there). */
  readonly nameEn: string;
  readonly synonyms: readonly string[];
  /** Keys of what a group holds directly; empty for a single material. */
  readonly members: readonly string[];
  /** Strategic: an entry of annex I, or a member of one. */
  readonly annexI: boolean;
  /** Critical: an entry of annex II, a member of one, or made of such alone (REE, magnet REE). */
  readonly annexII: boolean;
  /** Where an annex lists a certain grade only. */
  readonly gradeNote?: Phrase;
  readonly basis: "element" | "mineral";
}

type Extra = Partial<Omit<Material, "key" | "nameSv" | "nameEn">>;

const listed = (
  key: string,
  nameSv: string,
  extra: Extra & { nameEn?: string } = {},
): Material => ({
  nameEn: key,
  synonyms: [],
  members: [],
  annexI: false,
  annexII: true,
  basis: "element",
  ...extra,
  key,
  nameSv,
});

const critical = (symbol: string, key: string, nameSv: string, extra: Extra = {}): Material =>
  listed(key, nameSv, { symbol, ...extra });

const strategic = (
  symbol: string,
  key: string,
  nameSv: string,
  extra: Extra & { nameEn?: string } = {},
): Material => listed(key, nameSv, { symbol, annexI: true, ...extra });

const annexIOnly = (en: string, sv: string): Pick<Material, "gradeNote" | "synonyms"> => ({
  gradeNote: { en: `Annex I: ${en}.`, sv: `Bilaga I: ${sv}.` },
  synonyms: [en, sv],
});

const GRAPHITE_GRADES = ["graphite – battery grade", "grafit – batterikvalitet"];

/** In the order of annex II, members after their group; then what stands in annex I alone. */
export const MATERIALS: readonly Material[] = [
  critical("Sb", "antimony", "antimon"),
  critical("As", "arsenic", "arsenik"),
  strategic("Al", "aluminium", "bauxit/aluminiumoxid/aluminium", {
    nameEn: "bauxite/alumina/aluminium",
    synonyms: ["aluminum", "bauxite", "alumina", "bauxit", "aluminiumoxid"],
  }),
  critical("BaSO4", "baryte", "baryt", { synonyms: ["barite"], basis: "mineral" }),
  critical("Be", "beryllium", "beryllium"),
  strategic("Bi", "bismuth", "vismut"),
  strategic("B", "boron", "bor", {
    ...annexIOnly("boron – metallurgy grade", "bor – metallurgisk kvalitet"),
  }),
  strategic("Co", "cobalt", "kobolt"),
  listed("coking coal", "kokskol", {
    sharedSymbol: "C",
    synonyms: ["metallurgical coal", "metallurgiskt kol"],
    basis: "mineral",
  }),
  strategic("Cu", "copper", "koppar"),
  listed("feldspar", "fältspat", { basis: "mineral" }),
  critical("CaF2", "fluorspar", "flusspat", {
    synonyms: ["fluorite", "fluorit"],
    basis: "mineral",
  }),
  strategic("Ga", "gallium", "gallium"),
  strategic("Ge", "germanium", "germanium"),
  critical("Hf", "hafnium", "hafnium"),
  critical("He", "helium", "helium"),
  // Not an entry of its own: the Regulation lists light and heavy apart. Only some members are
  // strategic, so the group as a whole is not.
  listed("REE", "sällsynta jordartsmetaller", {
    nameEn: "rare earth elements",
    synonyms: [
      "rare earths",
      "rare earth metals",
      "rare earth",
      "sällsynta jordarter",
      "jordartsmetaller",
    ],
    members: ["HREE", "LREE", "magnet REE"],
  }),
  listed("HREE", "tunga sällsynta jordartsmetaller", {
    nameEn: "heavy rare earth elements",
    synonyms: ["heavy rare earths", "heavy REE", "tunga sällsynta jordarter"],
    members: [
      "dysprosium",
      "erbium",
      "europium",
      "gadolinium",
      "holmium",
      "lutetium",
      "terbium",
      "thulium",
      "ytterbium",
      "yttrium",
    ],
  }),
  strategic("Dy", "dysprosium", "dysprosium"),
  critical("Er", "erbium", "erbium"),
  critical("Eu", "europium", "europium"),
  strategic("Gd", "gadolinium", "gadolinium"),
  critical("Ho", "holmium", "holmium"),
  critical("Lu", "lutetium", "lutetium"),
  strategic("Tb", "terbium", "terbium"),
  critical("Tm", "thulium", "tulium"),
  critical("Yb", "ytterbium", "ytterbium"),
  critical("Y", "yttrium", "yttrium"),
  listed("LREE", "lätta sällsynta jordartsmetaller", {
    nameEn: "light rare earth elements",
    synonyms: ["light rare earths", "light REE", "lätta sällsynta jordarter"],
    members: ["cerium", "lanthanum", "neodymium", "praseodymium", "samarium"],
  }),
  strategic("Ce", "cerium", "cerium"),
  critical("La", "lanthanum", "lantan"),
  strategic("Nd", "neodymium", "neodym"),
  strategic("Pr", "praseodymium", "praseodym"),
  strategic("Sm", "samarium", "samarium"),
  strategic("Li", "lithium", "litium", {
    ...annexIOnly("lithium – battery grade", "litium – batterikvalitet"),
  }),
  strategic("Mg", "magnesium", "magnesium", {
    ...annexIOnly("magnesium metal", "magnesiummetall"),
  }),
  strategic("Mn", "manganese", "mangan", {
    ...annexIOnly("manganese – battery grade", "mangan – batterikvalitet"),
  }),
  listed("graphite", "grafit", {
    ...annexIOnly("graphite – battery grade", "grafit – batterikvalitet"),
    sharedSymbol: "C",
    synonyms: [
      ...GRAPHITE_GRADES,
      "natural graphite",
      "synthetic graphite",
      "naturlig grafit",
      "syntetisk grafit",
    ],
    annexI: true,
    basis: "mineral",
  }),
  strategic("Ni", "nickel", "nickel – batterikvalitet", {
    nameEn: "nickel – battery grade",
    synonyms: ["battery grade nickel", "nickel i batterikvalitet"],
    gradeNote: {
      en: "Annexes I and II: nickel – battery grade.",
      sv: "Bilaga I och II: nickel – batterikvalitet.",
    },
  }),
  critical("Nb", "niobium", "niob"),
  listed("phosphate rock", "fosfatmineral", {
    sharedSymbol: "P",
    synonyms: ["phosphorite", "fosforit", "fosfatmalm"],
    basis: "mineral",
  }),
  listed("phosphorus", "fosfor", { sharedSymbol: "P" }),
  listed("PGM", "platinagruppens metaller", {
    nameEn: "platinum group metals",
    synonyms: ["PGE", "platinum group elements", "platinametaller", "platinagruppen"],
    members: ["iridium", "palladium", "platinum", "rhodium", "ruthenium"],
    annexI: true,
  }),
  strategic("Ir", "iridium", "iridium"),
  strategic("Pd", "palladium", "palladium"),
  strategic("Pt", "platinum", "platina"),
  strategic("Rh", "rhodium", "rodium"),
  strategic("Ru", "ruthenium", "rutenium"),
  critical("Sc", "scandium", "skandium"),
  strategic("Si", "silicon metal", "kisel (metall)", {
    synonyms: ["silicon", "kisel", "kiselmetall", "metalliskt kisel"],
  }),
  critical("Sr", "strontium", "strontium"),
  critical("Ta", "tantalum", "tantal"),
  strategic("Ti", "titanium metal", "titan (metall)", {
    synonyms: ["titanium", "titan", "titanmetall"],
  }),
  strategic("W", "tungsten", "volfram", { synonyms: ["wolfram"] }),
  critical("V", "vanadium", "vanadin"),
  listed(
    "magnet REE",
    "sällsynta jordartsmetaller för permanentmagneter (Nd, Pr, Tb, Dy, Gd, Sm, Ce)",
    {
      nameEn: "rare earth elements for permanent magnets (Nd, Pr, Tb, Dy, Gd, Sm, Ce)",
      synonyms: [
        "rare earth elements for permanent magnets",
        "permanent magnet rare earths",
        "magnet rare earths",
        "sällsynta jordartsmetaller för permanentmagneter",
        "magnet-REE",
      ],
      members: [
        "neodymium",
        "praseodymium",
        "terbium",
        "dysprosium",
        "gadolinium",
        "samarium",
        "cerium",
      ],
      annexI: true,
    },
  ),
];
