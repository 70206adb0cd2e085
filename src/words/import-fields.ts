import type { Field, LayoutId, MappedColumn } from "../participation/model/found-tables";
import type { Language, Text } from "./language";

/** What a column holds, as a choice in the pane and as a heading of the sheet SUS-data. */
const FIELDS: Readonly<Record<Field, Text>> = {
  participationId: { sv: "Deltagandets nummer", en: "Participation number" },
  personId: { sv: "Identitetsnummer", en: "Identity number" },
  personName: { sv: "Namn", en: "Name" },
  association: { sv: "Samordningsförbund", en: "Coordination association" },
  intervention: { sv: "Insats", en: "Intervention" },
  municipality: { sv: "Kommun", en: "Municipality" },
  district: { sv: "Stadsdel", en: "District" },
  sex: { sv: "Kön", en: "Sex" },
  age: { sv: "Ålder", en: "Age" },
  birthYear: { sv: "Födelseår", en: "Year of birth" },
  start: { sv: "Startdatum", en: "Start date" },
  end: { sv: "Slutdatum", en: "End date" },
  registrationForm: { sv: "Registreringsform", en: "Form of registration" },
  budgetYear: { sv: "Budgetår", en: "Budget year" },
  education: { sv: "Utbildningsnivå", en: "Education" },
  benefitTime: { sv: "Tid med offentlig försörjning", en: "Time on public support" },
  endReason: { sv: "Avslutsanledning", en: "Reason for ending" },
  referrer: { sv: "Remittent", en: "Referrer" },
  targetGroup: { sv: "Målgrupp", en: "Target group" },
  responsibleOrganisation: { sv: "Huvudman", en: "Responsible organisation" },
  hours: { sv: "Timmar", en: "Hours" },
  livelihoodBefore: { sv: "Försörjning före", en: "Livelihood before" },
  livelihoodAfter: { sv: "Försörjning efter", en: "Livelihood after" },
  livelihoodBeforeExtent: { sv: "Försörjning före, omfattning", en: "Livelihood before, extent" },
  livelihoodAfterExtent: { sv: "Försörjning efter, omfattning", en: "Livelihood after, extent" },
  workBefore: { sv: "Arbete före", en: "Work before" },
  workAfter: { sv: "Arbete efter", en: "Work after" },
  workBeforeExtent: { sv: "Arbete före, omfattning", en: "Work before, extent" },
  workAfterExtent: { sv: "Arbete efter, omfattning", en: "Work after, extent" },
  unsubsidisedBefore: { sv: "Osubventionerat arbete före", en: "Unsubsidised work before" },
  unsubsidisedAfter: { sv: "Osubventionerat arbete efter", en: "Unsubsidised work after" },
  subsidisedBefore: { sv: "Subventionerat arbete före", en: "Subsidised work before" },
  subsidisedAfter: { sv: "Subventionerat arbete efter", en: "Subsidised work after" },
  schemeBefore: { sv: "Form av subvention före", en: "Subsidy scheme before" },
  schemeAfter: { sv: "Form av subvention efter", en: "Subsidy scheme after" },
  studiesBefore: { sv: "Studier före", en: "Studies before" },
  studiesAfter: { sv: "Studier efter", en: "Studies after" },
  jobSeekingBefore: { sv: "Arbetssökande före", en: "Job-seeking before" },
  jobSeekingAfter: { sv: "Arbetssökande efter", en: "Job-seeking after" },
  occupationBefore: { sv: "Sysselsättning före", en: "Occupation before" },
  occupationAfter: { sv: "Sysselsättning efter", en: "Occupation after" },
  description: { sv: "Beskrivning", en: "Description" },
  orientation: { sv: "Inriktning", en: "Orientation" },
  preciseOrientation: { sv: "Preciserad inriktning", en: "Precise orientation" },
  measurement: { sv: "Mätningsmetod", en: "Method of measurement" },
  plannedParticipants: { sv: "Planerat antal deltagare", en: "Planned participants" },
  participants: { sv: "Antal deltagare", en: "Participants" },
  participantsWomen: { sv: "Antal kvinnor", en: "Women" },
  participantsMen: { sv: "Antal män", en: "Men" },
  anonymousWomen: { sv: "Antal anonyma kvinnor", en: "Anonymous women" },
  anonymousMen: { sv: "Antal anonyma män", en: "Anonymous men" },
  volume: { sv: "Antal i volyminsats", en: "Volume participants" },
  budget: { sv: "Budget", en: "Budget" },
  outcome: { sv: "Utfall", en: "Outcome" },
  budgetEsf: { sv: "Budget, ESF", en: "Budget, ESF" },
  outcomeEsf: { sv: "Utfall, ESF", en: "Outcome, ESF" },
  esfFinanced: { sv: "ESF-finansierad", en: "Financed by ESF" },
  parties: { sv: "Parter", en: "Parties" },
  decidedFunds: { sv: "Beslutade medel", en: "Decided funds" },
  financier: { sv: "Finansiär", en: "Financier" },
  costKind: { sv: "Kostnadsslag", en: "Kind of cost" },
  note: { sv: "Fri text (sparas inte)", en: "Free text (not kept)" },
};

export const fieldText = (field: Field, language: Language): string => FIELDS[field][language];

/** Every field, in the order people meet them. */
export const FIELD_ORDER: readonly Field[] = Object.keys(FIELDS) as readonly Field[];

/** What a table is. The identifiers A1-A14 are ours; people read the words. */
const LAYOUTS: Readonly<Record<LayoutId, Text>> = {
  participants: { sv: "Deltagare, en rad per deltagande", en: "Participants, a row for each participation" },
  interventions: { sv: "Insatser, en rad per insats och år", en: "Interventions, a row for each and year" },
  statements: { sv: "Uppgifter ur en rapports text", en: "Statements from a report's text" },
  A1: { sv: "Före och efter, per kategori", en: "Before and after, by category" },
  A2: { sv: "Arbete och arbetssökande, före och efter", en: "Work and job-seeking, before and after" },
  A3: { sv: "Övergångar från en försörjning till andra", en: "Transitions from one livelihood to others" },
  A4: { sv: "Avslutade, i arbete eller studier", en: "Ended, in work or studies" },
  A5: { sv: "Fördelning, antal och andel", en: "Distribution, counts and shares" },
  A6: { sv: "Förteckning över insatser", en: "List of interventions" },
  A7: { sv: "Kostnader, budget och utfall", en: "Costs, budget and outcome" },
  A8: { sv: "Bred tabell med en rad tal", en: "Wide table with one row of figures" },
  A9: { sv: "Intäkt eller lönsamhet per aktör", en: "Income or profitability by sector" },
  A10: { sv: "Uppräkning med antal", en: "List with counts" },
  A11: { sv: "Två tal i varje cell", en: "Two figures in each cell" },
  A12: { sv: "Antal kvinnor och män per insats", en: "Women and men by intervention" },
  A13: { sv: "Utbetalda ersättningar", en: "Benefits paid" },
  A14: { sv: "Månadslista: kön, ålder, start, avslut", en: "Monthly list: sex, age, start, end" },
};

export const layoutText = (layout: LayoutId, language: Language): string => LAYOUTS[layout][language];

export const LAYOUT_ORDER: readonly LayoutId[] = Object.keys(LAYOUTS) as readonly LayoutId[];

/** On what a column's meaning rests. */
const BASES: Readonly<Record<MappedColumn["basis"], Text>> = {
  heading: { sv: "rubriken", en: "the heading" },
  synonym: { sv: "rubriken, en känd omskrivning", en: "the heading, a known synonym" },
  likeness: { sv: "rubriken liknar en känd", en: "the heading resembles a known one" },
  content: { sv: "innehållet", en: "the content" },
  remembered: { sv: "ditt tidigare val", en: "your earlier choice" },
  user: { sv: "ditt val", en: "your choice" },
  none: { sv: "okänd", en: "unknown" },
};

export const basisText = (basis: MappedColumn["basis"], language: Language): string => BASES[basis][language];
