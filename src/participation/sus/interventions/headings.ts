import type { Field } from "../../model/found-tables";
import { foldLabel } from "../fold";
import { yearInText } from "../year-text";

/** Headings of intervention sheets, folded, without units and years. Source: the SUS note, 3, 9.3; a few more spellings. */
const HEADINGS: readonly (readonly [Field, RegExp])[] = [
  ["intervention", /^(?:insats|insatsnamn|insatsens namn|projekt|projektnamn|aktivitet|verksamhet|namn pa (?:insats(?:en)?|projekt(?:et)?)|insats projekt|projekt insats|intervention)$/],
  ["association", /^(?:samordningsforbund|forbund|samverkansorganisation|samverkansorg|finsamforbund)$/],
  ["description", /^(?:insats)?beskrivning$|^kort beskrivning$|^innehall$|^syfte$/],
  ["start", /^(?:start|startdatum|start datum|startar|paborjad|fran och med|fr o m|from)$/],
  ["end", /^(?:slut|slutdatum|slut datum|slutar|avslut|avslutad|till och med|t o m|tom)$/],
  ["budgetYear", /^(?:budgetar|ar|kalenderar|verksamhetsar|year)$/],
  ["preciseOrientation", /^preciserad (?:insats)?inriktning$/],
  ["orientation", /^(?:insats)?inriktning$|^insatsinriktning$|^typ av insats$|^insatstyp$|^individ(?: eller | )?struktur\w*$/],
  ["targetGroup", /^(?:specifik |primar |sekundar |ovrig |annan )?malgrupp(?:er)?(?: \d)?$/],
  ["measurement", /^(?:matningsmetod|matmetod|deltagarregistrering|uppfoljningsmetod|registreringsform)$/],
  ["plannedParticipants", /^(?:planera\w*|budgetera\w*|berakna\w*|prognos) (?:antal )?(?:deltagare|nya deltagare)(?: \w+)?$|^antal deltagare (?:plan\w*|berakna\w*|budget\w*)$|^antal deltagare som berakna\w*(?: \w+)*$/],
  ["anonymousWomen", /^(?:antal )?anonym\w* (?:deltagare )?kvinnor$|^kvinnor anonym\w*$/],
  ["anonymousMen", /^(?:antal )?anonym\w* (?:deltagare )?man$|^man anonym\w*$/],
  ["participantsWomen", /^(?:antal )?(?:deltagare )?kvinnor$|^(?:antal )?deltagare kvinnor$/],
  ["participantsMen", /^(?:antal )?(?:deltagare )?man$|^(?:antal )?deltagare man$/],
  ["volume", /^(?:antal )?(?:deltagare )?(?:i )?volym\w*(?: antal)?$|^antal volym\w*$/],
  ["participants", /^(?:antal )?deltagare(?: totalt)?$|^antal deltagare utfall$|^deltagare utfall$|^totalt antal deltagare$|^antal totalt$/],
  ["budgetEsf", /^(?:budget esf(?: insatskostnad)?|esf(?: insatskostnad| kostnad| stod)?(?: budget| planerat)|budgeterad esf\w*)$/],
  ["outcomeEsf", /^(?:utfall esf(?: insatskostnad)?|esf(?: insatskostnad| kostnad| stod)?(?: utfall)|esf insatskostnad|esf medel)$/],
  ["budget", /^(?:budget(?: insatskostnad)?|insatskostnad budget|budgetera\w*(?: kostnad)?|planerad kostnad)$/],
  ["outcome", /^(?:utfall(?: insatskostnad)?|insatskostnad utfall|insatskostnad|kostnad|kostnader|faktisk kostnad|total kostnad|upparbetat)$/],
  ["esfFinanced", /^esf(?: finansiera\w*| finansiering| projekt)?$/],
  ["decidedFunds", /^(?:beviljade|beslutade|tilldelade) medel$|^(?:tilldelat|beviljat|beslutat)(?: belopp)?$|^finansiering$|^medel$/],
  ["responsibleOrganisation", /^(?:huvudman|projektagare|insatsagare|agare|insatsagare huvudman|huvudman insatsagare|ansvarig organisation)$/],
  ["parties", /^(?:parter|samverkansparter|samverkande parter|ingaende organisationer|deltagande parter)$/],
  ["financier", /^finansiar(?:er)?$/],
  ["costKind", /^(?:kostnadstyp|budgettyp|kostnadsslag)$/],
  ["note", /^(?:anmarkning|kommentar|notering|ovrigt|not)$/],
]; // prettier-ignore

const UNIT_WORDS = /\b(?:kr|kronor|sek|tkr|kkr|mkr|mnkr|miljoner|st|i|antal i)\b/g;

/** A heading without its unit and calendar year: "Budget 2019 (tkr)" is "budget". */
function bare(heading: string): string {
  return foldLabel(heading)
    .replace(/\b(?:19|20)\d\d\b/g, " ")
    .replace(UNIT_WORDS, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The field an intervention sheet's heading names, or null. */
export function interventionField(heading: string): Field | null {
  const text = bare(heading);
  if (text === "") return null;
  return HEADINGS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** The calendar year a money or count column is of ("Utfall 2018"), or null. */
export const yearOfHeading = (heading: string) => yearInText(heading);

/** Headings that only sheets of participants have: then the rows are persons, not interventions. */
export const isPersonHeading = (heading: string): boolean =>
  /^(?:personn\w*|pnr|persnr|samordningsnummer|kon|alder|fodd|fodelse\w*|deltagarid|deltagar id|deltagandeid|deltagande id|lopn\w*|remittent|(?:hogsta )?.*utbildningsniva|.*forsorjning.*|arbete (?:fore|efter).*|sysselsattning.*|avslut(?:nings?|s)(?:anledning|orsak))$/.test(
    foldLabel(heading),
  );
