import { findFunction, nativeTwin } from "../../../calculation/catalogue";
import { tokens, type Token } from "../../../sheet/localised-formula";
import { argumentsIn, closing, ownCall } from "../../own-calls";

const ownId = (list: readonly Token[], at: number): string | undefined => ownCall(list, at)?.id;

/** Whether a formula (English) calls any function of ours. */
export function callsOwn(formula: string): boolean {
  const list = tokens(formula, ".");
  return list.some((_, at) => ownId(list, at) !== undefined);
}

/**
 * The formula in plain Excel functions: each call of ours as its native twin, in parentheses. Null where one has none,
 * or is given a range in place of a number: then only its value can be kept in a file.
 */
export function plainFormula(formula: string): string | null {
  return plain(tokens(formula, "."));
}

function plain(list: readonly Token[]): string | null {
  let text = "";
  for (let at = 0; at < list.length; at += 1) {
    const id = ownId(list, at);
    if (id === undefined) {
      text += list[at]!.text;
      continue;
    }
    const end = closing(list, at + 1);
    const twin = twinOf(id, argumentsIn(list.slice(at + 2, end)));
    if (twin === null) return null;
    text += `(${twin})`;
    at = end;
  }
  return text;
}

function twinOf(id: string, args: readonly (readonly Token[])[]): string | null {
  const parameters = findFunction(id)?.parameters ?? [];
  const texts: string[] = [];
  for (const [at, arg] of args.entries()) {
    if (parameters[at]?.kind !== "range" && isMany(arg)) return null;
    const text = plain(arg);
    if (text === null) return null;
    texts.push(text.trim());
  }
  return nativeTwin(id, texts);
}

/** A range or an array, outside the parentheses of another function that may make one value of it. */
function isMany(arg: readonly Token[]): boolean {
  let depth = 0;
  return arg.some(({ kind, text }) => {
    if (kind === "open") depth += 1;
    if (kind === "close") depth -= 1;
    return depth === 0 && (text === ":" || kind === "openBrace" || kind === "bracket");
  });
}
