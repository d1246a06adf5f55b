import type { FindingText } from "./finding";

/** Sentences about components: what they weigh, what they hold, how long they last. */
export const COMPONENT_FINDINGS = {
  "component-unknown": {
    severity: "error",
    sv: [
      "Komponenten ”{cell}” i {product} finns inte i Produkter{near}; vad {product} innehåller går inte att räkna.",
      "Rätta namnet, eller lägg till komponenten i Produkter.",
    ],
    en: [
      'The component "{cell}" of {product} is not in Products{near}; what {product} contains cannot be told.',
      "Mend the name, or add the component to Products.",
    ],
  },
  "component-cycle": {
    severity: "error",
    sv: [
      "Komponenterna går runt: {way}.",
      "Ta bort den rad som säger att en komponent innehåller det den ingår i.",
    ],
    en: [
      "The components go round: {way}.",
      "Remove the row that says that a component contains what it is part of.",
    ],
  },
  "component-not-amount": {
    severity: "error",
    sv: [
      "{from} är ingen mängd av en komponent.",
      "Skriv till exempel st/st, kg/st eller % av massan.",
    ],
    en: [
      "{from} is no amount of a component.",
      "Write for example pieces/piece, kg/piece or % of mass.",
    ],
  },
  "component-unit": {
    severity: "error",
    sv: [
      "{component} i {product}: {from} går inte att räkna om till {to}: {missing}.",
      "{remedy} mängden i {to}.",
    ],
    en: [
      "{component} in {product}: {from} cannot be converted to {to}: {missing}.",
      "{remedy} the amount in {to}.",
    ],
  },
  "component-above-one": {
    severity: "error",
    sv: [
      "{component} väger {amount} kg per kg {product}: mer än hela produkten.",
      "Rätta mängden eller enheten: 5 % skrivs 5 med enheten %, eller 0,05 med kg/kg.",
    ],
    en: [
      "{component} weighs {amount} kg per kg of {product}: more than the whole product.",
      "Mend the amount or the unit: 5 % is written 5 with the unit %, or 0.05 with kg/kg.",
    ],
  },
  "components-above-mass": {
    severity: "error",
    sv: [
      "Komponenterna i {product} väger {amount} kg per {unit} i årsklass {cohort}, mer än produkten själv ({mass} kg).",
      "Rätta mängderna eller styckvikterna.",
    ],
    en: [
      "The components of {product} weigh {amount} kg per {unit} in cohort {cohort}, more than the product itself ({mass} kg).",
      "Mend the amounts or the unit masses.",
    ],
  },
  "rest-mass": {
    severity: "error",
    sv: [
      "{product}: övrigt per kg gäller det som återstår efter komponenterna, men {component} har ingen styckvikt.",
      "Ange styckvikt för {component} i Produkter eller Styckvikter, eller övrigt per {unit}.",
    ],
    en: [
      "{product}: rest per kg is of what remains after the components, but {component} has no unit mass.",
      "Give the unit mass of {component} in Products or Unit masses, or the rest per {unit}.",
    ],
  },
  "component-content-twice": {
    severity: "error",
    sv: [
      "{product}: {material} räknas två gånger: raden {first} gäller helheten, komponenter inräknade, och raden {second} samma material i en komponent.",
      "Sätt omfattning till övrigt för det som finns utanför komponenterna, eller ta bort en av raderna.",
    ],
    en: [
      "{product}: {material} is counted twice: the row {first} is of the whole, components included, and the row {second} is the same material in a component.",
      "Set scope to rest for what is outside the components, or remove one of the rows.",
    ],
  },
  "component-no-content": {
    severity: "warning",
    sv: [
      "{component} har inget innehåll; i {product} räknas den som 0 av varje material.",
      "Lägg till rader i Innehåll för {component}, om den innehåller något av det som räknas.",
    ],
    en: [
      "{component} has no content; in {product} it counts as 0 of every material.",
      "Add rows to Content for {component}, if it contains any of what is counted.",
    ],
  },
  "component-separate": {
    severity: "note",
    sv: [
      "{component} har egen livslängd: den är ett eget bestånd inuti {products}, och dess innehåll räknas där och inte i produkten.",
      "Ta bort {component} ur Livslängder om den ska följa produkten.",
    ],
    en: [
      "{component} has a lifetime of its own: it is a stock of its own inside {products}, and its content counts there and not in the product.",
      "Remove {component} from Lifetimes if it should follow the product.",
    ],
  },
  "component-blocked": {
    severity: "error",
    sv: ["Komponenten {component} går inte att räkna: {cause}", "Rätta komponenten."],
    en: ["The component {component} cannot be counted: {cause}", "Mend the component."],
  },
  "component-host": {
    severity: "error",
    sv: [
      "{product} är ett bestånd inuti {host}, som saknar svar.",
      "Se vad som saknas för {host}, eller ta bort raden i Komponenter.",
    ],
    en: [
      "{product} is a stock inside {host}, which has no answer.",
      "See what {host} lacks, or remove the row in Components.",
    ],
  },
  "component-row": {
    severity: "error",
    sv: [
      "{product} är ett bestånd inuti sina produkter, men en rad i Komponenter som nämner den går inte att räkna med.",
      "Rätta raden.",
    ],
    en: [
      "{product} is a stock inside its products, but a row in Components that names it cannot be computed with.",
      "Mend the row.",
    ],
  },
  "component-own-data": {
    severity: "error",
    sv: [
      "{product} är ett bestånd inuti sina produkter och kan inte dessutom ha egna rader i {kind}.",
      "Ta bort raderna, eller ge {product} egna flöden.",
    ],
    en: [
      "{product} is a stock inside its products and cannot have rows of its own in {kind} as well.",
      "Remove the rows, or give {product} flows of its own.",
    ],
  },
  "component-late-use": {
    severity: "error",
    sv: [
      "{product} är ett bestånd inuti {host}, vars varor tas i bruk senare än de kommer in i den första fasen; {product} skulle åldras innan den används.",
      "Ta bort {product} ur Livslängder så att den följer {host}, eller låt {host} börja med fasen användning.",
    ],
    en: [
      "{product} is a stock inside {host}, whose goods come into use later than they enter the first phase; {product} would age before it is used.",
      "Remove {product} from Lifetimes so that it follows {host}, or let {host} begin with the phase use.",
    ],
  },
  "component-other-phases": {
    severity: "warning",
    sv: [
      "{product} räknas bara i fasen användning av {host}: vad som finns av den i andra faser räknas inte.",
      "Ta bort {product} ur Livslängder om den ska följa produkten genom alla faser.",
    ],
    en: [
      "{product} counts only in the phase use of {host}: what there is of it in other phases is not counted.",
      "Remove {product} from Lifetimes if it should follow the product through all phases.",
    ],
  },
} as const satisfies Readonly<Record<string, FindingText>>;
