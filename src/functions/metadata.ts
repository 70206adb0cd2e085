import type { FunctionEntry, Parameter } from "../calculation/catalogue/entry";
import { CATALOGUE } from "../calculation/catalogue/index";
import { functionTexts } from "../words/functions";
import type { Language } from "../words/language";

/** functions.json: what Excel asks about custom functions. */
export interface FunctionsMetadata {
  /** Data types reach the functions unwrapped by us; its companion for errors crashes Office 2021. */
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
}

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional?: true;
}

/** The catalogue as Excel reads it, with the texts of one language. Names are the same in every language. */
export const functionsMetadata = (language: Language): FunctionsMetadata => ({
  allowCustomDataForDataTypeAny: true,
  functions: CATALOGUE.map((entry) => functionMetadata(entry, language)),
});

function functionMetadata(entry: FunctionEntry, language: Language): FunctionMetadata {
  const texts = functionTexts(entry.id, language);
  return {
    id: entry.id,
    name: entry.name,
    description: texts.summary,
    parameters: entry.parameters.map((parameter, index) => ({
      name: parameter.name,
      description: texts.parameters[index]?.description ?? parameter.name,
      type: "any",
      dimensionality: "matrix",
      ...(isOptional(parameter) ? { optional: true as const } : {}),
    })),
    result: { type: "any", dimensionality: "matrix" },
  };
}

/** Optional parameters are those with a default. */
export const isOptional = (parameter: Parameter): boolean => "default" in parameter;
