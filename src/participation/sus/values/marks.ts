import { foldText } from "../fold";

/** `..`, `.`, `-`, `x`, `*`, `***`, `:`, `<5`, `0-4`: the source hides or lacks the value. Never 0. SUS note, 6. */
export function isSuppressed(text: string): boolean {
  return /^(?:\.+|…|[-‐‑‒–—―−]+|\*+|:|[<≤] ?\d{1,2}|0 ?[-–] ?4)$/.test(text.trim());
}

/** Said in words that nothing is known. */
export function isUnknownWord(text: string): boolean {
  return /^(?:okand|okant|uppgift saknas|saknas|ej kant|vet ej|vet inte|ingen uppgift|ej uppgift|missing|unknown|n a|ej angivet|ej registrerat)$/.test(
    foldText(text),
  );
}

export type YesNo = "yes" | "no" | null;

/** 0/1/x/ja in a column that asks yes or no. */
export function yesOrNo(value: string | number | boolean): YesNo {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return value === 1 ? "yes" : value === 0 ? "no" : null;
  const text = value.trim().toLowerCase();
  if (/^(?:ja|j|x|1|sant|true|yes|y|✓|✔|√)$/.test(text)) return "yes";
  return /^(?:nej|n|0|falskt|false|no|ej|inte)$/.test(text) ? "no" : null;
}
