/** CRMINFO: what a model is made of, item and value, without a header row. */
import { textIn } from "../assumptions/row";
import { wordIn, type Word, type WordSet } from "../assumptions/vocabulary";
import { CANONICAL_VERSION } from "../assumptions/fingerprint";
import { answerSentence } from "../findings/answers";
import type { Language } from "../findings/language";
import { numberIn } from "../assumptions/row";
import { lifetimeMeans } from "../analysis/lifetime-means";
import type { Model } from "../model/model";
import { HANDLE_VERSION } from "../model/model";
import { VERSION } from "../version";
import { notAvailable, type Answer, type AnswerCell } from "./answer";
import { hasContent } from "../model/material-members";

type Item = readonly [item: Readonly<Record<Language, string>>, value: AnswerCell];

/** Rows item, value. */
export function infoTable(model: Model, language: Language): Answer {
  const items = [
    ...identity(model),
    ...rules(model, language),
    ...size(model, language),
    ...quality(model),
    ...lifetimes(model),
    ...sources(model),
  ];
  return items.map(([item, value]) => [item[language], value]);
}

function identity(model: Model): Item[] {
  return [
    [{ sv: "namn", en: "name" }, model.name],
    [{ sv: "fingeravtryck", en: "fingerprint" }, model.parts.fingerprint],
    [{ sv: "version av Materialkartan", en: "version of Materialkartan" }, VERSION],
    [
      { sv: "version av kanonisk form och handtag", en: "version of canonical form and handle" },
      `${CANONICAL_VERSION} / v${HANDLE_VERSION}`,
    ],
    [{ sv: "ändringar gjorda", en: "changes made" }, model.parts.changesApplied],
  ];
}

function rules(model: Model, language: Language): Item[] {
  const { settings, years } = model.parts;
  const named = <S extends WordSet>(setting: Word<"setting">, set: S, word: Word<S>): Item => [
    { sv: wordIn("setting", setting, "sv"), en: setting },
    wordIn(set, word, language),
  ];
  const { projection } = settings;
  return [
    [{ sv: "första år", en: "first year" }, years?.first ?? ""],
    [{ sv: "sista år", en: "last year" }, years?.last ?? ""],
    [{ sv: "sista dataår", en: "latest data year" }, years?.latestData ?? ""],
    named("convention", "convention", settings.convention),
    named("missing", "missing rule", settings.missing),
    named("nil symbol", "nil symbol", settings.nilSymbol),
    named("price basis", "price basis", settings.priceBasis),
    named("negative consumption", "negative consumption", settings.negativeConsumption),
    named("used export", "used export rule", settings.usedExport),
    named("loose components", "loose components", settings.looseComponents),
    named("replace components", "yes or no", settings.replaceComponents),
    named("stock-driven decline", "stock-driven decline", settings.stockDrivenDecline),
    named("content between years", "content between years", settings.contentBetweenYears),
    [
      { sv: "framskrivning", en: "projection" },
      typeof projection === "number" ? projection : wordIn("projection", projection, language),
    ],
    ...ofRanges(model, language),
  ];
}

/** Settings of ranges; one whose value cannot be used says so. */
function ofRanges({ parts: { settings } }: Model, language: Language): Item[] {
  const { yearCorrelation, draws, seed, unusable } = settings;
  const values = {
    "year correlation": wordIn("year correlation", yearCorrelation, language),
    draws,
    seed,
  };
  return (["year correlation", "draws", "seed"] as const).map((setting): Item => {
    const fault = answerSentence("range-setting", {
      setting: { sv: wordIn("setting", setting, "sv"), en: setting },
    });
    const value = unusable.has(setting) ? notAvailable(fault) : values[setting];
    return [{ sv: wordIn("setting", setting, "sv"), en: setting }, value];
  });
}

function size(model: Model, language: Language): Item[] {
  const rows = [...model.parts.rows].map(([kind, ofKind]): Item => {
    const word = wordIn("kind", kind, language);
    return [{ sv: `rader i ${word}`, en: `rows in ${word}` }, ofKind.length];
  });
  const outside = model.countedProducts.filter((product) => !hasContent(model, product));
  return [
    [{ sv: "produkter", en: "products" }, model.products.length],
    [
      {
        sv: "produkter utan innehåll (utanför materialsummor)",
        en: "products without content (outside material totals)",
      },
      outside.map((product) => product.name).join("; "),
    ],
    [
      { sv: "produkter utan svar", en: "products without an answer" },
      model.countedProducts
        .filter((product) => !model.run(product).cohorts)
        .map((product) => product.name)
        .join("; "),
    ],
    [{ sv: "material", en: "materials" }, model.materials.length],
    ...rows,
    [{ sv: "celler i tabellerna", en: "cells in the tables" }, model.parts.cellCount],
  ];
}

function quality(model: Model): Item[] {
  const runs = model.products.map((product) => model.run(product));
  const residual = runs.reduce((most, run) => Math.max(most, run.cohorts?.largestResidual ?? 0), 0);
  const sum = (pick: (run: (typeof runs)[number]) => number): number =>
    runs.reduce((total, run) => total + pick(run), 0);
  return [
    [{ sv: "massbalansens största avvikelse", en: "mass-balance residual" }, residual],
    [{ sv: "ifyllda celler", en: "filled cells" }, sum((run) => run.inflow?.filledCells ?? 0)],
    [
      { sv: "omräknade celler", en: "converted cells" },
      sum((run) => run.inflow?.convertedCells ?? 0),
    ],
  ];
}

/** The mean after cutting at 0, where it differs from the mean given (methods: it is shown here). */
function lifetimes(model: Model): Item[] {
  return lifetimeMeans(model).map(({ product, mean, given }): Item => [
    {
      sv: `medellivslängd efter kapning, ${product} (given ${given})`,
      en: `mean lifetime after cutting, ${product} (given ${given})`,
    },
    mean,
  ]);
}

function sources(model: Model): Item[] {
  const rows = model.parts.rows.get("Sources") ?? [];
  const editions = new Set(
    [...(model.parts.rows.get("Content") ?? [])].flatMap((row) => textIn(row, "edition") ?? []),
  );
  const cited = rows.map((row): Item => {
    const about = [textIn(row, "table id"), textIn(row, "citation")].filter(Boolean).join(" · ");
    const name = textIn(row, "source") ?? "";
    return [
      { sv: `källa: ${name}`, en: `source: ${name}` },
      about || (numberIn(row, "rows") ?? ""),
    ];
  });
  return [
    [{ sv: "utgåvor av innehåll", en: "editions of content" }, [...editions].join("; ")],
    ...cited,
  ];
}
