import type { FindingText } from "./finding";

/** Sentences about tables, headers and cells: what reading may find. */
export const READING = {
  "unknown-table": {
    severity: "error",
    sv: [
      "Tabellen är ingen av de kända sorterna; närmast är {kind}, där rubriken {missing} saknas{misspelt}.",
      "Rätta rubriken, eller börja tabellens första rubrik med # om den ska lämnas utanför.",
    ],
    en: [
      "The table is of no known kind; the nearest is {kind}, where the header {missing} is missing{misspelt}.",
      "Mend the header, or begin the table's first header with # to leave it alone.",
    ],
  },
  "empty-table": {
    severity: "error",
    sv: ["Tabellen är tom: den har ingen rubrikrad.", "Ange tabellen med rubriker: Tabell[#Alla]."],
    en: [
      "The table is empty: it has no header row.",
      "Give the table with its headers: Table[#All].",
    ],
  },
  "no-rows": {
    severity: "warning",
    sv: [
      "Tabellen har rubriker men inga rader.",
      "Fyll i rader eller ta bort tabellen ur modellen.",
    ],
    en: ["The table has headers but no rows.", "Add rows or take the table out of the model."],
  },
  "ambiguous-table": {
    severity: "error",
    sv: [
      "Rubrikerna passar lika väl för {kinds}.",
      "Lägg till de rubriker som skiljer sorterna åt.",
    ],
    en: ["The headers fit {kinds} equally well.", "Add the headers that tell the kinds apart."],
  },
  "foreign-header": {
    severity: "error",
    sv: [
      "Rubriken ”{header}” hör inte till {kind}; tabellen läses inte.",
      "Byt namn på kolumnen eller flytta den; kända ord får bara stå i den tabell som har dem.",
    ],
    en: [
      'The header "{header}" does not belong to {kind}; the table is not read.',
      "Rename or move the column; known words may only stand in the table that has them.",
    ],
  },
  "equal-headers": {
    severity: "error",
    sv: ["Två rubriker betyder samma sak: ”{first}” och ”{second}”.", "Behåll en av dem."],
    en: ['Two headers mean the same: "{first}" and "{second}".', "Keep one of them."],
  },
  "header-error": {
    severity: "error",
    sv: ["En rubrik är ett fel ({cell}).", "Rätta rubrikcellen."],
    en: ["A header is an error ({cell}).", "Mend the header cell."],
  },
  "wide-and-long": {
    severity: "error",
    sv: [
      "Tabellen har både årsrubriker och kolumnen {column}.",
      "Använd antingen ett år per kolumn eller kolumnerna för år och värde.",
    ],
    en: [
      "The table has both year headers and the column {column}.",
      "Use either one year per column or the columns for year and value.",
    ],
  },
  "header-year": {
    severity: "error",
    sv: [
      "Rubriken ”{header}” bland årsrubrikerna är inget år 1800–2300; tabellen läses inte.",
      "Rätta rubriken, eller ge kolumnen ett annat namn om den inte är ett år.",
    ],
    en: [
      'The header "{header}" among the year headers is no year 1800–2300; the table is not read.',
      "Mend the header, or give the column another name if it is not a year.",
    ],
  },
  "mixed-units": {
    severity: "error",
    sv: [
      "Tabellen blandar enheter för {first} ({unit}) och {second} ({ratio}); den läses inte.",
      "Dela den i två tabeller: mängder och värden i {first}, priser i {second}.",
    ],
    en: [
      "The table mixes units of {first} ({unit}) and {second} ({ratio}); it is not read.",
      "Split it in two tables: quantities and values in {first}, prices in {second}.",
    ],
  },
  "header-unit": {
    severity: "warning",
    sv: [
      "Rubriken ”{header}” nämner enheten {unit}, men kolumnen läses alltid i {expected}.",
      "Räkna om talen till {expected} om de står i {unit}.",
    ],
    en: [
      'The header "{header}" names the unit {unit}, but the column is always read in {expected}.',
      "Convert the figures to {expected} if they are in {unit}.",
    ],
  },
  "totals-row": {
    severity: "error",
    sv: [
      "Sista raden ser ut som en summarad och räknas inte med.",
      "Ange tabellen utan summarad: Tabell[[#Rubriker];[#Data]].",
    ],
    en: [
      "The last row looks like a totals row and is not counted.",
      "Give the table without its totals row: Table[[#Headers],[#Data]].",
    ],
  },
  "key-blank": {
    severity: "error",
    sv: ["Kolumnen {column} är tom.", "Fyll i cellen eller ta bort raden."],
    en: ["The column {column} is blank.", "Fill the cell or delete the row."],
  },
  "value-missing": {
    severity: "error",
    sv: ["Kolumnen {column} saknar värde.", "Fyll i värdet."],
    en: ["The column {column} has no value.", "Fill in the value."],
  },
  "cell-error": {
    severity: "error",
    sv: ["Cellen är ett fel: {cell}.", "Rätta formeln i cellen."],
    en: ["The cell is an error: {cell}.", "Mend the formula in the cell."],
  },
  "number-as-text": {
    severity: "error",
    sv: [
      "”{cell}” är text, inte ett tal.",
      "Skriv talet som tal (till exempel 1234,5) och ta bort blanksteg och enheter.",
    ],
    en: [
      '"{cell}" is text, not a number.',
      "Write it as a number (for example 1234.5), without blanks or units.",
    ],
  },
  "not-a-number": {
    severity: "error",
    sv: ["”{cell}” är inget tal.", "Skriv ett tal, eller .. om värdet saknas."],
    en: ['"{cell}" is not a number.', "Write a number, or .. where the value is missing."],
  },
  "number-out-of-range": {
    severity: "error",
    sv: ["{cell} är för stort eller inget ändligt tal.", "Rätta talet."],
    en: ["{cell} is too large or not a finite number.", "Mend the number."],
  },
  negative: {
    severity: "error",
    sv: ["{cell} är negativt; {column} kan inte vara mindre än 0.", "Rätta talet."],
    en: ["{cell} is negative; {column} cannot be below 0.", "Mend the number."],
  },
  "share-range": {
    severity: "error",
    sv: ["{cell} är ingen andel mellan 0 och 1.", "Skriv andelen som 0–1 (25 % är 0,25)."],
    en: ["{cell} is not a share between 0 and 1.", "Write the share as 0–1 (25 % is 0.25)."],
  },
  "quality-range": {
    severity: "error",
    sv: ["{cell} är ingen kvalitet mellan 1 och 5.", "Skriv 1 (bäst) till 5."],
    en: ["{cell} is not a quality between 1 and 5.", "Write 1 (best) to 5."],
  },
  "year-not-whole": {
    severity: "error",
    sv: ["{cell} är inget helt år.", "Skriv året med fyra siffror, till exempel 2024."],
    en: ["{cell} is not a whole year.", "Write the year with four digits, such as 2024."],
  },
  "year-date": {
    severity: "error",
    sv: [
      "{cell} ser ut som ett datum, inte ett år.",
      "Skriv året med fyra siffror, till exempel 2024.",
    ],
    en: ["{cell} looks like a date, not a year.", "Write the year with four digits, such as 2024."],
  },
  "year-range": {
    severity: "error",
    sv: ["Året {cell} ligger utanför 1800–2300.", "Rätta året."],
    en: ["The year {cell} is outside 1800–2300.", "Mend the year."],
  },
  "unknown-word": {
    severity: "error",
    sv: ["”{cell}” är inget känt ord i kolumnen {column}.", "Använd något av: {words}."],
    en: ['"{cell}" is not a known word in the column {column}.', "Use one of: {words}."],
  },
  "unknown-unit": {
    severity: "error",
    sv: ["”{cell}” är ingen känd enhet.", "Använd till exempel {words}."],
    en: ['"{cell}" is not a known unit.', "Use for example {words}."],
  },
  "unit-not-here": {
    severity: "error",
    sv: [
      "”{cell}” går inte som enhet här: material anges i massa, och pris per massa.",
      "Använd till exempel {words}.",
    ],
    en: [
      '"{cell}" cannot be the unit here: materials are told in mass, and prices per mass.',
      "Use for example {words}.",
    ],
  },
  "cn-odd": {
    severity: "error",
    sv: [
      "KN-koden {cell} har ett udda antal siffror: har en inledande nolla gått förlorad?",
      "Skriv koden som text med 2, 4, 6, 8 eller 10 siffror.",
    ],
    en: [
      "The CN code {cell} has an odd number of digits: leading zero lost?",
      "Write the code as text with 2, 4, 6, 8 or 10 digits.",
    ],
  },
  "cn-unreadable": {
    severity: "error",
    sv: ["”{cell}” är ingen KN-kod.", "Skriv koden som text med 2, 4, 6, 8 eller 10 siffror."],
    en: ['"{cell}" is not a CN code.', "Write the code as text with 2, 4, 6, 8 or 10 digits."],
  },
  "material-ambiguous": {
    severity: "error",
    sv: ["”{cell}” kan betyda {choices}.", "Skriv ut vilket som menas."],
    en: ['"{cell}" may mean {choices}.', "Write out which one is meant."],
  },
  "blank-or-zero": {
    severity: "error",
    sv: [
      "Det går inte att se om cellen i {column} är tom eller 0; raden är overifierad.",
      "Skriv .. om värdet saknas. Är det 0, läs om modellen där tomt och 0 går att skilja åt.",
    ],
    en: [
      "It cannot be told whether the cell in {column} is blank or 0; the row is unverified.",
      "Write .. where the value is missing. If it is 0, rebuild the model where blank and 0 can be told apart.",
    ],
  },
  "low-high": {
    severity: "warning",
    sv: [
      "Låg och hög omsluter inte värdet ({low} – {value} – {high}); raden räknas som säker.",
      "Rätta låg eller hög.",
    ],
    en: [
      "Low and high do not enclose the value ({low} – {value} – {high}); the row is taken as certain.",
      "Mend low or high.",
    ],
  },
  "duplicate-key": {
    severity: "error",
    sv: ["Två rader har samma nyckel.", "Behåll en av raderna."],
    en: ["Two rows have the same key.", "Keep one of the rows."],
  },
} as const satisfies Readonly<Record<string, FindingText>>;
