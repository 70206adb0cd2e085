import type { Field } from "../../model/found-tables";
import { foldLabel } from "../fold";
import { withoutUnit } from "../meaning";
import { yearInText } from "../year-text";

/** Headings of intervention sheets, folded, without units and years. Source: the SUS note, 3, 9.3; a few more spellings. */
const HEADINGS: readonly (readonly [Field, RegExp])[] = [
  ["intervention", /^(?:insats|insatsnamn|insatsens namn|projekt|projektnamn|aktivitet|verksamhet|namn pa (?:insats(?:en)?|projekt(?:et)?)|insats projekt|projekt insats|intervention)$|^(?:project|programme|activity|name of (?:the )?intervention|intervention name)$/],
  ["association", /^(?:samordningsforbund|forbund|samverkansorganisation|samverkansorg|finsamforbund)$|^(?:coordination )?association$/],
  ["description", /^(?:insats)?beskrivning$|^kort beskrivning$|^innehall$|^syfte$|^description$/],
  ["start", /^(?:start|startdatum|start datum|startar|paborjad|fran och med|fr o m|from)$|^start date$|^begins?$/],
  ["end", /^(?:slut|slutdatum|slut datum|slutar|avslut|avslutad|till och med|t o m|tom)$|^end date$|^ends?$/],
  ["budgetYear", /^(?:budgetar|ar|kalenderar|verksamhetsar|year)$|^budget year$|^fiscal year$/],
  ["preciseOrientation", /^preciserad (?:insats)?inriktning$/],
  ["orientation", /^(?:insats)?inriktning$|^insatsinriktning$|^typ av insats$|^insatstyp$|^individ(?: eller | )?struktur\w*$|^orientation$|^focus$|^type of intervention$/],
  ["targetGroup", /^(?:specifik |primar |sekundar |ovrig |annan )?malgrupp(?:er)?(?: \d)?$|^(?:primary |secondary )?target groups?(?: \d)?$/],
  ["measurement", /^(?:matningsmetod|matmetod|deltagarregistrering|uppfoljningsmetod|registreringsform)$|^registration$|^follow up method$/],
  ["plannedParticipants", /^(?:planera\w*|budgetera\w*|berakna\w*|prognos) (?:antal )?(?:deltagare|nya deltagare)(?: \w+)?$|^(?:planera\w*|budgetera\w*|berakna\w*) antal$|^antal deltagare (?:plan\w*|berakna\w*|budget\w*)$|^antal deltagare som berakna\w*(?: \w+)*$|^(?:planned|budgeted|expected|estimated) (?:number of )?participants$|^participants (?:planned|expected|estimated)$/],
  ["anonymousWomen", /^(?:antal )?anonym\w* (?:deltagare )?kvinnor$|^kvinnor anonym\w*$/],
  ["anonymousMen", /^(?:antal )?anonym\w* (?:deltagare )?man$|^man anonym\w*$/],
  ["participantsWomen", /^(?:antal )?(?:deltagare )?kvinnor$|^(?:antal )?deltagare kvinnor$|^(?:number of )?(?:participating )?women$|^participants women$/],
  ["participantsMen", /^(?:antal )?(?:deltagare )?man$|^(?:antal )?deltagare man$|^(?:number of )?(?:participating )?men$|^participants men$/],
  ["volume", /^(?:antal )?(?:deltagare )?(?:i )?volym\w*(?: antal)?$|^antal volym\w*$/],
  ["participants", /^(?:antal )?deltagare(?: totalt)?$|^antal deltagare utfall$|^deltagare utfall$|^totalt antal deltagare$|^antal totalt$|^(?:number of |actual |total )?(?:number of )?participants(?: actual| total)?$/],
  ["budgetEsf", /^(?:budget esf(?: insatskostnad)?|esf(?: insatskostnad| kostnad| stod)?(?: budget| planerat)|budgeterad esf\w*)$/],
  ["outcomeEsf", /^(?:utfall esf(?: insatskostnad)?|esf(?: insatskostnad| kostnad| stod)?(?: utfall)|esf insatskostnad|esf medel)$/],
  ["budget", /^(?:budget(?: insatskostnad)?|insatskostnad budget|budgetera\w*(?: kostnad)?|planerad kostnad)$|^(?:budgeted|planned) costs?$|^costs? (?:budgeted|planned)$|^budget amount$/],
  ["outcome", /^(?:utfall(?: insatskostnad)?|insatskostnad utfall|insatskostnad|kostnad|kostnader|faktisk kostnad|total kostnad|upparbetat)$|^actual(?: costs?| outcome| expenditure)?$|^outcome$|^costs?(?: actual)?$|^expenditure$/],
  ["esfFinanced", /^esf(?: finansiera\w*| finansiering| projekt)?$|^esf (?:financed|funded|project)$/],
  ["decidedFunds", /^(?:beviljade|beslutade|tilldelade) medel$|^(?:tilldelat|beviljat|beslutat)(?: belopp)?$|^finansiering$|^medel$|^(?:granted|decided|allocated) funds$/],
  ["responsibleOrganisation", /^(?:huvudman|projektagare|insatsagare|agare|insatsagare huvudman|huvudman insatsagare|ansvarig organisation)$|^responsible(?: organisation| party| body)?$|^owner$|^lead organisation$/],
  ["parties", /^(?:parter|samverkansparter|samverkande parter|ingaende organisationer|deltagande parter)$|^(?:cooperating )?part(?:ies|ners)$/],
  ["financier", /^finansiar(?:er)?$/],
  ["costKind", /^(?:kostnadstyp|budgettyp|kostnadsslag|budgetslag|typ av (?:kostnad|budget)|slag av kostnad)$|^(?:type|kind) of (?:cost|budget)$|^(?:cost|budget) (?:type|kind)$/],
  ["note", /^(?:anmarkning|kommentar|notering|ovrigt|not)$|^(?:notes?|comments?|remarks?)$/],
]; // prettier-ignore

const SMALL_WORDS = /\b(?:st|i|antal i)\b/g;

/** A heading without its unit and calendar year: "Budget 2019 (tkr)" is "budget". */
function bare(heading: string): string {
  return withoutUnit(foldLabel(heading).replace(/\b(?:19|20)\d\d\b/g, " "))
    .replace(SMALL_WORDS, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The field an intervention sheet's heading names, or null. */
export function interventionField(heading: string): Field | null {
  const text = bare(heading);
  if (text === "") return null;
  return HEADINGS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** What a line above years says that their figures are: costs or a budget; null where it says both, or neither. */
export function moneyAbove(texts: readonly string[]): "outcome" | "budget" | null {
  const said = foldLabel(texts.join(" "));
  if (/\b(?:esf|antal|deltagare|per deltagare|andel|timmar|finansiar\w*|intakt\w*|lonsamhet)\b/.test(said)) return null;
  const outcome = /\b(?:utfall\w*|kostnad\w*|insatskostnad\w*|upparbetat|costs?|expenditure)\b/.test(said);
  const budget = /\b(?:budget\w*|planerad\w*|beslutade medel)\b/.test(said);
  return outcome === budget ? null : outcome ? "outcome" : "budget";
}

/** A plan without a word on of what: participants, where the table has a budget of its own. */
export const isBarePlan = (heading: string): boolean =>
  /^(?:plan|planerat|planerade|planned|target)$/.test(bare(heading));

/** The calendar year a money or count column is of ("Utfall 2018"), or null. */
export const yearOfHeading = (heading: string) => yearInText(heading);

/** Headings that only sheets of participants have: then the rows are persons, not interventions. */
export const isPersonHeading = (heading: string): boolean =>
  /^(?:personn\w*|pnr|persnr|samordningsnummer|kon|alder|fodd|fodelse\w*|deltagarid|deltagar id|deltagandeid|deltagande id|lopn\w*|remittent|(?:hogsta )?.*utbildningsniva|.*forsorjning.*|arbete (?:fore|efter).*|(?:fore|efter)(?: insats(?:en)?)?|personkod|personid|person id|fornamn|efternamn|livelihood (?:before|after)|work (?:before|after)|sex|gender|age|sysselsattning.*|avslut(?:nings?|s)(?:anledning|orsak))$/.test(
    foldLabel(heading),
  );
