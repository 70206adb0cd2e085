/** The languages users read: Swedish first. */
export type Language = "sv" | "en";

export const isLanguage = (value: unknown): value is Language => value === "sv" || value === "en";

/** One text in both languages. */
export type Text = Readonly<Record<Language, string>>;
