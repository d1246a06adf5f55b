import type { ILanguagePack, LocaleType } from "@univerjs/presets";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import tableEnglish from "@univerjs/preset-sheets-table/locales/en-US";
import type { GridLanguage } from "./language";
import { swedishTexts } from "./language";

/** Univer's locale settings. Univer knows no sv-SE; it takes any tag that has texts. */
export function localeSettings(language: GridLanguage): {
  readonly locale: LocaleType;
  readonly locales: Record<string, ILanguagePack>;
} {
  const tag: string = language === "sv" ? "sv-SE" : "en-US";
  const english = { ...coreEnglish, ...tableEnglish };
  const texts = language === "sv" ? swedishTexts(english) : english;
  return { locale: tag as LocaleType, locales: { [tag]: texts } };
}
