/** Headers of every kind as the design contract's table 1.2 gives them: English / Swedish, * required. */
export const HEADERS: readonly (readonly [kind: string, headers: string])[] = [
  [
    "Products",
    "product*/produkt · unit*/enhet · unit mass/styckvikt · unit size/enhetsstorlek · group/grupp · responsibility/producentansvar · waste code/avfallskod · tags/taggar · driver/drivs av · projection/framskrivning · final use share/andel slutlig · note/anmärkning",
  ],
  [
    "Codes",
    "product*/produkt · CN code*/KN-kod · flow/flöde · from year/från år · to year/till år · share/andel · low/låg · high/hög · origin/ursprung · age at entry/ålder vid inträde · note/anmärkning",
  ],
  [
    "Flows",
    "series*/serie · flow*/flöde · year*/år · value*/värde · unit*/enhet · partner/motpart · low/låg · high/hög · status/status · source/källa",
  ],
  [
    "Prices",
    "series*/serie · flow/flöde · year/år · price*/pris · unit*/enhet · low/låg · high/hög · source/källa",
  ],
  [
    "Unit masses",
    "product*/produkt · from year*/från år · unit mass*/styckvikt · low/låg · high/hög · source/källa",
  ],
  [
    "Lifetimes",
    "product*/produkt · origin/ursprung · from year/från år · in force from/gäller från år · distribution*/fördelning · mean/medel · sd/standardavvikelse · shape/form · scale/skala · low/låg · high/hög · source/källa",
  ],
  [
    "Content",
    "product*/produkt · material*/material · amount*/mängd · unit*/enhet · scope/omfattning · from year/från år · low/låg · high/hög · recycled share/återvunnen andel · basis/underlag · quality/kvalitet · source/källa · edition/utgåva",
  ],
  [
    "Components",
    "product*/produkt · component*/komponent · amount*/mängd · unit*/enhet · from year/från år · low/låg · high/hög · source/källa",
  ],
  [
    "Start",
    "product*/produkt · year*/år · stock*/bestånd · unit/enhet · phase/fas · cohort/årsklass · profile/åldersprofil · growth/tillväxttakt · introduced/introduktionsår · low/låg · high/hög · source/källa",
  ],
  [
    "Observed",
    "for*/gäller · material/material · measure*/mått · year*/år · value*/värde · unit*/enhet · definition/definition · source/källa",
  ],
  [
    "Handling",
    "for*/gäller · material/material · from year/från år · collected*/insamlat · exported/exporterat · exported unrecorded/exporterat oregistrerat · retained/kvarhållet · retained years/år kvarhållet · recovery/återvinningsgrad · route/återvinningsväg · low/låg · high/hög · retained low · retained high · recovery low · recovery high · source/källa",
  ],
  [
    "Phases",
    "product*/produkt · phase*/fas · order*/ordning · distribution/fördelning · mean/medel · sd/standardavvikelse · start · share/andel vidare · to/till · import · export · source/källa",
  ],
  ["Material prices", "material*/material · year/år · price*/pris · unit*/enhet · source/källa"],
  ["Consumption", "material*/material · year*/år · value*/värde · unit*/enhet · source/källa"],
  [
    "Disruptions",
    "scenario*/scenario · partner/motpart · product/produkt · material/material · from year*/från år · to year*/till år · cut*/bortfall",
  ],
  ["Criteria", "purpose*/syfte · criterion*/kriterium · limit*/gräns"],
  [
    "Changes",
    "scenario*/scenario · table*/tabell · row*/rad · column*/kolumn · operation*/operation · value*/värde · note/anmärkning · author · date",
  ],
  ["Versions", "version*/version · date · author · reason · fingerprint* · statistics as of"],
  ["Settings", "setting*/inställning · value*/värde"],
  [
    "Sources",
    "source*/källa · table id* · citation · selection · updated · fetched · rows · fingerprint · licence",
  ],
];

export interface Header {
  readonly en: string;
  readonly sv: string;
  readonly required: boolean;
}

/** The headers of a kind; the English word stands where the contract has no Swedish one. */
export function headersOf(list: string): Header[] {
  return list.split(" · ").map((pair) => {
    const [english = "", swedish] = pair.split("/");
    const en = english.replace("*", "");
    return { en, sv: swedish ?? en, required: english.endsWith("*") };
  });
}
