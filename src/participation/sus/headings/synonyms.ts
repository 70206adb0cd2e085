import type { Field } from "../../model/found-tables";

/** What columns are called, folded; the first of each line is the field's own heading. Source: the SUS note, 9.2. */
const PLAIN: Readonly<Partial<Record<Field, string>>> = {
  participationId: "deltagandeid; deltagande id; deltagarid; deltagar id; deltagarnr; deltagarnummer; lopnr; lop nr; lopnummer; id; id nr; kod; deltagarkod; nr; arendenummer; arendenr; radnr; rad; deltagare nr; klientnr; klient nr; klient id; brukare nr; individnr; participant no; participant nr; participant number; participant id; client no; client id; case no; case id",
  personId: "personkey; person key; personnummer; pnr; persnr; pers nr; personnr; person nr; samordningsnummer; personnummer samordningsnummer; identitetsnummer; id nummer; personid; person id; personnummer 10 siffror; personnummer 12 siffror; ssn; personal identity number; personal number",
  personName: "namn; fornamn; efternamn; for och efternamn; deltagarens namn; deltagare namn; deltagare; deltagarnamn; tilltalsnamn; handlaggare; kontaktperson; coach; name; first name; last name; surname; full name",
  association: "forbund; samordningsforbund; samverkansorganisation; samverkansorg; samverkansorganisationen; finsamforbund; coordination association",
  intervention: "insats; insatsnamn; insatsens namn; projekt; projektnamn; aktivitet; verksamhet; namn pa insats; insatsen; vilken insats; intervention; project; programme; activity; serviceform; delprojekt; delinsats; insatsens benamning; name of intervention",
  municipality: "kommun; folkbokforingskommun; hemkommun; bostadskommun; bostadsort; kommunnamn; boendekommun; kommun stadsdel; municipality; hemort; home municipality",
  district: "stadsdel; sdn; stadsdelsnamnd; stadsdelsomrade",
  sex: "kon; k m; kvinna man; sex; kv; juridiskt kon; kon k m; man kvinna; gender",
  age: "alder; alder vid start; alder ar; alder vid inskrivning; ar gammal; age; aldersgrupp; aldersintervall; aldersklass; aldersspann; alder grupp; age group",
  birthYear: "fodelsear; fodd; fodd ar; fodelsear 4 siffror; year of birth; birth year; fodelsetid; fodelsedatum; fodelsedag; date of birth; birth date; dob",
  start: "startdatum; start; inskriven; inskrivningsdatum; inskrivning; inregistrering; inregistreringsdatum; inreg; inreg datum; in datum; insatsstart; borjade; paborjad; startade; inskriven datum; datum in; fran och med; from; start datum; start date; datum start; startdag; in; inledd; inleddes; inledd datum; insatsstart datum; insats startdatum; startdatum insats; start i insats; enrolled; enrolment date; enrollment date; entry date; date of entry; date started; started; startmanad; startvecka; startar; startperiod; start manad",
  end: "slutdatum; slut; avslut; avslutningsdatum; avslutsdatum; avslutad; avslutat; utskriven; utskrivningsdatum; utskrivning; utregistreringsdatum; utregistrering; utreg; utreg datum; ut datum; insatsslut; slutade; datum ut; till och med; tom; slut datum; datum slut; avslutningsdag; end date; avslutades; ut; avslutat datum; insats slutdatum; slutdatum insats; slut i insats; discharged; discharge date; exit date; date of exit; date ended; ended; slutmanad; slutvecka; slutar; slut manad; avslutsmanad",
  registrationForm: "registreringsform; anonym; samtycke; deltagarregistrering; matningsmetod; registreringstyp; registrering; registreringssatt; registrerad som; anonym deltagare; samtycke finns; form of registration",
  budgetYear: "budgetar; ar; verksamhetsar; kalenderar; uppfoljningsar; redovisningsar; raknas i ar; counted in year",
  education: "utbildningsniva; hogsta slutforda utbildning; hogsta slutforda utbildningsniva; utbildning; utbildningsbakgrund; hogsta utbildning; utb niva; education; level of education",
  benefitTime: "tid i offentlig forsorjning; behov av offentlig forsorjning; tid i behov av offentlig forsorjning; bidragstid; tid med offentlig forsorjning; tid i forsorjning; tid i off forsorjning; tidoffforsorjning; tid i bidrag; time on public support",
  endReason: "avslutsanledning; avslutningsanledning; avslutsorsak; avslutningsorsak; orsak till avslut; anledning till avslut; orsak avslut; avslutskod; skal till avslut; varfor slut; varfor slutade; varfor avslut; end reason; reason for ending; avslutsskal; avslutningsskal; avslutsanl; avslutningsanl; reason for leaving; reason for exit; exit reason; reason for discharge",
  referrer: "remittent; remitterande; remitterande part; aktualiserad av; initierad av; remitterad av; remitterad fran; anvisad av; remitterande myndighet; inremitterad av; referrer",
  targetGroup: "malgrupp; specifik malgrupp; primar malgrupp; malgrupper; target group",
  responsibleOrganisation: "huvudman; projektagare; insatsagare; agare; ansvarig organisation",
  hours: "timmar; antal timmar; deltagartimmar; timmar i insats; narvarotimmar",
}; // prettier-ignore

/** What is told before and after; the field is the topic and the side. */
const SIDED = {
  livelihood: "forsorjning; forsorjningskalla; forsorjningskallor; offentlig forsorjning; huvudsaklig forsorjning; forsorjningar; ersattning; inkomst; inkomstkalla; forsorjn; livelihood; income source; source of income; income; benefit; fors; forsorj; off forsorjning; off fors; offentlig fors; bidrag; main source of income",
  livelihoodExtent: "forsorjning pct; forsorjning omfattning; omfattning forsorjning; grad av forsorjning; forsorjning procent; andel forsorjning; omfattning av forsorjning; forsorjningsgrad; forsorjning andel; forsorjning grad; ersattningsgrad; extent of livelihood; livelihood extent",
  work: "arbete; forvarvsarbete; arbetar; jobb; jobbar; i arbete; forvarvsarbetar; anstallning; arbete typ; typ av arbete; anstalld; arbetsform; employment; work; job; employed; arb",
  workExtent: "arbete pct; omfattning arbete; arbete omfattning; arbetsgrad; tjanstgoringsgrad; andel av arbete; andel arbete; omfattning av arbete; arbete procent; forvarvsarbete omfattning; forvarvsarbete procent; omfattning forvarvsarbete; arbete grad; anstallningsgrad; arbetstid; extent of work; work extent; extent of employment; employment extent",
  unsubsidised: "osubventionerat arbete; osubventionerat; ej subventionerat; ej subventionerat arbete; arbete ej subventionerat; arbete osubventionerat; icke subventionerat; utan subvention; arbete utan subvention; reguljart arbete; reguljar anstallning; arbete ejsubv; arbete ej subv; ej subv; ejsubv; osubventionerad anstallning; oppen arbetsmarknad; unsubsidised work; unsubsidised employment",
  subsidised: "subventionerat arbete; subventionerat; arbete subventionerat; subventionerad anstallning; arbete med subvention; med subvention; arbete subv; lonesubvention; arbete med lonesubvention; subv; anstallning med stod; subsidised work; subsidised employment",
  scheme: "typ av subvention; subventionsform; stodform; anstallningsstod; subvention; form av subvention; typ av stod; subventionstyp; lonestod",
  studies: "studier; studerar; studie; utbildning; i studier; studerande; utbildning pagar; arbetsmarknadsutbildning; studies; studying; education",
  studiesExtent: "omfattning studier; studier omfattning; studietakt; studier pct; studier procent; andel studier",
  jobSeeking: "aktivt arbetssokande; soker arbete; arbetssokande; inskriven hos af; inskriven hos arbetsformedlingen; inskriven af; inskriven pa af; arbetssokande hos af; aktivt arbetssokande som ej arbetar och studerar; job seeking",
  occupation: "sysselsattning; sysselsattningsstatus; huvudsaklig sysselsattning; sysselsattningar; occupation; syss",
} as const; // prettier-ignore

export type Topic = keyof typeof SIDED;

/** A heading that only says "how much", of what stands to its left. */
export const BARE_EXTENT =
  /^(?:omfattning|omf|procent|pct|grad|andel|omfattning procent|omfattning i procent|i procent|extent)$/;

/** Names of schemes as headings of their own column, and as values. */
export const SCHEMES: Readonly<Record<string, string>> = {
  lonebidrag: "wageSubsidy",
  "lonebidrag for utveckling i anstallning": "wageSubsidy",
  "lonebidrag for anstallning": "wageSubsidy",
  trygghetsanstallning: "wageSubsidy",
  utvecklingsanstallning: "wageSubsidy",
  nystartsjobb: "newStartJob",
  nystart: "newStartJob",
  introduktionsjobb: "introductoryJob",
  instegsjobb: "introductoryJob",
  extratjanst: "extraService",
  extratjanster: "extraService",
};

const entries = <K extends string>(lists: Readonly<Partial<Record<K, string>>>): readonly (readonly [string, K])[] =>
  (Object.keys(lists) as K[]).flatMap((key) =>
    String(lists[key])
      .split("; ")
      .map((name): [string, K] => [name, key]),
  );

/** Folded name -> field, and the first name of each field. */
export const PLAIN_NAMES = entries(PLAIN);
export const SIDED_NAMES = entries<Topic>(SIDED);
export const OWN_NAMES: ReadonlySet<string> = new Set(
  [...Object.values(PLAIN), ...Object.values(SIDED)].map((names) => String(names.split("; ")[0])),
);
