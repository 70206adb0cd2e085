import { useMemo, useState } from "react";
import { CATALOGUE } from "../../calculation/catalogue";
import type { FunctionEntry } from "../../calculation/catalogue/entry";
import { functionTexts } from "../../words/functions";
import type { FunctionTexts } from "../../words/functions";
import type { Language } from "../../words/language";
import { searchFunctions } from "./search-functions";
import type { Searchable } from "./search-functions";

export interface ListedFunction extends Searchable {
  readonly entry: FunctionEntry;
  readonly shown: FunctionTexts;
}

export interface Functions {
  readonly query: string;
  readonly found: readonly ListedFunction[];
  readonly chosen: ListedFunction | null;
  search(query: string): void;
  choose(id: string | null): void;
}

/** The catalogue with its texts, what is searched for, and the function being read. */
export function useFunctions(language: Language): Functions {
  const [query, search] = useState("");
  const [chosenId, choose] = useState<string | null>(null);
  const all = useMemo(() => CATALOGUE.map((entry) => listed(entry, language)), [language]);
  return {
    query,
    found: useMemo(() => searchFunctions(all, query), [all, query]),
    chosen: all.find(({ id }) => id === chosenId) ?? null,
    search,
    choose,
  };
}

function listed(entry: FunctionEntry, language: Language): ListedFunction {
  const { id, name } = entry;
  const words = ({ name: title, summary, result, parameters }: FunctionTexts): readonly string[] => [
    title,
    summary,
    result,
    ...parameters.flatMap((parameter) => [parameter.name, parameter.description]),
  ];
  return {
    id,
    name,
    entry,
    shown: functionTexts(id, language),
    texts: { sv: words(functionTexts(id, "sv")), en: words(functionTexts(id, "en")) },
  };
}
