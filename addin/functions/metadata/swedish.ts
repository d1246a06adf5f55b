/** Swedish help of the worksheet functions, by the English text in functions.ts. */

/** Parameter names. */
export const SWEDISH_NAMES: Readonly<Record<string, string>> = {
  name: "namn",
  tables: "tabell",
  model: "modell",
  modelA: "modellA",
  modelB: "modellB",
  purpose: "syfte",
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
  n: "n",
  by: "efter",
  scenario: "scenario",
  percentiles: "percentiler",
  draws: "dragningar",
  seed: "frö",
  base_year: "basår",
  year: "år",
  change: "ändring",
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
  "A table of the range of a measure: percentiles, mean and value by year, from random draws within low and high":
    "En tabell över ett måtts spann: percentiler, medel och värde per år, ur slumpdragningar mellan låg och hög",
  "A table of what each assumption alone does to one value, from its low to its high, widest first":
    "En tabell över vad varje antagande för sig gör med ett värde, från dess låga till dess höga, bredast först",
  "Version of Materialkartan": "Materialkartans version",
  "The largest of the products and materials in a year: rank, product, material, value, unit, share":
    "De största av produkterna och materialen ett år: rang, produkt, material, värde, enhet, andel",
  "Indicators of each material by year in t: inflow, stock, release, available, collected, recovered and their ratios":
    "Indikatorer för varje material och år i ton: inflöde, bestånd, frigjort, tillgängligt, insamlat, återvunnet och deras kvoter",
  "What a scenario of the table Disruptions takes out of imports, beside what is available and recovered":
    "Vad ett scenario i tabellen Störningar tar bort ur importen, bredvid det som är tillgängligt och återvunnet",
  // parameters
  "One year": "Ett år",
  "Number of rows; left out = 10": "Antal rader; utelämnat = 10",
  "product and material (default), product, material or responsibility":
    "produkt och material (förval), produkt, material eller producentansvar",
  "kg (default), t, g, or SEK with Material prices":
    "kg (förval), ton, g eller SEK med Materialpriser",
  "A scenario of the table Disruptions": "Ett scenario i tabellen Störningar",
  'One material or group, or "all"': 'Ett material eller en grupp, eller "alla"',
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
  "Materials: kg (default), t, g, or SEK with Material prices. Goods: their own unit, kg or t":
    "Material: kg (förval), ton, g eller SEK med Materialpriser. Varor: deras egen enhet, kg eller ton",
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
  "Percentiles 0–100, one or a range; left out = 5, 50, 95":
    "Percentiler 0–100, en eller ett område; utelämnade = 5, 50, 95",
  "Number of draws; left out = as in Settings, else 1000":
    "Antal dragningar; utelämnat = som i Inställningar, annars 1000",
  "Seed of the draws; left out = as in Settings, else 1":
    "Dragningarnas frö; utelämnat = som i Inställningar, annars 1",
  "Year that is 1: the range of the index, and how often it is above 1":
    "År som är 1: indexets spann, och hur ofta det är över 1",
  "One product, group or responsibility; blank = all, summed":
    "En produkt, grupp eller ett producentansvar; tomt = alla, summerade",
  'One material or group; "all" = all summed; blank = the goods themselves':
    'Ett material eller en grupp; "alla" = alla summerade; tomt = själva varorna',
  "One year of the model": "Ett av modellens år",
  "Change up and down of what has no range; left out = 0.1, which is 10 %":
    "Ändring upp och ned av det som saknar spann; utelämnad = 0,1, det vill säga 10 %",
  "sv or en; left out = Excel's own": "sv eller en; utelämnat = Excels eget",
  "How much more model B answers than model A by year, in units of the goods, or in kg for materials":
    "Hur mycket mer modell B svarar än modell A per år, i varornas enhet, eller i kg för material",
  "A table from model A to model B in steps: statistics, content, lifetimes, handling, settings and the rest":
    "En tabell från modell A till modell B i steg: statistik, innehåll, livslängder, omhändertagande, inställningar och övrigt",
  "A table of one measure under each convention of when in the year goods enter use":
    "En tabell över ett mått med varje konvention för när på året varor tas i bruk",
  "A table of what a result rests on, held against the limits of a purpose in the table Criteria":
    "En tabell över vad ett resultat vilar på, ställt mot gränserna för ett syfte i tabellen Kriterier",
  "The model to compare with: a cell with =CRMMODEL(…)":
    "Modellen att jämföra med: en cell med =CRMMODEL(…)",
  "The other model: a cell with =CRMMODEL(…)": "Den andra modellen: en cell med =CRMMODEL(…)",
  "The model to start from: a cell with =CRMMODEL(…)":
    "Modellen att börja från: en cell med =CRMMODEL(…)",
  "The model to end in: a cell with =CRMMODEL(…)": "Modellen att sluta i: en cell med =CRMMODEL(…)",
  'Years in a row, a column or as "2016:2030"; left out = all years of model A':
    'År i en rad, en kolumn eller som "2016:2030"; utelämnade = alla år i modell A',
  "A table of what one value is made of, level by level, down to the rows of the tables and their sources":
    "En tabell över vad ett värde består av, nivå för nivå, ned till tabellernas rader och deras källor",
  "A purpose of the table Criteria, such as national total":
    "Ett syfte i tabellen Kriterier, till exempel nationell total",
};
