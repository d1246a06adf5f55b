import fc from "fast-check";
import {
  readWord,
  wordIn,
  wordList,
  wordsOf,
  type Word,
  type WordSet,
} from "../../../engine/assumptions/vocabulary";

/** "Closed words" of the design contract, English/Swedish, as they stand there. */
const CONTRACT: Readonly<Partial<Record<WordSet, string>>> = {
  "yes or no": "yes/ja · no/nej",
  flow: "import/import · export/export · production/produktion · inflow/inflöde · export used/export begagnad · stock/bestånd",
  measure:
    "inflow/inflöde · stock/bestånd · release/frigjort · used export/export begagnad · collected/insamlat · exported/exporterat · exported unrecorded/exporterat oregistrerat · retained/kvarhållet · hibernating/vilande · available/tillgängligt · recovered/återvunnet · unknown/okänt · stock change/beståndsförändring",
  origin: "new/ny · used/begagnad",
  driver: "inflow/inflöde · stock/bestånd",
  distribution:
    "fixed/fast · uniform/likformig · normal/normal · normal uncut/normal oavkortad · folded normal/vikt normal · lognormal/lognormal · weibull/weibull · gamma/gamma · exponential/exponentiell",
  profile: "new/ny · steady/jämvikt · uniform/jämn · growth/tillväxt",
  scope: "whole/helhet · rest/övrigt",
  "start phase": "use/användning · hibernating/vilande · waste/avfall",
  "phase quantity": "inflow/inflöde · stock/bestånd · outflow/utflöde",
  convention: "uniform/jämn · mid/mitten · end/slutet · start/början · density/täthet",
  "missing rule": "error/fel · zero/noll · interpolate/interpolera · hold/behåll",
  "nil symbol": "missing/saknas · zero/noll",
  "negative consumption": "keep/behåll · carry/för över · zero/noll",
  "used export rule": "proportional/proportionell · oldest/äldst · youngest/yngst",
  "loose components": "subtract/dra av · share/andel · all/allt",
  "stock-driven decline": "shrink/krymp · negative inflow/negativt inflöde",
  "content between years": "step/steg · linear/linjär",
  projection: "none/ingen · hold/behåll · trend/trend",
  "price basis": "import and export/import och export · import/import · export/export",
  "year correlation": "full/full · independent/oberoende",
  "top by":
    "product and material/produkt och material · product/produkt · material/material · responsibility/producentansvar",
  severity: "error/fel · warning/varning · note/upplysning",
  statistic:
    "mean/medel · value/värde · bias/avvikelse · MAPE/MAPE · lifetime factor/livslängdsfaktor · net used export/nettoexport begagnad · inflow factor/inflödesfaktor",
  all: "all/alla",
  base: "base/bas",
  setting:
    "first year/första år · last year/sista år · convention/konvention · missing/saknas · nil symbol/nollsymbol · price basis/prisunderlag · negative consumption/negativ förbrukning · used export/export begagnad · loose components/lösa komponenter · replace components/ersätt komponenter · stock-driven decline/minskande bestånd · content between years/innehåll mellan år · projection/framskrivning · year correlation/årskorrelation · draws/dragningar · seed/frö · base name/basnamn",
  operation: "=/= · */* · +/+ · new row/ny rad",
  kind: "Products/Produkter · Codes/Koder · Flows/Flöden · Prices/Priser · Unit masses/Styckvikter · Lifetimes/Livslängder · Content/Innehåll · Components/Komponenter · Start/Startvärden · Observed/Jämförelsevärden · Handling/Omhändertagande · Phases/Faser · Material prices/Materialpriser · Consumption/Förbrukning · Disruptions/Störningar · Criteria/Kriterier · Changes/Ändringar · Versions/Versioner · Settings/Inställningar · Sources/Källor",
};
const words = Object.entries(CONTRACT).flatMap(([set, list]) =>
  list.split(" · ").map((pair): [WordSet, string, string] => {
    const [english = "", swedish = ""] = pair.split("/");
    return [set as WordSet, english, swedish];
  }),
);

describe("closed words", () => {
  test.each(words)("%s: %s is %s in Swedish", (set, english, swedish) => {
    expect(readWord(set, english)).toBe(english);
    expect(readWord(set, swedish)).toBe(english);
    expect(wordIn(set, english as Word<WordSet>, "sv")).toBe(swedish);
    expect(wordIn(set, english as Word<WordSet>, "en")).toBe(english);
  });

  test("upper or lower case, blanks around and separate accents do not matter", () => {
    const vary = fc.tuple(fc.constantFrom(...words), fc.func(fc.boolean()), fc.boolean());
    fc.assert(
      fc.property(vary, ([[set, english, swedish], isUpper, nfd]) => {
        const odd = Array.from(swedish)
          .map((letter, i) => (isUpper(i) ? letter.toUpperCase() : letter))
          .join("");
        expect(readWord(set, ` ${nfd ? odd.normalize("NFD") : odd}\u00a0`)).toBe(english);
      }),
    );
  });

  test("no other word is read", () => {
    expect(readWord("flow", "imports")).toBeUndefined();
    expect(readWord("flow", "")).toBeUndefined();
    expect(readWord("flow", "constructor")).toBeUndefined();
    expect(readWord("origin", "stock")).toBeUndefined();
  });

  test("in no list does one text stand for two words", () => {
    const sets = new Set(words.map(([set]) => set));
    for (const set of [...sets, "column" as const]) {
      for (const word of wordsOf(set)) {
        expect([set, word, readWord(set, word)]).toEqual([set, word, word]);
        const swedish = wordIn(set, word, "sv");
        expect([set, swedish, readWord(set, swedish)]).toEqual([set, swedish, word]);
      }
    }
  });

  test("a list reads as a sentence needs it", () => {
    expect(wordList("origin", "sv")).toBe("ny, begagnad");
    expect(wordList("flow", "en", ["import", "export"])).toBe("import, export");
  });
});
