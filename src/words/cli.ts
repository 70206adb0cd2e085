import type { Language } from "./language";

/** Everything the command may refuse, beside what a workbook's adapter answers. */
export type CliFault =
  | { readonly code: "unknown-option"; readonly option: string; readonly known: readonly string[] }
  | { readonly code: "option-twice" | "option-without-value"; readonly option: string }
  | { readonly code: "bad-language" | "bad-date" | "bad-cost" | "bad-horizon"; readonly found: string }
  | { readonly code: "files-missing" }
  | { readonly code: "too-many-files"; readonly found: string }
  | { readonly code: "same-file"; readonly path: string }
  | { readonly code: "not-a-file"; readonly path: string }
  | { readonly code: "not-ours"; readonly path: string }
  | { readonly code: "not-our-json"; readonly path: string }
  | { readonly code: "folder-missing"; readonly path: string }
  | { readonly code: "no-sector-table"; readonly file: string; readonly issues: readonly string[] }
  | { readonly code: "own-report"; readonly file: string }
  | { readonly code: "not-readable" | "not-writable" | "name-too-long" | "disk-full"; readonly path: string }
  | { readonly code: "unexpected"; readonly detail: string };

/** One clear sentence. */
export function cliFaultText(fault: CliFault, language: Language): string {
  return language === "sv" ? swedish(fault) : english(fault);
}

function swedish(fault: CliFault): string {
  switch (fault.code) {
    case "unknown-option":
      return `Okänt alternativ ${fault.option}; det finns ${fault.known.join(", ")}.`;
    case "option-twice":
      return `Alternativet ${fault.option} är angivet två gånger.`;
    case "option-without-value":
      return `Alternativet ${fault.option} saknar värde.`;
    case "bad-language":
      return `Språket ”${fault.found}” finns inte: skriv sv eller en.`;
    case "bad-date":
      return `”${fault.found}” är inget datum: skriv åååå-mm-dd, till exempel 2026-11-22.`;
    case "bad-cost":
      return `”${fault.found}” är ingen kostnad: skriv en total (79583) eller fem delar med komma emellan (kommun, region, Af, Fk, övrig stat), i kronor med punkt före ören.`;
    case "bad-horizon":
      return `”${fault.found}” är inga tidshorisonter: skriv högst fem antal år över 0 och högst 100, alla olika, med komma emellan, till exempel 1,5.`;
    case "files-missing":
      return "Ange två filer: källan och rapporten som ska skrivas, till exempel: npm run -s report -- in.xlsx ut.xlsx. Skriv --help för mer.";
    case "too-many-files":
      return `”${fault.found}” är en fil för mycket: ange källan och rapporten.`;
    case "same-file":
      return `Rapporten kan inte skrivas över en annan av kommandots filer: ${fault.path}.`;
    case "not-a-file":
      return `Det är ingen fil: ${fault.path}.`;
    case "not-ours":
      return `Filen finns redan och är ingen rapport härifrån, så den skrivs inte över: ${fault.path}.`;
    case "not-our-json":
      return `Filen finns redan och är inget resultat härifrån, så den skrivs inte över: ${fault.path}.`;
    case "folder-missing":
      return `Mappen finns inte: ${fault.path}.`;
    case "no-sector-table":
      return `Ingen tabell med aktörer (Samhället, Kommunen, Regionen, Staten …), deltagare, insatser eller tryckta tal hittades i ${fault.file}.${following(fault.issues)}`;
    case "own-report":
      return `${fault.file} är en rapport från Payoff, ingen källa: ange filen med de tryckta tabellerna som rapporten gjordes av.`;
    case "not-readable":
      return `Filen får inte läsas: ${fault.path}. Kontrollera behörigheten.`;
    case "not-writable":
      return `Filen ${fault.path} gick inte att spara: den eller mappen är skrivskyddad. Välj en annan mapp. Inget skrevs.`;
    case "name-too-long":
      return `Filnamnet är för långt: ${fault.path}. Välj ett kortare. Inget skrevs.`;
    case "disk-full":
      return `Filen ${fault.path} gick inte att spara: disken är full. Inget skrevs.`;
    case "unexpected":
      return `Oväntat fel, inget skrevs: ${fault.detail}`;
  }
}

function english(fault: CliFault): string {
  switch (fault.code) {
    case "unknown-option":
      return `Unknown option ${fault.option}; there are ${fault.known.join(", ")}.`;
    case "option-twice":
      return `The option ${fault.option} is given twice.`;
    case "option-without-value":
      return `The option ${fault.option} has no value.`;
    case "bad-language":
      return `There is no language “${fault.found}”: write sv or en.`;
    case "bad-date":
      return `“${fault.found}” is no date: write yyyy-mm-dd, for instance 2026-11-22.`;
    case "bad-cost":
      return `“${fault.found}” is no cost: write one total (79583) or five parts separated by commas (municipality, region, employment service, social insurance, other state), in kronor with a point before öre.`;
    case "bad-horizon":
      return `“${fault.found}” are no horizons: write at most five numbers of years above 0 and at most 100, all different, separated by commas, for instance 1,5.`;
    case "files-missing":
      return "Give two files: the source and the report to write, for instance: npm run -s report -- in.xlsx out.xlsx. Write --help for more.";
    case "too-many-files":
      return `“${fault.found}” is one file too many: give the source and the report.`;
    case "same-file":
      return `The report cannot be written over another of the command's files: ${fault.path}.`;
    case "not-a-file":
      return `This is no file: ${fault.path}.`;
    case "not-ours":
      return `The file exists and is no report of ours, so it is not overwritten: ${fault.path}.`;
    case "not-our-json":
      return `The file exists and is no result of ours, so it is not overwritten: ${fault.path}.`;
    case "folder-missing":
      return `The folder does not exist: ${fault.path}.`;
    case "no-sector-table":
      return `No table of sectors (Samhället, Kommunen, Regionen, Staten …), participants, interventions or printed figures was found in ${fault.file}.${following(fault.issues)}`;
    case "own-report":
      return `${fault.file} is a report from Payoff, not a source: give the file with the printed tables that the report was made from.`;
    case "not-readable":
      return `The file may not be read: ${fault.path}. Check your permissions.`;
    case "not-writable":
      return `The file ${fault.path} could not be saved: it or its folder is read-only. Choose another folder. Nothing was written.`;
    case "name-too-long":
      return `The file name is too long: ${fault.path}. Choose a shorter one. Nothing was written.`;
    case "disk-full":
      return `The file ${fault.path} could not be saved: the disk is full. Nothing was written.`;
    case "unexpected":
      return `Unexpected error, nothing was written: ${fault.detail}`;
  }
}

const following = (sentences: readonly string[]): string => sentences.map((sentence) => ` ${sentence}`).join("");

const HELP_SV = `Återbetalningsrapport ur tryckta tabeller, eller import av deltagare, insatser och tryckta tal.

  npm run -s report -- in.xlsx ut.xlsx [alternativ]

  --sus-data             skriv deltagarna på ett rent blad, utan namn och identitetsnummer
  --json resultat.json   skriv också resultatet som JSON (docs/RAPPORT-JSON.md)
  --cost 79583           kostnad per deltagare: en total, eller fem delar med komma emellan
                         (kommun, region, Af, Fk, övrig stat); går före källans
  --horizon 1,5          tidshorisonter i år, högst fem; bladen ur deltagarrader har två,
                         den kortaste och den längsta
  --date 2026-11-22      rapportens datum; annars dagens
  --lang sv|en           rapportens språk; annars svenska
  --help                 den här texten

En fil med bara deltagarrader ger intäkter per år och aktör, och en redovisning av rader och anmärkningar.
Källan ändras aldrig. Slutkod 0: rapporten skrevs. 2: något var fel, och ingen fil skrevs.
`;

const HELP_EN = `A payback report from printed tables, or an import of participants, interventions and printed figures.

  npm run -s report -- in.xlsx out.xlsx [options]

  --sus-data             write the participants on a clean sheet, without names and identity numbers
  --json result.json     write the result as JSON too (docs/RAPPORT-JSON.md)
  --cost 79583           cost per participant: one total, or five parts separated by commas
                         (municipality, region, employment service, social insurance, other state);
                         goes before the source's
  --horizon 1,5          horizons in years, at most five; sheets from participant rows have two,
                         the shortest and the longest
  --date 2026-11-22      the report's date; else today's
  --lang sv|en           the report's language; else Swedish
  --help                 this text

A file with participant rows alone gives incomes per year and sector, and an account of rows and remarks.
The source is never changed. Exit code 0: the report was written. 2: something was wrong, and no file was written.
`;

export const cliHelp = (language: Language): string => (language === "sv" ? HELP_SV : HELP_EN);

/** What the command says when it is done. */
export interface CliSummary {
  readonly input: string;
  readonly output: string;
  readonly json: string | null;
  readonly sheets: number;
  readonly years: string;
  readonly answer: string;
  /** Where the cost comes from. */
  readonly cost: string;
  readonly contradictions: readonly string[];
  readonly issues: readonly string[];
  /** Lines about rows imported from the same file. */
  readonly imported: readonly string[];
}

export function cliSummaryText(summary: CliSummary, language: Language): string {
  const sv = language === "sv";
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0
      ? []
      : [`${title}: ${lines.length}`, ...lines.slice(0, SHOWN).map((line) => `  - ${line}`), ...rest(lines)];
  const rest = (lines: readonly string[]): string[] =>
    lines.length <= SHOWN
      ? []
      : [
          sv
            ? `  … och ${lines.length - SHOWN} till i rapporten`
            : `  … and ${lines.length - SHOWN} more in the report`,
        ];
  return [
    summary.answer,
    summary.cost,
    ...list(sv ? "Motsägelser i källan" : "Contradictions in the source", summary.contradictions),
    ...list(sv ? "Anmärkningar" : "Remarks", summary.issues),
    ...summary.imported,
    sv
      ? `Skrev ${summary.output} (${summary.sheets} blad, ${span(summary.years, "året", "åren")})${summary.json === null ? "" : ` och ${summary.json}`}.`
      : `Wrote ${summary.output} (${summary.sheets} sheets, ${span(summary.years, "year", "years")})${summary.json === null ? "" : ` and ${summary.json}`}.`,
    "",
  ].join("\n");
}

const SHOWN = 10;

const span = (years: string, one: string, several: string): string => `${years.includes("–") ? several : one} ${years}`;
