/** The languages users read: Swedish first. */
export type Language = "sv" | "en";

/** One text in both languages. */
export type Text = Readonly<Record<Language, string>>;
