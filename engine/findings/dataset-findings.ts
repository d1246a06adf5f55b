import type { FindingText } from "./finding";

/** Sentences about answers with figures or metadata whose parts do not fit. */
export const DATASET_FINDINGS = {
  "no-dataset": {
    severity: "error",
    sv: ["{table}: svaret är inte JSON-stat ({found}).", "Be om formatet json-stat2."],
    en: ["{table}: the answer is not JSON-stat ({found}).", "Ask for the format json-stat2."],
  },
  "several-datasets": {
    severity: "error",
    sv: ["{table}: svaret har flera datamängder ({found}).", "Hämta en i taget."],
    en: ["{table}: the answer holds several datasets ({found}).", "Fetch one at a time."],
  },
  "ids-unreadable": {
    severity: "error",
    sv: [
      "{table}: variablernas lista går inte att läsa ({found}).",
      "Svaret kan inte användas. Hämta igen, och kontrollera adressen om felet står kvar.",
    ],
    en: [
      "{table}: the list of variables cannot be read ({found}).",
      "The answer cannot be used. Fetch again, and check the address if the fault remains.",
    ],
  },
  "variable-doubled": {
    severity: "error",
    sv: [
      "{table}: variabeln {variable} står två gånger.",
      "Svaret kan inte användas. Hämta igen, och kontrollera adressen om felet står kvar.",
    ],
    en: [
      "{table}: the variable {variable} stands twice.",
      "The answer cannot be used. Fetch again, and check the address if the fault remains.",
    ],
  },
  "dimension-missing": {
    severity: "error",
    sv: [
      "{table}: variabeln {variable} saknar beskrivning.",
      "Svaret kan inte användas. Hämta igen, och kontrollera adressen om felet står kvar.",
    ],
    en: [
      "{table}: the variable {variable} has no description.",
      "The answer cannot be used. Fetch again, and check the address if the fault remains.",
    ],
  },
  "codes-unreadable": {
    severity: "error",
    sv: [
      "{table}: koderna för {variable} går inte att läsa ({found}).",
      "Svaret kan inte användas. Hämta igen, och kontrollera adressen om felet står kvar.",
    ],
    en: [
      "{table}: the codes of {variable} cannot be read ({found}).",
      "The answer cannot be used. Fetch again, and check the address if the fault remains.",
    ],
  },
  "code-doubled": {
    severity: "error",
    sv: [
      "{table}: koden {code} står två gånger i {variable}.",
      "Svaret kan inte användas. Hämta igen, och kontrollera adressen om felet står kvar.",
    ],
    en: [
      "{table}: the code {code} stands twice in {variable}.",
      "The answer cannot be used. Fetch again, and check the address if the fault remains.",
    ],
  },
  "code-position": {
    severity: "error",
    sv: [
      "{table}: koden {code} i {variable} har en plats som inte stämmer ({found}).",
      "Svaret kan inte användas. Hämta igen, och kontrollera adressen om felet står kvar.",
    ],
    en: [
      "{table}: the code {code} of {variable} has a position that does not fit ({found}).",
      "The answer cannot be used. Fetch again, and check the address if the fault remains.",
    ],
  },
  "values-withheld": {
    severity: "error",
    sv: [
      "{table}: värdena för {variable} är för många för att listas.",
      "Använd den nyare tjänsten (v2).",
    ],
    en: [
      "{table}: the values of {variable} are too many to be listed.",
      "Use the newer service (v2).",
    ],
  },
  "labels-length": {
    severity: "error",
    sv: [
      "{table}: {variable} har {codes} koder men {found} texter.",
      "Svaret kan inte användas. Hämta igen, och kontrollera adressen om felet står kvar.",
    ],
    en: [
      "{table}: {variable} has {codes} codes but {found} texts.",
      "The answer cannot be used. Fetch again, and check the address if the fault remains.",
    ],
  },
  "size-length": {
    severity: "error",
    sv: [
      "{table} har {variables} variabler, men storleken är {found}.",
      "Svaret kan inte användas. Hämta igen, och kontrollera adressen om felet står kvar.",
    ],
    en: [
      "{table} has {variables} variables, but the size is {found}.",
      "The answer cannot be used. Fetch again, and check the address if the fault remains.",
    ],
  },
  "size-codes": {
    severity: "error",
    sv: [
      "{table}: {variable} har {codes} koder, men storleken är {found}.",
      "Svaret kan inte användas. Hämta igen, och kontrollera adressen om felet står kvar.",
    ],
    en: [
      "{table}: {variable} has {codes} codes, but the size is {found}.",
      "The answer cannot be used. Fetch again, and check the address if the fault remains.",
    ],
  },
  "value-length": {
    severity: "error",
    sv: [
      "{table}: svaret har {found} värden för {cells} celler.",
      "Svaret kan inte användas. Hämta igen, och kontrollera adressen om felet står kvar.",
    ],
    en: [
      "{table}: the answer has {found} values for {cells} cells.",
      "The answer cannot be used. Fetch again, and check the address if the fault remains.",
    ],
  },
  "value-unreadable": {
    severity: "error",
    sv: [
      "{table}: svaret har inga läsbara värden ({found}).",
      "Svaret kan inte användas. Hämta igen, och kontrollera adressen om felet står kvar.",
    ],
    en: [
      "{table}: the answer has no readable values ({found}).",
      "The answer cannot be used. Fetch again, and check the address if the fault remains.",
    ],
  },
  "value-no-number": {
    severity: "error",
    sv: [
      "{table}: värdet för {variable} = {code} är inget tal ({found}).",
      "Svaret kan inte användas. Hämta igen, och kontrollera adressen om felet står kvar.",
    ],
    en: [
      "{table}: the value of {variable} = {code} is not a number ({found}).",
      "The answer cannot be used. Fetch again, and check the address if the fault remains.",
    ],
  },
  "position-outside": {
    severity: "error",
    sv: [
      "{table}: ett värde eller märke har platsen {found}, men cellerna är {cells}.",
      "Svaret kan inte användas. Hämta igen, och kontrollera adressen om felet står kvar.",
    ],
    en: [
      "{table}: a value or mark has the position {found}, but the cells are {cells}.",
      "The answer cannot be used. Fetch again, and check the address if the fault remains.",
    ],
  },
  "status-length": {
    severity: "error",
    sv: [
      "{table}: svaret har {found} märken för {cells} celler.",
      "Svaret kan inte användas. Hämta igen, och kontrollera adressen om felet står kvar.",
    ],
    en: [
      "{table}: the answer has {found} marks for {cells} cells.",
      "The answer cannot be used. Fetch again, and check the address if the fault remains.",
    ],
  },
  "status-unreadable": {
    severity: "error",
    sv: [
      "{table}: cellernas märken går inte att läsa ({found}).",
      "Svaret kan inte användas. Hämta igen, och kontrollera adressen om felet står kvar.",
    ],
    en: [
      "{table}: the marks of the cells cannot be read ({found}).",
      "The answer cannot be used. Fetch again, and check the address if the fault remains.",
    ],
  },
  "status-no-text": {
    severity: "error",
    sv: [
      "{table}: märket för {variable} = {code} är ingen text ({found}).",
      "Svaret kan inte användas. Hämta igen, och kontrollera adressen om felet står kvar.",
    ],
    en: [
      "{table}: the mark of {variable} = {code} is not a text ({found}).",
      "The answer cannot be used. Fetch again, and check the address if the fault remains.",
    ],
  },
  "role-unknown": {
    severity: "note",
    sv: ["{table}: rollen {role} är okänd och används inte.", "Inget behöver göras."],
    en: ["{table}: the role {role} is unknown and not used.", "Nothing needs to be done."],
  },
  "role-of-none": {
    severity: "note",
    sv: [
      "{table}: rollen {role} gäller {variable}, som inte finns i svaret.",
      "Inget behöver göras.",
    ],
    en: [
      "{table}: the role {role} is of {variable}, which is not in the answer.",
      "Nothing needs to be done.",
    ],
  },
  "role-twice": {
    severity: "warning",
    sv: [
      "{table}: {variable} har två roller; {role} används inte.",
      "Kontrollera vilken variabel som är tid.",
    ],
    en: ["{table}: {variable} has two roles; {role} is not used.", "Check which variable is time."],
  },
  "updated-unreadable": {
    severity: "warning",
    sv: [
      "{table}: uppdateringens datum går inte att läsa ({found}).",
      "Kontrollera tabellens datum på webben.",
    ],
    en: [
      "{table}: the date of the update cannot be read ({found}).",
      "Check the table's date on the web.",
    ],
  },
} as const satisfies Readonly<Record<string, FindingText>>;
