import type { FindingText } from "./finding";

/** Sentences about what is asked of a table, and about answers that are not what was asked. */
export const SELECTION_FINDINGS = {
  "variable-unknown": {
    severity: "error",
    sv: ["{table} har ingen variabel {variable}; den har {known}.", "Rätta variabelns namn."],
    en: ["{table} has no variable {variable}; it has {known}.", "Mend the name of the variable."],
  },
  "variable-asked-twice": {
    severity: "error",
    sv: [
      "{table}: {variable} står två gånger i urvalet.",
      "Skriv alla värden för variabeln på ett ställe.",
    ],
    en: [
      "{table}: {variable} stands twice in the selection.",
      "Write all values of the variable in one place.",
    ],
  },
  "selection-missing": {
    severity: "error",
    sv: [
      "{table}: {variable} ({label}) måste väljas men har inga värden.",
      "Ange minst ett värde, eller * för alla.",
    ],
    en: [
      "{table}: {variable} ({label}) must be chosen but has no values.",
      "Give at least one value, or * for all.",
    ],
  },
  "selection-empty": {
    severity: "error",
    sv: ["{table}: urvalet är tomt.", "Välj värden för minst en variabel."],
    en: ["{table}: the selection is empty.", "Choose values of at least one variable."],
  },
  "unknown-code": {
    severity: "error",
    sv: ["{code} finns inte i {variable} i {table}{near}.", "Välj en annan."],
    en: ["{code} is not in {variable} of {table}{near}.", "Choose another."],
  },
  "unclear-code": {
    severity: "error",
    sv: [
      "{code} passar flera koder i {variable} i {table} som bara skiljer sig i stora och små bokstäver.",
      "Skriv koden precis som den står.",
    ],
    en: [
      "{code} fits several codes of {variable} in {table} that differ in upper and lower case only.",
      "Write the code exactly as it stands.",
    ],
  },
  "bad-expression": {
    severity: "error",
    sv: [
      "{table}: uttrycket {code} för {variable} går inte att läsa.",
      "Använd koder, *, ?, TOP(n), BOTTOM(n), FROM(x), TO(x) eller RANGE(x,y); * bara först och sist.",
    ],
    en: [
      "{table}: the expression {code} of {variable} cannot be read.",
      "Use codes, *, ?, TOP(n), BOTTOM(n), FROM(x), TO(x) or RANGE(x,y); * only first and last.",
    ],
  },
  "no-match": {
    severity: "error",
    sv: ["{table}: {code} passar inget värde i {variable}.", "Välj bland tabellens värden."],
    en: ["{table}: {code} fits no value of {variable}.", "Choose among the values of the table."],
  },
  "codelist-unknown": {
    severity: "error",
    sv: [
      "{table}: {variable} har ingen läst kodlista {codelist}; tabellen har {known}.",
      "Välj en av dem, eller värdena utan kodlista.",
    ],
    en: [
      "{table}: {variable} has no codelist {codelist} that was read; the table has {known}.",
      "Choose one of them, or the values without a codelist.",
    ],
  },
  "select-unreadable": {
    severity: "error",
    sv: [
      "{table}: urvalet {found} går inte att läsa.",
      "Skriv variabel=koder, till exempel Tid=TOP(5).",
    ],
    en: [
      "{table}: the selection {found} cannot be read.",
      "Write variable=codes, for example Tid=TOP(5).",
    ],
  },
  "query-unreadable": {
    severity: "error",
    sv: [
      "{table}: frågan går inte att läsa ({found}).",
      "Klistra in hela frågan, med koder inom citattecken.",
    ],
    en: [
      "{table}: the query cannot be read ({found}).",
      "Paste the whole query, with codes in quotes.",
    ],
  },
  "filter-unknown": {
    severity: "error",
    sv: [
      "{table}: filtret {found} för {variable} är okänt.",
      "Använd item, all, top, vs: eller agg:.",
    ],
    en: [
      "{table}: the filter {found} of {variable} is unknown.",
      "Use item, all, top, vs: or agg:.",
    ],
  },
  "address-unknown": {
    severity: "error",
    sv: [
      "{table} pekar inte på någon tabell.",
      "Klistra in adressen till en tabell eller en sparad fråga.",
    ],
    en: ["{table} points at no table.", "Paste the address of a table or of a saved query."],
  },
  "cells-not-covered": {
    severity: "error",
    sv: ["{table}: inget svar kom för {cells} celler.", "Hämta igen."],
    en: ["{table}: no answer came for {cells} cells.", "Fetch again."],
  },
  "cell-not-answered": {
    severity: "error",
    sv: ["{table}: cellen {variable} = {code} saknas i svaren.", "Hämta igen."],
    en: ["{table}: the cell {variable} = {code} is missing from the answers.", "Fetch again."],
  },
  "cell-doubled": {
    severity: "error",
    sv: [
      "{table}: cellen {variable} = {code} finns två gånger.",
      "Hämta igen; ta bort dubbla rader om de står i ett blad.",
    ],
    en: [
      "{table}: the cell {variable} = {code} is there twice.",
      "Fetch again; delete double rows if they stand in a sheet.",
    ],
  },
  "code-not-answered": {
    severity: "error",
    sv: [
      "{table}: svaret saknar koden {code} i {variable}.",
      "Hämta igen; tabellen kan ha ändrats.",
    ],
    en: [
      "{table}: the answer lacks the code {code} of {variable}.",
      "Fetch again; the table may have changed.",
    ],
  },
  "code-not-asked": {
    severity: "error",
    sv: [
      "{table}: svaret har koden {code} i {variable}, som ingen frågade efter.",
      "Hämta igen; tabellen kan ha ändrats.",
    ],
    en: [
      "{table}: the answer has the code {code} of {variable}, which nobody asked for.",
      "Fetch again; the table may have changed.",
    ],
  },
  "variable-not-answered": {
    severity: "error",
    sv: ["{table}: svaret saknar variabeln {variable}.", "Hämta igen, med variabeln i urvalet."],
    en: [
      "{table}: the answer lacks the variable {variable}.",
      "Fetch again, with the variable in the selection.",
    ],
  },
  "variable-not-asked": {
    severity: "error",
    sv: [
      "{table}: svaret delar upp på variabeln {variable}, som ingen frågade efter, och säger inte att det är summan.",
      "Välj värden för variabeln, eller hämta igen.",
    ],
    en: [
      "{table}: the answer is split by the variable {variable}, which nobody asked for, and does not say that it is the total.",
      "Choose values of the variable, or fetch again.",
    ],
  },
  "updated-meanwhile": {
    severity: "error",
    sv: [
      "{table} uppdaterades medan den hämtades ({found}).",
      "Hämta igen, så att alla tal är från samma dag.",
    ],
    en: [
      "{table} was updated while it was fetched ({found}).",
      "Fetch again, so that all figures are of one day.",
    ],
  },
  "unit-changed": {
    severity: "error",
    sv: [
      "{table}: enheten för {variable} = {code} skiljer sig mellan svaren ({found}).",
      "Hämta igen.",
    ],
    en: [
      "{table}: the unit of {variable} = {code} differs between the answers ({found}).",
      "Fetch again.",
    ],
  },
} as const satisfies Readonly<Record<string, FindingText>>;
