import type { FunctionId } from "../calculation/catalogue/entry";
import type { FunctionWords } from "./function-words";
import { FUNCTIONS_EN } from "./functions-en";
import { FUNCTIONS_SV } from "./functions-sv";
import type { Language } from "./language";

export interface FunctionTexts {
  readonly name: string;
  readonly summary: string;
  readonly result: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
  readonly example: string;
}

const WORDS: Readonly<Record<Language, Readonly<Record<FunctionId, FunctionWords>>>> = {
  sv: FUNCTIONS_SV,
  en: FUNCTIONS_EN,
};

/** The texts of a function: for the pane's help, the workbench, functions.json and docs. */
export function functionTexts(id: FunctionId, language: Language): FunctionTexts {
  const { parameters, ...words } = WORDS[language][id];
  return { ...words, parameters: Object.entries(parameters).map(([name, description]) => ({ name, description })) };
}
