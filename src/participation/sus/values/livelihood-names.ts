import { LIVELIHOODS, type Livelihood } from "../../../valuation/livelihoods";
import { alike, editDistance, foldLabel } from "../fold";

/**
 * What livelihoods are called in sheets, as data. `confirmed`: the code is read in a published page on SUS or in SCB's
 * list; the others are inferred, may be edited, and are shown as such. Source: the SUS note, 2.3.
 */
export const LIVELIHOOD_NAMES: Readonly<Record<Livelihood, { readonly confirmed: boolean; readonly names: string }>> = {
  SJP: { confirmed: true, names: "Sjukpenning; Sjukskriven; Sjukskrivning; Sjukp; Sjukpenninggrundande; Rehabiliterings- och sjukpenning; Sickness benefit; Sick pay" },
  REHAB: { confirmed: true, names: "Rehabiliteringspenning; Rehabpenning; Rehab-penning; Rehabiliteringsersättning; Rehabersättning; Rehabilitation benefit; Rehabilitation allowance" },
  AE: { confirmed: true, names: "Aktivitetsersättning; Akt ersättning; Akt.ers; Aktivitetsers; Activity compensation" },
  SE: { confirmed: true, names: "Sjukersättning; Sjukers; Förtidspension; Sjukbidrag; Sickness compensation" },
  AKASSA: { confirmed: true, names: "A-kassa; Akassa; A kassa; Arbetslöshetsersättning; Arbetslöshetskassa; Arbetslöshetsförsäkring; Alfakassa; Ersättning från a-kassa; Unemployment benefit; Unemployment insurance" },
  AKTST: { confirmed: true, names: "Aktivitetsstöd; Akt stöd; Aktstöd; Aktivitetsstöd/utvecklingsersättning; Aktivitetsstöd inkl utvecklingsersättning; Activity support" },
  UTV: { confirmed: true, names: "Utvecklingsersättning; Utv ersättning; Utvecklingsers; Development allowance" },
  ETAB: { confirmed: true, names: "Etableringsersättning; Etablering; Etableringsers; Etableringstillägg; Introduktionsersättning; Introduction benefit" },
  FSTOD: { confirmed: true, names: "Försörjningsstöd; Ekonomiskt bistånd; Ek bistånd; Ek. bistånd; Socialbidrag; Försstöd; Förs.stöd; Ekonomiskt bistånd/försörjningsstöd; Försörjningsstöd (ekonomiskt bistånd); Social assistance; Income support" },
  STUD: { confirmed: false, names: "Studiestöd; Studiemedel; Studiebidrag; CSN; Studielån; Studiehjälp; Study support; Student aid" },
  LON: { confirmed: false, names: "Lön; Arbetsinkomst; Egen försörjning; Egenförsörjning; Självförsörjande; Lön (egen försörjning); Inkomst av arbete; Arbete; Employment; Wage; Wages; Salary; Work" },
  INGEN: { confirmed: true, names: "Ingen offentlig försörjning; Ingen; Ingen försörjning; Inget; Saknar försörjning; Saknar offentlig försörjning; Ej offentlig försörjning; Föräldrapenning; Tillfällig föräldrapenning; Ålderspension; Delpension; Pension; Pensionär; Ålderspensionär; Allmän pension; Garantipension; Tjänstepension; Parental benefit; Old-age pension; No public livelihood; None; Vilande aktivitetsersättning" },
  ANNAN: { confirmed: false, names: "Annan offentlig försörjning; Annan försörjning; Annat; Annan; Övrigt; Övrig; Övrig offentlig försörjning; Annan ersättning" },
  OKAND: { confirmed: false, names: "Okänd; Okänt; Uppgift saknas; Vet ej; Ej känt; Ej uppgift; Saknas; Unknown" },
}; // prettier-ignore

export interface LivelihoodMatch {
  readonly code: Livelihood;
  readonly how: "name" | "likeness";
}

export interface LivelihoodNames {
  /** The livelihood a text names, exactly or (eight letters or more) but for two letters; null when it names none. */
  match(text: string): LivelihoodMatch | null;
  /** The known name that is most like the text. */
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
  return {
    match: (text) => {
      const folded = foldLabel(text).replaceAll(" ", "");
      // Text recognition reads ö as é.
      const exact = known.get(folded) ?? known.get(foldLabel(text.replace(/é/gi, "ö")).replaceAll(" ", ""));
      if (exact !== undefined) return { code: exact, how: "name" };
      if (/\d/.test(folded)) return null;
      const close = new Set(labels.filter(([label]) => alike(label, folded)).map(([label]) => known.get(label)));
      const [only] = close;
      return only !== undefined && close.size === 1 ? { code: only, how: "likeness" } : null;
    },
    nearest: (text) => nearestOf(labels, foldLabel(text).replaceAll(" ", "")),
  };
}

const FARTHEST = 40;

function nearestOf(labels: readonly (readonly [string, string])[], folded: string): string {
  let best = FARTHEST + 1;
  let name = "";
  for (const [label, shown] of labels) {
    const distance = editDistance(label, folded, Math.min(best, FARTHEST));
    if (distance < best) [best, name] = [distance, shown];
  }
  return name;
}
