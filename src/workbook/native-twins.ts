import { CATALOGUE, nativeTwin } from "../calculation/catalogue";
import { foldedName, tokens, type Token } from "../sheet/localised-formula";

const OURS = new Map(CATALOGUE.map((entry) => [foldedName(entry.name), entry.id]));

/**
 * A formula typed in a live grid as a file may hold it: our functions as their native twins, one inside another too.
 * Null: one of them has no twin (or its call never closes), and the file holds the cell's value with a note.
 * Example: PAYOFF.LÖNSAMHET(A1,B1)+1 -> (B1-A1)+1
 * @param formula English, without "="
 */
export function withNativeTwins(formula: string): string | null {
  const list = tokens(formula, ".");
  const parts: string[] = [];
  for (let at = 0; at < list.length; at += 1) {
    const token = list[at]!;
    const isCall = token.kind === "name" && list[at + 1]?.kind === "open";
    const id = isCall ? OURS.get(foldedName(token.text)) : undefined;
    if (id === undefined) {
      parts.push(token.text);
      continue;
    }
    const call = argumentsFrom(list, at + 1);
    const args = (call?.args ?? []).map(withNativeTwins).filter((arg) => arg !== null);
    const twin = call === null || args.length < call.args.length ? null : nativeTwin(id, args);
    if (call === null || twin === null) return null;
    parts.push(`(${twin})`);
    at = call.end;
  }
  return parts.join("");
}

/** The texts between the parentheses that open at `open`, and where they close; null when they never do. */
function argumentsFrom(list: readonly Token[], open: number): { args: string[]; end: number } | null {
  const args: string[] = [];
  let depth = 0;
  let text = "";
  for (let at = open; at < list.length; at += 1) {
    const { kind, text: piece } = list[at]!;
    if (kind === "close" || kind === "closeBrace") depth -= 1;
    if (depth === 0 && kind === "close") {
      const last = text.trim();
      return { args: args.length === 0 && last === "" ? [] : [...args, last], end: at };
    }
    if (depth === 1 && kind === "comma") {
      args.push(text.trim());
      text = "";
    } else if (at > open) text += piece;
    if (kind === "open" || kind === "openBrace") depth += 1;
  }
  return null;
}
