/** The two languages of the product. */
export type Language = "sv" | "en";

/** One text in both languages. */
export type Phrase = Readonly<Record<Language, string>>;
