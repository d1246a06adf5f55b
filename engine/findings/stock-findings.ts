import type { FindingText } from "./finding";

/** Sentences about lifetimes, start values, content and comparison. */
export const STOCK_FINDINGS = {
  "no-lifetime": {
    severity: "error",
    sv: ["{product} har ingen livslängd{origin}.", "Lägg till en rad i Livslängder."],
    en: ["{product} has no lifetime{origin}.", "Add a row to Lifetimes."],
  },
  "lifetime-fault": {
    severity: "error",
    sv: ["Livslängden går inte att räkna med: {reason}", "Rätta raden i Livslängder."],
    en: ["The lifetime cannot be computed with: {reason}", "Mend the row in Lifetimes."],
  },
  "lifetime-below-zero": {
    severity: "warning",
    sv: [
      "Normalfördelningen har {share} % under 0 år; den kapas och medelvärdet blir {mean} år.",
      "Välj weibull eller lognormal, eller mindre standardavvikelse.",
    ],
    en: [
      "The normal distribution has {share} % below 0 years; it is cut and the mean becomes {mean} years.",
      "Choose weibull or lognormal, or a smaller sd.",
    ],
  },
  "lifetime-uncut": {
    severity: "warning",
    sv: [
      "Den oavkortade normalfördelningen har {share} % under 0 år; den kapas inte, utan den andelen lämnar bruk så snart varorna sätts på marknaden (medelvärde {mean} år).",
      "Välj weibull eller lognormal, eller mindre standardavvikelse.",
    ],
    en: [
      "The uncut normal distribution has {share} % below 0 years; it is not cut: that share leaves use as soon as the goods enter (mean {mean} years).",
      "Choose weibull or lognormal, or a smaller sd.",
    ],
  },
  "lifetime-folded": {
    severity: "warning",
    sv: [
      "Den vikta normalfördelningen har {share} % under 0 år före vikningen; de viks till positiva livslängder och medelvärdet blir {mean} år.",
      "Välj weibull eller lognormal, eller mindre standardavvikelse.",
    ],
    en: [
      "The folded normal distribution has {share} % below 0 years before folding; they are folded to positive lives and the mean becomes {mean} years.",
      "Choose weibull or lognormal, or a smaller sd.",
    ],
  },
  "start-years": {
    severity: "error",
    sv: ["{product} har startvärden för flera år ({years}).", "Behåll ett startår."],
    en: ["{product} has start values for several years ({years}).", "Keep one start year."],
  },
  "start-mixed": {
    severity: "error",
    sv: [
      "{product} har startvärden både med och utan årsklass.",
      "Ange antingen årsklasser eller en åldersprofil.",
    ],
    en: [
      "{product} has start values both with and without cohort.",
      "Give either cohorts or a profile.",
    ],
  },
  "start-cohort-and-profile": {
    severity: "error",
    sv: ["Raden har både årsklass och åldersprofil.", "Behåll en av dem."],
    en: ["The row has both a cohort and a profile.", "Keep one of them."],
  },
  "start-cohort-late": {
    severity: "error",
    sv: ["Årsklassen {cohort} är senare än startåret {year}.", "Rätta årsklassen."],
    en: ["The cohort {cohort} is later than the start year {year}.", "Mend the cohort."],
  },
  "start-no-profile": {
    severity: "warning",
    sv: [
      "Startvärdet har varken årsklass eller åldersprofil; det läses som jämvikt.",
      "Ange åldersprofil.",
    ],
    en: [
      "The start value has neither cohort nor profile; it is read as steady.",
      "Give a profile.",
    ],
  },
  "start-growth-missing": {
    severity: "error",
    sv: [
      "Åldersprofilen tillväxt saknar tillväxttakt.",
      "Ange tillväxttakten, till exempel 0,3 för 30 % om året.",
    ],
    en: ["The profile growth has no growth rate.", "Give growth, such as 0.3 for 30 % a year."],
  },
  "start-growth-range": {
    severity: "error",
    sv: ["Tillväxttakten {cell} måste vara större än −1.", "Skriv 0,3 för 30 % om året."],
    en: ["The growth rate {cell} must be above −1.", "Write 0.3 for 30 % a year."],
  },
  "start-introduced-late": {
    severity: "error",
    sv: ["Introduktionsåret {cell} är senare än startåret {year}.", "Rätta året."],
    en: ["The year of introduction {cell} is later than the start year {year}.", "Mend the year."],
  },
  "start-contradicts": {
    severity: "warning",
    sv: [
      "{product}: startvärdet för årsklass {cohorts} strider mot livslängden och frigörs {year}.",
      "Rätta startvärdet eller livslängden.",
    ],
    en: [
      "{product}: the start value of cohort {cohorts} contradicts the lifetime and is released in {year}.",
      "Mend the start value or the lifetime.",
    ],
  },
  "flows-before-start": {
    severity: "note",
    sv: [
      "{product}: flöden {years} ligger inte efter startåret {year} och räknas inte.",
      "Startvärdet innehåller dem redan.",
    ],
    en: [
      "{product}: flows of {years} are not after the start year {year} and are not counted.",
      "The start value holds them already.",
    ],
  },
  "export-exceeds-stock": {
    severity: "error",
    sv: [
      "{product}: exporten av begagnade {year} ({asked}) är större än beståndet ({available}).",
      "Rätta exporten, inflödet eller livslängden.",
    ],
    en: [
      "{product}: used export in {year} ({asked}) is more than the stock ({available}).",
      "Mend the export, the inflow or the lifetime.",
    ],
  },
  "content-unit": {
    severity: "error",
    sv: [
      "Innehåll i {from} går inte att räkna om till kg per {to}.",
      "Ange styckvikt, eller innehållet per {to}.",
    ],
    en: [
      "Content in {from} cannot be converted to kg per {to}.",
      "Give the unit mass, or the content per {to}.",
    ],
  },
  "content-not-mass": {
    severity: "error",
    sv: [
      "{from} är inget innehåll: det ska vara massa per enhet.",
      "Skriv till exempel g/st eller mg/kg.",
    ],
    en: ["{from} is no content: it must be mass per unit.", "Write for example g/piece or mg/kg."],
  },
  "content-twice": {
    severity: "error",
    sv: [
      "{product}: {group} och {member} räknas två gånger (årsklass {cohort}).",
      "Ta bort gruppens rad eller medlemmarnas rader.",
    ],
    en: [
      "{product}: {group} and {member} are counted twice (cohort {cohort}).",
      "Remove the group's row or the members' rows.",
    ],
  },
  "content-whole-and-rest": {
    severity: "error",
    sv: ["{product}: {member} har både helhet och övrigt.", "Behåll en av raderna."],
    en: ["{product}: {member} has both whole and rest.", "Keep one of the rows."],
  },
  "content-above-mass": {
    severity: "error",
    sv: [
      "Innehållet {amount} kg är mer än produktens massa {mass} kg.",
      "Rätta mängden, enheten eller styckvikten.",
    ],
    en: [
      "The content {amount} kg is more than the product's mass {mass} kg.",
      "Mend the amount, the unit or the unit mass.",
    ],
  },
  "percent-small": {
    severity: "warning",
    sv: ["{cell} % är mindre än en halv procent: menas {hundred} %?", "Skriv 5 för fem procent."],
    en: ["{cell} % is below half a percent: is {hundred} % meant?", "Write 5 for five percent."],
  },
  "content-no-source": {
    severity: "warning",
    sv: ["Innehållet saknar källa.", "Ange källan."],
    en: ["The content has no source.", "Give the source."],
  },
  "content-none": {
    severity: "note",
    sv: [
      "{product} har inget innehåll och står utanför summor av material.",
      "Lägg till rader i Innehåll.",
    ],
    en: ["{product} has no content and stands outside material totals.", "Add rows to Content."],
  },
  "observed-differs": {
    severity: "warning",
    sv: [
      "{for}, {measure} {year}: modellen ger {modelled}, jämförelsevärdet är {observed} ({percent} %).",
      "Se CRMVALIDATE för vilka antaganden som skulle stänga gapet.",
    ],
    en: [
      "{for}, {measure} {year}: the model gives {modelled}, observed is {observed} ({percent} %).",
      "See CRMVALIDATE for the assumptions that would close the gap.",
    ],
  },
  residual: {
    severity: "error",
    sv: [
      "{product}: massbalansen går inte ihop ({residual}).",
      "Det är ett fel i beräkningen: rapportera det.",
    ],
    en: [
      "{product}: the mass balance does not close ({residual}).",
      "This is a fault of the engine: report it.",
    ],
  },
  "missing-source": {
    severity: "note",
    sv: ["Källan ”{cell}” står inte i Källor.", "Lägg till den i Källor."],
    en: ['The source "{cell}" is not in Sources.', "Add it to Sources."],
  },
} as const satisfies Readonly<Record<string, FindingText>>;
