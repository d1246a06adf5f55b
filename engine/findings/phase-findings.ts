import type { FindingText } from "./finding";

/** Sentences about the phases of a product's life cycle. */
export const PHASE_FINDINGS = {
  "phase-differs": {
    severity: "error",
    sv: [
      "{product}: raderna för fasen {phase} säger olika saker i {column} ({cells}).",
      "Skriv samma värde på alla fasens rader, eller på en av dem.",
    ],
    en: [
      "{product}: the rows of the phase {phase} say different things in {column} ({cells}).",
      "Write the same value on all rows of the phase, or on one of them.",
    ],
  },
  "phase-no-distribution": {
    severity: "error",
    sv: [
      "{product}: fasen {phase} har en uppehållstid men ingen fördelning.",
      "Ange fördelningen, till exempel fast.",
    ],
    en: [
      "{product}: the phase {phase} has a residence time but no distribution.",
      "Give the distribution, for example fixed.",
    ],
  },
  "phase-use-both": {
    severity: "error",
    sv: [
      "{product}: fasen användning har en livslängd både i Faser och i Livslängder.",
      "Behåll den ena.",
    ],
    en: [
      "{product}: the phase use has a lifetime both in Phases and in Lifetimes.",
      "Keep one of them.",
    ],
  },
  "phase-start-both": {
    severity: "error",
    sv: [
      "{product}: fasen {phase} har ett startvärde både i Faser och i Startvärden.",
      "Behåll det ena.",
    ],
    en: [
      "{product}: the phase {phase} has a start value both in Phases and in Start.",
      "Keep one of them.",
    ],
  },
  "phase-order": {
    severity: "error",
    sv: [
      "{product}: faserna {phases} har samma ordning ({order}), så det framgår inte vilken som är {which}.",
      "Ge dem olika ordning, eller ange till.",
    ],
    en: [
      "{product}: the phases {phases} have the same order ({order}), so it cannot be told which is the {which}.",
      "Give them different orders, or fill in to.",
    ],
  },
  "phase-to": {
    severity: "error",
    sv: [
      "{product}: ”{cell}” är ingen av produktens faser{near}.",
      "Rätta namnet, lägg till fasen, eller minska andelen: det som blir över lämnar systemet.",
    ],
    en: [
      '{product}: "{cell}" is none of the product\'s phases{near}.',
      "Mend the name, add the phase, or lower the share: what is left over leaves the system.",
    ],
  },
  "phase-to-twice": {
    severity: "error",
    sv: ["{product}: fasen {phase} går två gånger till {to}.", "Behåll en rad för varje mål."],
    en: ["{product}: the phase {phase} leads to {to} twice.", "Keep one row for each target."],
  },
  "phase-shares": {
    severity: "error",
    sv: [
      "{product}: andelarna vidare från fasen {phase} blir {sum} tillsammans, mer än 1.",
      "Minska någon av dem.",
    ],
    en: [
      "{product}: the shares that go on from the phase {phase} make {sum} in sum, more than 1.",
      "Lower one of them.",
    ],
  },
  "phase-loop": {
    severity: "error",
    sv: [
      "{product}: {way} går runt utan uppehåll i någon fas.",
      "Ge en av faserna en uppehållstid, eller ändra till.",
    ],
    en: [
      "{product}: {way} goes round without staying in any phase.",
      "Give one of the phases a residence time, or change to.",
    ],
  },
  "phase-endless": {
    severity: "error",
    sv: [
      "{product}: från {year} går allt runt mellan faserna inom året, utan slut.",
      "Minska en andel i slingan, eller förläng ett uppehåll.",
    ],
    en: [
      "{product}: from {year} on everything goes round between phases within the year, without end.",
      "Lower a share in the loop, or lengthen a stay.",
    ],
  },
  "phase-before-use": {
    severity: "error",
    sv: [
      "{product}: {what} går inte att räkna när varor också når användning genom Faser.",
      "Låt användning vara första fasen, utan import, export, start eller väg tillbaka.",
    ],
    en: [
      "{product}: {what} cannot be computed where goods also reach use through Phases.",
      "Let use be the first phase, without import, export, start or a way back.",
    ],
  },
  "phase-start-twice": {
    severity: "error",
    sv: [
      "{product}: {phase} är både en fas i Faser och en fas i Startvärden.",
      "Byt namn på fasen, eller skriv startvärdet i Faser.",
    ],
    en: [
      "{product}: {phase} is both a phase in Phases and a phase in Start.",
      "Rename the phase, or write the start value in Phases.",
    ],
  },
  "phase-start-lost": {
    severity: "error",
    sv: [
      "{product} har ett startvärde i användning, men ingen fas användning.",
      "Döp en av faserna till användning, eller ta bort startvärdet.",
    ],
    en: [
      "{product} has a start value in use, but no phase use.",
      "Name one of the phases use, or delete the start value.",
    ],
  },
  "phase-no-use": {
    severity: "warning",
    sv: [
      "{product} har ingen fas användning; bestånd och frigjort saknar svar.",
      "Döp en av faserna till användning, om produkten används.",
    ],
    en: [
      "{product} has no phase use; stock and release have no answer.",
      "Name one of the phases use, if the product is used.",
    ],
  },
  "phase-unreached": {
    severity: "warning",
    sv: ["{product}: ingenting når fasen {phase}.", "Kontrollera ordning, andel vidare och till."],
    en: ["{product}: nothing reaches the phase {phase}.", "Check order, share and to."],
  },
  "phase-overdrawn": {
    severity: "error",
    sv: [
      "{product}: exporten ur fasen {phase} är större än det som kommer in {years}; ett bestånd kan inte bli negativt.",
      "Minska exporten, eller lägg till det som saknas.",
    ],
    en: [
      "{product}: the export from the phase {phase} exceeds what enters in {years}; a stock cannot be negative.",
      "Lower the export, or add what is lacking.",
    ],
  },
  "phase-start-contradicts": {
    severity: "warning",
    sv: [
      "{product}: startvärdet i fasen {phase} strider mot uppehållstiden och lämnar fasen {year}.",
      "Rätta startvärdet eller uppehållstiden.",
    ],
    en: [
      "{product}: the start value of the phase {phase} contradicts its residence time and leaves it in {year}.",
      "Mend the start value or the residence time.",
    ],
  },
  "phase-leaves": {
    severity: "note",
    sv: [
      "{product}: det som inte går vidare lämnar systemet: {words}.",
      "Lägg till en fas som tar emot det, om det ska följas.",
    ],
    en: [
      "{product}: what does not go on leaves the system: {words}.",
      "Add a phase that receives it, if it should be followed.",
    ],
  },
  "phase-each-year": {
    severity: "note",
    sv: [
      "{product}: import och export i Faser räknas lika stora varje år till och med {last}, även efter statistiken.",
      "Skriv import och export i Flöden om de växlar.",
    ],
    en: [
      "{product}: import and export in Phases count the same every year up to {last}, also after the statistics.",
      "Write import and export in Flows if they vary.",
    ],
  },
  "phase-and-handling": {
    severity: "note",
    sv: [
      "{product}: vägen efter användningen står både i Omhändertagande och i Faser; mått som insamlat följer Omhändertagande, CRMPHASE följer Faser.",
      "Se till att de säger samma sak, eller behåll den ena.",
    ],
    en: [
      "{product}: the way after use stands both in Handling and in Phases; measures such as collected follow Handling, CRMPHASE follows Phases.",
      "See that they say the same, or keep one of them.",
    ],
  },
} as const satisfies Readonly<Record<string, FindingText>>;
