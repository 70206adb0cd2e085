import { formatNumber } from "./format";
import type { Language } from "./language";

/** What the command says of rows it imported. */
export interface ImportSummary {
  readonly participations: number;
  readonly finished: number;
  readonly personal: number;
  readonly bothKnown: number;
  readonly comparable: number;
  readonly interventionRows: number;
  readonly figures: number;
  /** "2 fel, 1 varning" is made of these. */
  readonly issues: Readonly<Record<"error" | "warning" | "info", number>>;
  /** Sentences of the gravest remarks. */
  readonly remarks: readonly string[];
  /** Name of the sheet of participations; null when it was not asked for, "none" when there was nothing for it. */
  readonly susData: string | null;
  readonly susDataAsked: boolean;
  /** Whether the file has tables of incomes as well, of which a payback was made. */
  readonly payback: boolean;
  /** Lines about what rows and tables bring, and the assumptions of that. */
  readonly income: readonly string[];
}

/** Lines without an end of line. */
export function importSummaryLines(summary: ImportSummary, language: Language): readonly string[] {
  const sv = language === "sv";
  const number = (value: number): string => formatNumber(value, 0, language);
  const lines: string[] = [];
  if (summary.participations > 0) {
    const { participations, personal, finished, bothKnown, comparable } = summary;
    lines.push(
      sv
        ? `Deltaganden: ${number(participations)}, varav ${number(personal)} med personuppgifter och ${number(finished)} avslutade.`
        : `Participations: ${number(participations)}, ${number(personal)} of them with personal data and ${number(finished)} ended.`,
    );
    if (comparable > 0) {
      lines.push(
        sv
          ? `Före och efter kända för ${number(bothKnown)} av ${number(comparable)} avslutade med personuppgifter.`
          : `Before and after known for ${number(bothKnown)} of ${number(comparable)} ended with personal data.`,
      );
    }
  }
  if (summary.interventionRows > 0) {
    lines.push(`${sv ? "Insatsrader" : "Intervention rows"}: ${number(summary.interventionRows)}.`);
  }
  if (summary.figures > 0) {
    lines.push(`${sv ? "Tal ur tryckta tabeller" : "Figures from printed tables"}: ${number(summary.figures)}.`);
  }
  lines.push(...summary.income);
  if (!summary.payback && summary.participations === 0) {
    lines.push(
      sv
        ? "Filen har varken deltaganden eller tabeller med intäkter per aktör: ingen återbetalningstid är beräknad."
        : "The file has neither participations nor tables of incomes by sector: no payback is computed.",
    );
  }
  const { error, warning, info } = summary.issues;
  lines.push(
    sv
      ? `Anmärkningar vid importen: ${number(error)} fel, ${number(warning)} ${warning === 1 ? "varning" : "varningar"}, ${number(info)} ${info === 1 ? "upplysning" : "upplysningar"}.`
      : `Remarks on the import: ${number(error)} ${error === 1 ? "error" : "errors"}, ${number(warning)} ${warning === 1 ? "warning" : "warnings"}, ${number(info)} ${info === 1 ? "note" : "notes"}.`,
    ...summary.remarks.slice(0, SHOWN).map((remark) => `  - ${remark}`),
  );
  const rest = summary.remarks.length - SHOWN;
  if (rest > 0) lines.push(sv ? `  … och ${rest} till i filen` : `  … and ${rest} more in the file`);
  if (summary.susDataAsked) lines.push(susDataLine(summary.susData, language));
  return lines;
}

const SHOWN = 10;

function susDataLine(sheet: string | null, language: Language): string {
  const sv = language === "sv";
  if (sheet === null) {
    return sv
      ? "Inget blad SUS-data: filen har inga deltagarrader."
      : "No sheet SUS data: the file has no participant rows.";
  }
  return sv
    ? `Bladet ${sheet} har uppgifter om enskilda, utan namn och identitetsnummer: behandla filen som källan.`
    : `The sheet ${sheet} has data on individuals, without names and identity numbers: treat the file as the source.`;
}

/** The last line where there is no payback. */
export function importWrittenLine(
  written: { readonly output: string; readonly json: string | null; readonly sheets: number },
  language: Language,
): string {
  const { output, json, sheets } = written;
  return language === "sv"
    ? `Skrev ${output} (${sheets} blad)${json === null ? "" : ` och ${json}`}.`
    : `Wrote ${output} (${sheets} sheets)${json === null ? "" : ` and ${json}`}.`;
}
