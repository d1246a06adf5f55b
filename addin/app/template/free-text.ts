/**
 * The sets' own free texts in both languages. Notes carry both languages in one cell; names and the
 * texts below are told in the language of the workbook. Works cited stay as they are published.
 */
import type { Language } from "#engine";

/** Text in the set → Swedish; the set itself is written in English. */
const SWEDISH: Readonly<Record<string, string>> = {
  vehicles: "fordon",
  "CRMA priority, permanent magnet": "CRMA-prioriterad, permanentmagnet",
  rounded: "avrundat",
  "sum of 12 months": "summa av 12 månader",
  register: "register",
  "register via press": "register via press",
  derived: "härlett",
  "in traffic 31 December (off-road cars not included)":
    "i trafik 31 december (avställda bilar ingår inte)",
  "battery-electric models, 12 months summed": "elbilsmodeller, 12 månader summerade",
  facts: "fakta",
  "GPL-3.0 of the repository; facts only taken": "arkivets GPL-3.0; bara fakta är tagna",
  "not read at the IEA": "inte läst hos IEA",
  "Held et al. 2021 (mean); Nguyen-Tien et al. 2025 (low); Trafikanalys via press (high); own assumption (sd)":
    "Held m.fl. 2021 (medel); Nguyen-Tien m.fl. 2025 (låg); Trafikanalys via press (hög); eget antagande (standardavvikelse)",
  "Trafikanalys t10016 via IVL C11144 (stock); own assumption (growth)":
    "Trafikanalys t10016 via IVL C11144 (bestånd); eget antagande (tillväxttakt)",
  "EEA, mean mass of new electric cars in the EU 2019": "EEA, nya elbilars medelvikt i EU 2019",
  "Trafikanalys via buzzter.se, stock 2018–2019": "Trafikanalys via buzzter.se, bestånd 2018–2019",
  "Trafikanalys via buzzter.se, stock 2022": "Trafikanalys via buzzter.se, bestånd 2022",
  "Trafikanalys via friatider.se, stock 2023": "Trafikanalys via friatider.se, bestånd 2023",
  "Trafikanalys via transportochlogistik.se, stock 2021":
    "Trafikanalys via transportochlogistik.se, bestånd 2021",
};

/** Swedish names in the set → English. */
const ENGLISH: Readonly<Record<string, string>> = {
  Elbil: "Electric car",
  "Rapport 5 år": "Report 5 years",
  "Implicerat utflöde": "Implied outflow",
};

/** The part of a two-language note in one language: `Svenska. / English.` */
function noteIn(note: string, language: Language): string {
  const at = note.indexOf(". / ");
  if (at < 0) return note;
  return language === "sv" ? note.slice(0, at + 1) : note.slice(at + 4);
}

/** A free text or name of a set in the workbook's language. */
export function freeText(content: string, language: Language): string {
  const told = language === "sv" ? SWEDISH[content] : ENGLISH[content];
  return told ?? noteIn(content, language);
}
