import { alike, foldLabel } from "../fold";
import { meaningOf } from "../meaning";

const MOST_REMEMBERED = 4000;

/** Labels recur in every figure of a table: what each says is worked out once. The same answer, only sooner. */
export function remembered<T>(read: (label: string) => T): (label: string) => T {
  const known = new Map<string, T>();
  return (label) => {
    const held = known.get(label);
    if (held !== undefined) return held;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const fresh = read(label);
    known.set(label, fresh);
    return fresh;
  };
}

/** Sources of livelihood as tables label them, folded. Source: the SUS note, 2.3. */
const LIVELIHOOD =
  /\b(?:sjukpenning|rehabiliteringspenning|rehabpenning|aktivitetsersattning|sjukersattning|a ?kassa|arbetsloshetsersattning|aktivitetsstod|utvecklingsersattning|etableringsersattning|forsorjningsstod|ekonomiskt bistand|studiestod|studiemedel|offentlig forsorjning|egen forsorjning)\b|^lon$/;
const EMPLOYMENT =
  /\b(?:forvarvsarbet\w*|studier|studerar|arbetssokande|arbetar|ovriga avslutade|subventionerat|osubventionerat)\b/;

export const isLivelihood = remembered((label: string): boolean => LIVELIHOOD.test(foldLabel(label)));
export const isEmployment = remembered((label: string): boolean => EMPLOYMENT.test(foldLabel(label)));

/** "@SUM(A1)" is a name that somebody wrote, odd as it is: it says nothing of a total. */
export const isFormulaLike = (text: string): boolean => /^\s*[=+@-]/.test(text);

/** "Totalt", "Summa", "Samtliga" and the like, with what they may name ("Summa deltagare"); never "Total kostnad" alone. */
export const isTotal = remembered((label: string): boolean => {
  if (isFormulaLike(label)) return false;
  const folded = foldLabel(label.replace(/\(.*?\)/g, " "));
  return /^(?:(?:del)?summa|totalt?|samtliga|alla|sum|tot|totalsumma|hela|riket|samtliga deltagare|summa deltagare|totalt antal(?: deltagare)?|total sum)(?: (?:kr|tkr|mkr|st))?$/.test(
    folded,
  );
});

export const isBefore = remembered((label: string): boolean =>
  /\b(?:fore|innan|vid (?:start|inskrivning|inregistrering))\b/.test(foldLabel(label)),
);
/** "Deltagare efter insats" is by intervention; "Efter insats" by itself, or of livelihoods, is after it. */
const AFTER_INTERVENTION =
  /^(?:(?:antal|andel|procent|huvudsaklig|forsorjning\w*|sysselsattning) )*efter insats(?: (?:antal|andel|procent))*$/;

export const isAfter = remembered(
  (label: string): boolean =>
    AFTER_INTERVENTION.test(foldLabel(label)) ||
    (/\b(?:efter|vid (?:avslut|utskrivning|utregistrering))\b/.test(foldLabel(label)) &&
      !/\befter (?:lan|kommun|insats|kon|alder)\b/.test(foldLabel(label))),
);
export const isChange = remembered(
  (label: string): boolean =>
    /\b(?:forandring|skillnad|differens|diff)\b/.test(foldLabel(label)) || alike(foldLabel(label), "forandring"),
);
export const isShare = remembered(
  (label: string): boolean => /%/.test(label) || /\b(?:andel|andelen|procent|procentuell\w*)\b/.test(foldLabel(label)),
);
export const isAverage = remembered(
  (label: string): boolean =>
    meaningOf(label).mean ||
    /\bper (?:deltagare|delt|person|individ|insats|projekt)\b|\bgenomsnittlig\w*|\bmedel(?:varde|tal|kostnad)\b/.test(
      foldLabel(label),
    ) ||
    /(?:mkr|tkr|kr|tim|timmar|h) ?\/ ?(?:insats|delt|person|projekt)/i.test(label),
);
export const isPlanned = remembered((label: string): boolean =>
  /\b(?:plan|planerad\w*|planerat|planerade|budget\w*|beraknad\w*|beraknat|prognos)\b/.test(foldLabel(label)),
);
export const isActual = remembered((label: string): boolean =>
  /\b(?:utfall\w*|faktisk\w*|verklig\w*|resultat|redovisa\w*)\b/.test(foldLabel(label)),
);
export const isWomen = remembered((label: string): boolean => /\b(?:kvinnor|kvinna|kv)\b/.test(foldLabel(label)));
export const isMen = remembered(
  (label: string): boolean => /\b(?:man|men)\b/.test(foldLabel(label)) && !/\bpayoff|sikt/.test(foldLabel(label)),
);

/** "Totalt (N=2358)" says 2358; null when a heading says no number of its own. */
export function headedCount(label: string): string | null {
  const match = /\b[nN]\s*=\s*(\d[\d\u00a0 ]*)/.exec(label);
  return match?.[1] === undefined ? null : match[1].replace(/[\u00a0 ]/g, "");
}
