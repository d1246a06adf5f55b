/** Swedish help of the worksheet functions, by the English text in functions.ts. */

/** Parameter names. */
export const SWEDISH_NAMES: Readonly<Record<string, string>> = {
  name: "namn",
  tables: "tabell",
  model: "modell",
  product: "produkt",
  material: "material",
  years: "år",
  unit: "enhet",
  measure: "mått",
  measures: "mått",
  phase: "fas",
  what: "storhet",
  code: "kod",
  language: "språk",
  for: "gäller",
  age: "ålder",
  distribution: "fördelning",
  mean: "medel",
  sd: "standardavvikelse",
  convention: "konvention",
  shape: "form",
  scale: "skala",
};

/** Descriptions of functions and parameters. */
export const SWEDISH_TEXTS: Readonly<Record<string, string>> = {
  // functions
  "Builds a model from assumption tables and answers with its handle, a text for the other functions":
    "Bygger en modell av antagandetabeller och svarar med dess beteckning, en text för de andra funktionerna",
  "Gathers tables into a part of a model, for models over 5 MB; answers with the part's handle":
    "Samlar tabeller till en del av en modell, för modeller över 5 MB; svarar med delens beteckning",
  "Goods put into use each year, in units, or their materials in kg":
    "Varor som tas i bruk varje år, i enheter, eller deras material i kg",
  "Goods in use at the end of each year, in units, or their materials in kg":
    "Varor i bruk vid varje års slut, i enheter, eller deras material i kg",
  "Goods that leave use each year, in units, or their materials in kg":
    "Varor som lämnar användningen varje år, i enheter, eller deras material i kg",
  "Goods that can be collected in the country each year after use, in units, or their materials in kg":
    "Varor som kan samlas in i landet varje år efter användningen, i enheter, eller deras material i kg",
  "What is recovered each year of what is collected after use, in units, or materials in kg":
    "Det som återvinns varje år av det insamlade, i enheter, eller material i kg",
  "Inflow, stock or outflow of a phase of the life cycle by year, in units, or materials in kg":
    "Inflöde, bestånd eller utflöde i en fas av livscykeln per år, i enheter, eller material i kg",
  "Any measure by year, in units of the goods, or in kg for materials":
    "Valfritt mått per år, i varornas enhet, eller i kg för material",
  "A table with headers: product, material, measure, unit and one column per year":
    "En tabell med rubriker: produkt, material, mått, enhet och en kolumn per år",
  "A table of goods or materials by the year they entered use":
    "En tabell över varor eller material efter året de togs i bruk",
  "What is wrong or worth knowing in the tables: severity, table, key, column, message, what to do":
    "Vad som är fel eller värt att veta i tabellerna: allvar, tabell, nyckel, kolumn, meddelande, åtgärd",
  "What the model is made of: fingerprint, conventions in force, years, rows per table, sources":
    "Vad modellen består av: fingeravtryck, gällande konventioner, år, rader per tabell, källor",
  "Modelled values beside observed ones, with differences as fractions and what would close them":
    "Modellerade värden bredvid observerade, med skillnader som andelar och vad som skulle sluta dem",
  "Share of a cohort still in use at an age, 0 to 1":
    "Andel av en årsklass som är kvar i bruk vid en ålder, 0 till 1",
  "Name of a CN code: its own text, after those above it where it alone says nothing":
    "En KN-kods namn: dess egen text, efter dem ovanför där den ensam inget säger",
  "Version of Materialkartan": "Materialkartans version",
  // parameters
  "Name of the model, or of a scenario in the table Changes":
    "Modellens namn, eller namnet på ett scenario i tabellen Ändringar",
  "A table with its headers, for example Products[#All], or a part from CRMPART":
    "En tabell med rubriker, till exempel Produkter[#Alla], eller en del från CRMPART",
  "A table with its headers, for example Flows[#All]":
    "En tabell med rubriker, till exempel Flöden[#Alla]",
  "The model: the cell with =CRMMODEL(…)": "Modellen: cellen med =CRMMODEL(…)",
  'Product, group or responsibility; a range of names; "*" = each; left out = all, summed':
    'Produkt, grupp eller producentansvar; ett område med namn; "*" = var och en; utelämnad = alla, summerade',
  "Product, group or responsibility; a range of names; left out = each":
    "Produkt, grupp eller producentansvar; ett område med namn; utelämnad = var och en",
  "One product, group or responsibility": "En produkt, grupp eller ett producentansvar",
  'Material or group; a range; "all" = all summed; "*" = each; left out = the goods themselves':
    'Material eller grupp; ett område; "alla" = alla summerade; "*" = vart och ett; utelämnat = själva varorna',
  'Years in a row, a column or as "2016:2030"; left out = all years of the model':
    'År i en rad, en kolumn eller som "2016:2030"; utelämnade = alla modellens år',
  "Materials: kg (default), t or g. Goods: their own unit, kg or t":
    "Material: kg (förval), ton eller g. Varor: deras egen enhet, kg eller ton",
  "inflow, stock, release, stock change, used export, collected, exported, exported unrecorded, retained, hibernating, available, recovered or unknown":
    "inflöde, bestånd, frigjort, beståndsförändring, export begagnad, insamlat, exporterat, exporterat oregistrerat, kvarhållet, vilande, tillgängligt, återvunnet eller okänt",
  "A phase of the table Phases, or use, hibernating or waste":
    "En fas i tabellen Faser, eller användning, vilande eller avfall",
  "inflow, stock or outflow": "inflöde, bestånd eller utflöde",
  "A measure such as stock, or a range of them": "Ett mått som bestånd, eller ett område med mått",
  "stock (default), release or used export": "bestånd (förval), frigjort eller export begagnad",
  "Product, group or responsibility in the table Observed; left out = all":
    "Produkt, grupp eller producentansvar i tabellen Jämförelsevärden; utelämnad = alla",
  "Measure in the table Observed; left out = all":
    "Mått i tabellen Jämförelsevärden; utelämnat = alla",
  "Age in years; a range gives a share for each":
    "Ålder i år; ett område ger en andel för varje cell",
  "fixed, uniform, normal, normal uncut, folded normal, lognormal, weibull, gamma or exponential":
    "fast, likformig, normal, normal oavkortad, vikt normal, lognormal, weibull, gamma eller exponentiell",
  "Mean lifetime, years": "Medellivslängd, år",
  "Standard deviation, years": "Standardavvikelse, år",
  "uniform, mid, end or start of the year; left out = exactly at that age":
    "jämn, mitten, slutet eller början av året; utelämnad = exakt vid den åldern",
  "Shape parameter, in place of mean and sd":
    "Formparameter, i stället för medel och standardavvikelse",
  "Scale parameter, years": "Skalparameter, år",
  "CN code of 2, 4, 6, 8 or 10 digits; a range gives a name for each":
    "KN-kod med 2, 4, 6, 8 eller 10 siffror; ett område ger ett namn för varje cell",
  "sv or en; left out = Excel's own": "sv eller en; utelämnat = Excels eget",
};
