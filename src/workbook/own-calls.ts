import { CATALOGUE } from "../calculation/catalogue";
import type { FunctionEntry } from "../calculation/catalogue/entry";
import { tokens, type Token } from "../sheet/localised-formula";

/** Excel and files keep a name's dots as underscores; ids are the names without å, ä and ö. */
const folded = (name: string): string => name.normalize("NFC").toLocaleUpperCase("sv").replaceAll("_", ".");

const BY_NAME = new Map(CATALOGUE.flatMap((entry) => [entry.name, entry.id].map((name) => [folded(name), entry])));

/** What files put before the name of a function that the writing program did not have. */
const PREFIXES = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.|_xldudf[._])+/i;

/** The function of ours that a name in a formula stands for, also as files and other programs write it. */
export const ownFunction = (name: string): FunctionEntry | undefined => BY_NAME.get(folded(name.replace(PREFIXES, "")));

export interface OwnFormula {
  /** With every call of ours under its own name; all else as it was. */
  readonly plain: string;
  /** Some call carries a prefix that only an unknown function has. */
  readonly prefixed: boolean;
  /** Some call points into a file, as functions of an .xlam do: there it may be somebody else's, and work. */
  readonly ofFile: boolean;
}

/**
 * A formula (English) that calls a function of ours, with what stands in the calls' way taken off; null where it calls
 * none. `=_xldudf_PAYOFF_TID(A1,B1)`, `='C:\x\payoff.xlam'!PAYOFF.TID(A1,B1)` → `=PAYOFF.TID(A1,B1)`.
 */
export function ownFormula(formula: string): OwnFormula | null {
  if (!MAY_CALL.test(formula)) return null;
  const list = tokens(formula, ".");
  const kept: string[] = [];
  let [own, prefixed, ofFile] = [false, false, false];
  for (const [at, token] of list.entries()) {
    const entry = ownCall(list, at);
    if (entry === undefined) {
      kept.push(token.text);
      continue;
    }
    own = true;
    prefixed ||= PREFIXES.test(token.text);
    for (let file = fileBefore(list, at); file > 0; file -= 1) {
      ofFile = true;
      kept.pop();
    }
    kept.push(entry.name);
  }
  return own ? { plain: kept.join(""), prefixed, ofFile } : null;
}

/** Quick, for sheets with many formulas: all our names begin with one of these. */
const MAY_CALL = /PAYOFF|BREAKEVEN/i;

/** The function of ours that is called at a place of a formula. */
export function ownCall(list: readonly Token[], at: number): FunctionEntry | undefined {
  const token = list[at];
  return token?.kind === "name" && list[at + 1]?.kind === "open" ? ownFunction(token.text) : undefined;
}

/** How many tokens before a call name a file: 'C:\x\payoff.xlam'! , payoff.xlam! , [1]! , [payoff.xlam]Blad1! */
function fileBefore(list: readonly Token[], at: number): number {
  if (list[at - 1]?.text !== "!") return 0;
  const [before, first] = [list[at - 2]?.kind, list[at - 3]?.kind];
  if (before === "name") return first === "bracket" ? 3 : 2;
  return before === "sheet" || before === "bracket" ? 2 : 0;
}

/** The place of the parenthesis that closes the one at `open`; the end where none does. */
export function closing(list: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < list.length; at += 1) {
    if (list[at]!.kind === "open") depth += 1;
    if (list[at]!.kind === "close") depth -= 1;
    if (depth === 0) return at;
  }
  return list.length;
}

/** Between the parentheses of a call, by its arguments. */
export function argumentsIn(list: readonly Token[]): Token[][] {
  const args: Token[][] = [[]];
  let depth = 0;
  for (const token of list) {
    if (token.kind === "open" || token.kind === "openBrace") depth += 1;
    if (token.kind === "close" || token.kind === "closeBrace") depth -= 1;
    if (token.kind === "comma" && depth === 0) args.push([]);
    else args.at(-1)!.push(token);
  }
  return args;
}
