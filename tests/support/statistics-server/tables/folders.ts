import type { Words } from "../served-table";

/** Names of the folders in which the tables lie. */
export const FOLDERS: Readonly<Record<string, Words>> = {
  HA: { sv: "Handel med varor och tjänster", en: "Trade in goods and services" },
  HA0201: { sv: "Utrikeshandel med varor", en: "Foreign trade in goods" },
  HA0201B: { sv: "Varuimport och varuexport efter KN", en: "Imports and exports by CN" },
  NV: { sv: "Näringsverksamhet", en: "Business activities" },
  NV0119: { sv: "Industrins varuproduktion", en: "Industrial production of goods" },
  TK: { sv: "Transporter och kommunikationer", en: "Transport and communications" },
  TK1001: { sv: "Fordonsstatistik", en: "Vehicle statistics" },
  TK1001A: { sv: "Fordon", en: "Vehicles" },
};
