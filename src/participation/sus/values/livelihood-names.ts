import { LIVELIHOODS, type Livelihood } from "../../../valuation/livelihoods";
import { alike, editDistance, foldLabel } from "../fold";

/**
 * What livelihoods are called in sheets, as data. `confirmed`: the code is read in a published page on SUS or in SCB's
 * list; the others are inferred, may be edited, and are shown as such. Source: the SUS note, 2.3.
 */
export const LIVELIHOOD_NAMES: Readonly<Record<Livelihood, { readonly confirmed: boolean; readonly names: string }>> = {
  SJP: { confirmed: true, names: "Sjukpenning; Sjukskriven; Sjukskrivning; Sjukp; Sjukpenninggrundande; Rehabiliterings- och sjukpenning; Sjukdagpenning; Sickness benefit; Sick pay" },
  REHAB: { confirmed: true, names: "Rehabiliteringspenning; Rehabpenning; Rehab-penning; Rehabiliteringsersättning; Rehabersättning; Rehabilitation benefit; Rehabilitation allowance" },
  AE: { confirmed: true, names: "Aktivitetsersättning; Akt ersättning; Akt.ers; Aktivitetsers; Activity compensation" },
  SE: { confirmed: true, names: "Sjukersättning; Sjukers; Förtidspension; Sjukbidrag; Sjukpension; Invalidpension; Disability pension; Sickness compensation" },
  AKASSA: { confirmed: true, names: "A-kassa; Akassa; A kassa; Arbetslöshetsersättning; Arbetslöshetskassa; Arbetslöshetsförsäkring; Alfakassa; Ersättning från a-kassa; Grunddagpenning; Inkomstrelaterad dagpenning; Unemployment benefit; Unemployment insurance" },
  AKTST: { confirmed: true, names: "Aktivitetsstöd; Akt stöd; Aktstöd; Aktivitetsstöd/utvecklingsersättning; Aktivitetsstöd inkl utvecklingsersättning; Activity support" },
  UTV: { confirmed: true, names: "Utvecklingsersättning; Utv ersättning; Utvecklingsers; Development allowance" },
  ETAB: { confirmed: true, names: "Etableringsersättning; Etablering; Etableringsers; Etableringstillägg; Introduktionsersättning; Introduction benefit" },
  FSTOD: { confirmed: true, names: "Försörjningsstöd; Ekonomiskt bistånd; Ek bistånd; Ek. bistånd; Socialbidrag; Försstöd; Förs.stöd; Soc; Socbidrag; Soc bidrag; Socialt bistånd; Ekonomiskt bistånd/försörjningsstöd; Försörjningsstöd (ekonomiskt bistånd); Utkomststöd; Social assistance; Income support" },
  STUD: { confirmed: false, names: "Studiestöd; Studiemedel; Studiebidrag; CSN; Studielån; Studiehjälp; Study support; Student aid" },
  LON: { confirmed: false, names: "Lön; Löneinkomst; Arbetsinkomst; Egen försörjning; Egenförsörjning; Självförsörjande; Lön (egen försörjning); Inkomst av arbete; Arbete; Employment; Wage; Wages; Salary; Work" },
  INGEN: { confirmed: true, names: "Ingen offentlig försörjning; Ingen off försörjning; Ingen off; Ingen offentlig; Ingen; Ingen försörjning; Inget; Saknar försörjning; Saknar offentlig försörjning; Ej offentlig försörjning; Föräldrapenning; Tillfällig föräldrapenning; Ålderspension; Delpension; Pension; Pensionär; Ålderspensionär; Allmän pension; Garantipension; Tjänstepension; Parental benefit; Old-age pension; No public livelihood; No livelihood; None; Vilande aktivitetsersättning" },
  ANNAN: { confirmed: false, names: "Annan offentlig försörjning; Annan försörjning; Annat; Annan; Övrigt; Övrig; Övrig offentlig försörjning; Annan ersättning; Other livelihood" },
  OKAND: { confirmed: false, names: "Okänd; Okänt; Uppgift saknas; Vet ej; Ej känt; Ej uppgift; Saknas; Unknown; Unknown livelihood; Okänd försörjning" },
}; // prettier-ignore

/** Abbreviations that no list explains: the likeliest meaning, said to be a guess. */
const LIKELY: Readonly<Record<string, Livelihood>> = { sp: "SJP", rp: "REHAB", fs: "FSTOD", eb: "FSTOD" };
/** Abbreviations of more than one livelihood ("SA": sjuk- and aktivitetsersättning): not read, the nearest is told. */
const SEVERAL: Readonly<Record<string, Livelihood>> = { sa: "SE", as: "AKTST", sjukochaktivitetsersattning: "SE" };

export interface LivelihoodMatch {
  readonly code: Livelihood;
  readonly how: "name" | "likeness";
}

export interface LivelihoodNames {
  /** The livelihood a text names, exactly or (eight letters or more) but for two letters; null when it names none. */
  match(text: string): LivelihoodMatch | null;
  /** The known name that is most like the text; "" when none is much like it. */
  nearest(text: string): string;
}

/** The built-in names and those a user added; a user's name goes before. */
export function livelihoodNames(
  added: readonly { readonly name: string; readonly code: Livelihood }[] = [],
): LivelihoodNames {
  const known = new Map<string, Livelihood>();
  const labels: (readonly [folded: string, name: string])[] = [];
  const add = (name: string, code: Livelihood, told = name): void => {
    const folded = foldLabel(name).replaceAll(" ", "");
    if (known.has(folded)) return;
    known.set(folded, code);
    labels.push([folded, told]);
  };
  for (const { name, code } of added) add(name, code);
  for (const code of LIVELIHOODS) {
    const names = LIVELIHOOD_NAMES[code].names.split("; ");
    // The code is for programs: people are shown its first name.
    add(code, code, names[0]);
    for (const name of names) add(name, code);
  }
  const exactly = (text: string): Livelihood | undefined =>
    known.get(joined(text)) ??
    // Text recognition reads ö as é.
    known.get(joined(text.replace(/é/gi, "ö")));
  return {
    match: (text) => {
      const folded = joined(text);
      const exact = exactly(text);
      if (exact !== undefined) return { code: exact, how: "name" };
      // A list of several is no name with an explanation.
      const explained = /[;,/+\n|&]|\soch\s|\bsamt\b/i.test(text) ? null : /^([^()]+)\(([^()]+)\)\s*$/.exec(text);
      if (explained !== null)
        return explainedMatch(
          exactly(String(explained[1])),
          exactly(String(explained[2])) ?? LIKELY[joined(String(explained[2]))],
        );
      const likely = LIKELY[folded];
      if (likely !== undefined) return { code: likely, how: "likeness" };
      if (/\d/.test(folded)) return null;
      const close = new Set(labels.filter(([label]) => alike(label, folded)).map(([label]) => known.get(label)));
      const [only] = close;
      return only !== undefined && close.size === 1 ? { code: only, how: "likeness" } : null;
    },
    nearest: (text) => {
      const folded = joined(text);
      const code = SEVERAL[folded];
      return code === undefined ? nearestOf(labels, folded) : (LIVELIHOOD_NAMES[code].names.split("; ")[0] ?? "");
    },
  };
}

const joined = (text: string): string => foldLabel(text).replaceAll(" ", "");

/** "Studiestöd (CSN)" says it twice; where only one of the two is known, it is a guess, and two that differ are none. */
function explainedMatch(name: Livelihood | undefined, inBrackets: Livelihood | undefined): LivelihoodMatch | null {
  const code = name ?? inBrackets;
  if (code === undefined || (inBrackets !== undefined && inBrackets !== code)) return null;
  return { code, how: name === inBrackets ? "name" : "likeness" };
}

const FARTHEST = 40;

function nearestOf(labels: readonly (readonly [string, string])[], folded: string): string {
  let best = FARTHEST + 1;
  let name = "";
  for (const [label, shown] of labels) {
    const distance = editDistance(label, folded, Math.min(best, FARTHEST));
    if (distance < best) [best, name] = [distance, shown];
  }
  // What has less than half in common is no help.
  return best * 2 <= Math.max(foldLabel(name).replaceAll(" ", "").length, folded.length) ? name : "";
}
