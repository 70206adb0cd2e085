/** Before or after the intervention, as a heading says it; `rest` is the heading without those words. */
export interface SidedHeading {
  readonly side: "Before" | "After" | null;
  readonly rest: string;
}

const BEFORE = /(?<=\S )in$|\b(?:direkt fore|fore insatsen|fore insatsens start|fore insats|innan insats(?:en)?|vid (?:insatsens )?start|vid inskrivning(?:en)?|vid inregistrering(?:en)?|innan|fore|ingang|vid ingang|i borjan(?: av insatsen)?|vid inskr(?:iv)?|vid (?:projekt|insats)start|(?:fore|innan) projekt(?:et)?|before(?: the)? (?:intervention|project)|before|at (?:the )?start|at entry|on entry|at enrol?lment)\b/g; // prettier-ignore
const AFTER = /(?<=\S )ut$|\b(?:direkt efter|efter insatsen|efter insatsens slut|efter insats|efter avslut(?:ad)?(?: insats)?|vid (?:insatsens )?avslut(?:et|ning|ningen)?|vid (?:insatsens )?slut(?:et)?|vid utskrivning(?:en)?|vid utregistrering(?:en)?|efterat|i slutet(?: av insatsen)?|vid utskr(?:iv)?|vid avsl|vid (?:projekt|insats)slut|efter projekt(?:et)?|efter|utgang|after(?: the)? (?:intervention|project)|after|at (?:the )?end|at exit|on exit|at discharge)\b/g; // prettier-ignore

/** Of a folded heading. One that says both ("före och efter") says neither. */
export function sidedHeading(folded: string): SidedHeading {
  const before = folded.replace(BEFORE, " ");
  const after = folded.replace(AFTER, " ");
  const saysBefore = before !== folded;
  if (saysBefore === (after !== folded)) return { side: null, rest: folded };
  const rest = (saysBefore ? before : after).replace(/\s+/g, " ").trim();
  return {
    side: saysBefore ? "Before" : "After",
    rest: rest.replace(/^(?:i|pa|av|om|den|det) | (?:i|pa|av|om)$/g, ""),
  };
}
