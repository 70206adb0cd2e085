import type { Language } from "../../words/language";

/** What a function is searched by: its name and all its texts. */
export interface Searchable {
  readonly id: string;
  readonly name: string;
  readonly texts: Readonly<Record<Language, readonly string[]>>;
}

/** Lower case without rings, dots and accents: "Återbetalning" is found by "aterbetalning". */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
}

/** Those that hold every word of the query in any language, matches in the name first, else in their own order. */
export function searchFunctions<T extends Searchable>(all: readonly T[], query: string): readonly T[] {
  const words = fold(query)
    .split(/[\s,;]+/)
    .filter((word) => word !== "");
  const inName = (item: T): boolean => words.every((word) => fold(item.name).includes(word));
  const anywhere = (item: T): boolean => {
    const text = fold([item.name, item.id, ...item.texts.sv, ...item.texts.en].join(" "));
    return words.every((word) => text.includes(word));
  };
  const found = all.filter(anywhere);
  return [...found.filter(inName), ...found.filter((item) => !inName(item))];
}
