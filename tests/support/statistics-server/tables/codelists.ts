import type { ServedCodelist } from "../served-table";

/** A value set whose name is not ASCII, as one of SCB's, and a grouping of partners. */
export const CODELISTS: readonly ServedCodelist[] = [
  {
    id: "vs_KNOriginalNivå2A",
    label: { sv: "KN, kapitel", en: "CN, chapters" },
    type: "Valueset",
    values: [
      ["01", "levande djur", "Live animals"],
      ["84", "maskiner och mekaniska redskap", "Machinery and mechanical appliances"],
      ["85", "elektriska maskiner", "Electrical machinery"],
      ["87", "fordon", "Vehicles"],
    ].map(([code = "", sv = "", en = ""]) => ({ code, label: { sv, en }, standsFor: [code] })),
  },
  {
    id: "agg_LandISOAlfa2Norden",
    label: { sv: "Norden och övriga", en: "Nordic countries and others" },
    type: "Aggregation",
    values: [
      { code: "NORD", label: { sv: "Norden", en: "Nordic" }, standsFor: ["DK", "NO"] },
      { code: "REST", label: { sv: "övriga", en: "others" }, standsFor: ["CN", "DE", "US"] },
    ],
  },
];
