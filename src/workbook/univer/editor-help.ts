import {
  BooleanNumber,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type DocumentDataModel,
  type IDisposable,
  type Injector,
} from "@univerjs/core";
import {
  FunctionType,
  LexerTreeBuilder,
  sequenceNodeType,
  type IFunctionInfo,
  type ISequenceNode,
  type IFunctionParam,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { CATALOGUE } from "../../calculation/catalogue";
import type { FunctionEntry } from "../../calculation/catalogue/entry";
import { englishPunctuation, FUNCTION_NAMES, tokens, toSwedishFormula } from "../../sheet/localised-formula";
import { functionTexts } from "../../words/functions";
import type { Language } from "../../words/language";

/** Our functions, and the Swedish names of the ordinary ones, in the editor's list and help. */
export function describeFunctions(injector: Injector, language: Language): void {
  const service = injector.get(IDescriptionService);
  const ours = CATALOGUE.map((entry) => ourFunction(entry, language));
  service.unregisterDescriptions(ours.map((info) => info.functionName));
  service.registerDescriptions(ours);
  const swedish = FUNCTION_NAMES.flatMap(([english, name]): IFunctionInfo[] => {
    const info = service.getFunctionInfo(english);
    return info === undefined || english === "TRUE" || english === "FALSE" ? [] : [{ ...info, functionName: name }];
  });
  service.unregisterDescriptions(FUNCTION_NAMES.map(([, name]) => name));
  if (language === "sv") service.registerDescriptions(swedish);
}

function ourFunction(entry: FunctionEntry, language: Language): IFunctionInfo {
  const texts = functionTexts(entry.id, language);
  return {
    functionName: entry.name,
    functionType: FunctionType.User,
    description: `${texts.summary} ${texts.result}`,
    abstract: texts.summary,
    functionParameter: entry.parameters.map((parameter, index): IFunctionParam => {
      return {
        name: parameter.name,
        detail: texts.parameters[index]?.description ?? "",
        example: exampleText(parameter.example, language),
        require: "default" in parameter ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        repeat: BooleanNumber.FALSE,
      };
    }),
  };
}

function exampleText(example: unknown, language: Language): string {
  if (Array.isArray(example)) return "A1:A5";
  const english = typeof example === "string" ? `"${example}"` : String(example).toUpperCase();
  return language === "sv" ? toSwedishFormula(english) : english;
}

/**
 * The editor's help, colours and clicking-in of references read formulas with the engine's own lexer, which knows only
 * English punctuation. What is typed the Swedish way is lent to it in English and handed back as it was.
 */
export function readSwedishPunctuation(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder);
  const nodes = lexer.sequenceNodesBuilder.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) => {
    const english = englishPunctuation(formula);
    const found = nodes(english);
    return english === formula || found === undefined ? found : asTyped(found, formula);
  };
  const parameter = lexer.getFunctionAndParameter.bind(lexer);
  lexer.getFunctionAndParameter = (formula, offset, ...rest) => parameter(englishPunctuation(formula), offset, ...rest);
}

type Nodes = (string | ISequenceNode)[];

/**
 * The pieces as they were typed, with the spaces at the end that the lexer drops. A number with a comma passes for an
 * array: the editor takes what it knows for a number and "1,500" for fifteen hundred.
 */
function asTyped(found: Nodes, typed: string): Nodes {
  const text = typed.startsWith("=") ? typed.slice(1) : typed;
  let at = 0;
  const nodes = found.map((node): string | ISequenceNode => {
    const start = at;
    at += (typeof node === "string" ? node : node.token).length;
    const piece = text.slice(start, at);
    if (typeof node === "string") return piece;
    return { ...node, token: piece, nodeType: /^[\d,.]*,/.test(piece) ? sequenceNodeType.ARRAY : node.nodeType };
  });
  const rest = text.slice(at);
  return /^\s*$/.test(rest) ? [...nodes, ...rest] : found;
}

interface InsertText {
  readonly unitId: string;
  readonly range: { readonly startOffset: number };
  readonly body: { dataStream: string; textRuns?: { ed: number }[] };
}

/**
 * A space after each `;` typed in a formula: the editor takes a click on a cell for a reference only after what it knows
 * as a separator, and a space is one. Inside texts and sheet names nothing is added.
 */
export function spaceAfterSemicolon(injector: Injector): IDisposable {
  const units = injector.get(IUniverInstanceService);
  return injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== "doc.command.insert-text") return;
    const { unitId, range, body } = params as InsertText;
    if (body.dataStream !== ";") return;
    const typed = units.getUnit<DocumentDataModel>(unitId, UniverInstanceType.UNIVER_DOC)?.getBody()?.dataStream;
    if (typed?.startsWith("=") !== true || isInsideText(typed.slice(0, range.startOffset))) return;
    body.dataStream = "; ";
    for (const run of body.textRuns ?? []) run.ed = body.dataStream.length;
  });
}

function isInsideText(before: string): boolean {
  const last = tokens(before, ",").at(-1);
  if (last?.kind === "string") return !/^"(?:[^"]|"")*"$/.test(last.text);
  if (last?.kind === "sheet") return !/^'(?:[^']|'')*'$/.test(last.text);
  return last?.kind === "bracket" && last.text.split("[").length > last.text.split("]").length;
}
