import type { Livelihood } from "../../../valuation/livelihoods";
import { readExtent } from "./extents";
import type { LivelihoodNames } from "./livelihood-names";
import { isSuppressed } from "./marks";

/** One source that a cell names; `extent` in percent where the cell says it. */
export interface NamedLivelihood {
  readonly code: Livelihood;
  readonly extent: number | null;
  readonly how: "name" | "likeness" | "unknown";
  readonly text: string;
}

export type LivelihoodReading =
  { readonly kind: "blank" | "suppressed" } | { readonly kind: "named"; readonly sources: readonly NamedLivelihood[] };

/** "Sjuk- och aktivitetsersättning" is one word of two; "1. … 2. …" and bullets are a list. */
const SPLIT = /\s*(?:[;,/+\n|&•·\\]|(?<!-)\soch\s|\bsamt\b|(?:^|\s)\d[.)]\s)\s*/i;
/** A dash parts only names that are all known: it also stands before an explanation. */
const DASHED = /\s[-‐‑‒–—]\s/;

/** One livelihood, or a list in one cell (; , / + och), each with its extent in percent where it is written there. */
export function readLivelihoods(text: string, names: LivelihoodNames): LivelihoodReading {
  const plain = text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[\u00a0 \t]+/g, " ")
    .trim();
  if (plain === "") return { kind: "blank" };
  if (isSuppressed(plain)) return { kind: "suppressed" };
  const whole = named(plain, names);
  // "12,5" is one number: a comma between digits parts nothing.
  const parts = plain
    .replace(/(\d),(\d)/g, "$1.$2")
    .split(SPLIT)
    .filter((part) => part !== "");
  if (whole.how !== "name" && parts.length < 2) {
    const dashed = plain.split(DASHED).map((part) => named(part, names));
    const [only] = parts;
    if (dashed.length > 1 && dashed.every(({ how }) => how === "name")) return { kind: "named", sources: dashed };
    if (only !== undefined && only !== plain) return { kind: "named", sources: [named(only, names)] };
  }
  if (whole.how === "name" || parts.length < 2) return { kind: "named", sources: [whole] };
  const sources = parts.map((part) => named(part, names));
  // Parts that are all known by name go before a whole that is only like something.
  if (whole.how === "likeness" && !sources.every(({ how }) => how === "name"))
    return { kind: "named", sources: [whole] };
  return { kind: "named", sources: sources.every(({ how }) => how === "unknown") ? [whole] : sources };
}

function named(text: string, names: LivelihoodNames): NamedLivelihood {
  const match = names.match(text);
  if (match !== null) return { ...match, extent: null, text };
  const withExtent =
    /^(.*?)[\s(:=-]*(\d{1,3}(?:[.,]\d+)?) ?(?:%|procent)\)?$/i.exec(text) ?? /^(\D+?) (\d{2,3})$/.exec(text);
  const half = /^(hel|halv|kvarts?|tre fjärdedels|trekvarts) (.+)$/i.exec(text);
  const [label, extent] =
    withExtent !== null
      ? [String(withExtent[1]), Number(String(withExtent[2]).replace(",", "."))]
      : half !== null
        ? [String(half[2]), spelled(String(half[1]))]
        : [text, null];
  const found = label === text ? null : names.match(label);
  return found === null ? { code: "OKAND", extent: null, how: "unknown", text } : { ...found, extent, text };
}

function spelled(word: string): number | null {
  const reading = readExtent(word.replace(/s$/, "").replace(/^tre fjärdedel$/, "tre fjärdedelar"));
  return reading.kind === "percent" ? reading.value : null;
}
