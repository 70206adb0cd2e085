import { formatNumber } from "./format";
import type { Language } from "./language";

/** Words of the board's copy: its first sheet and its name. */
export interface BoardCopyWords {
  readonly sheet: string;
  readonly title: string;
  /** Of a copy's sheet beside the one it is a copy of, before it is cut. */
  readonly copyOf: (name: string) => string;
  readonly what: string;
  readonly made: (date: string) => string;
  readonly holds: string;
  readonly sheets: string;
  readonly sources: string;
  readonly file: (name: string) => string;
  readonly sourceSheets: (names: readonly string[]) => string;
  readonly import: (names: readonly string[]) => string;
  readonly reportSheets: (names: readonly string[]) => string;
  readonly noSources: string;
  /** In the first cell of a sheet whose formula would need a sheet that is not in the copy. */
  readonly valueNote: string;
  readonly hiding: string;
  readonly limit: (fewest: number) => string;
  readonly hidden: (cells: number) => string;
  readonly together: (cells: number) => string;
  readonly years: (years: readonly number[]) => string;
  readonly pivotsLeft: (names: readonly string[]) => string;
  readonly scenariosLeft: (names: readonly string[]) => string;
  readonly leftOut: string;
  /** Sheets that never are in a copy, and why. */
  readonly never: readonly string[];
  readonly withValues: (names: readonly string[]) => string;
  readonly assumptions: string;
  readonly edited: (names: readonly string[]) => string;
  readonly trust: string;
  /** @param inputs the sheet where figures may be changed, by its name; null: it is not in the copy */
  readonly trustLines: (inputs: string | null) => readonly string[];
}

const WORDS: Readonly<Record<Language, BoardCopyWords>> = {
  sv: {
    sheet: "Om styrelseversionen",
    title: "Styrelseversion",
    copyOf: (name) => `Styrelse ${name}`,
    what: "En kopia för dig som inte har tillägget Payoff. Allt räknas med Excels egna funktioner.",
    made: (date) => `Gjord ${date}.`,
    holds: "Den har inga källrader, inga personuppgifter och inga sparade inställningar.",
    sheets: "Blad i kopian",
    sources: "Källor",
    file: (name) => `Fil: ${name}`,
    sourceSheets: (names) => `Sektorstabeller: bladen ${names.join(", ")}`,
    import: (names) => `Deltagaruppgifter: bladen ${names.join(", ")}. Raderna följer inte med.`,
    reportSheets: (names) => `Insatser, projekt och budget: bladen ${names.join(", ")}.`,
    noSources: "Inga källor är kända.",
    valueNote: "Värde i stället för formel: cellerna räknas ur ett blad som inte är med i kopian.",
    hiding: "Vad som är dolt",
    limit: (fewest) =>
      `Uppgifter om färre än ${fewest} personer visas inte, och inte heller det som skulle avslöja dem. Alla blad i kopian är prövade tillsammans. En dold uppgift skrivs ”..”.`,
    hidden: (cells) => (cells === 0 ? "Ingen cell är dold." : `${formatNumber(cells, 0, "sv")} celler är dolda.`),
    years: (years) =>
      `År som är utelämnade ur återbetalningsrapporten: ${years.join(", ")}. De skulle avslöja få personer, ensamma eller tillsammans med de andra bladen. Summor och medelvärden gäller de år som står kvar, och jämförelser som bygger på alla år är inte med.`,
    together: (cells) =>
      cells === 1
        ? "1 av dem hade visats om dess blad stått ensamt: den är dold för de andra bladens skull."
        : `${formatNumber(cells, 0, "sv")} av dem hade visats om varje blad stått ensamt: de är dolda för de andra bladens skull.`,
    pivotsLeft: (names) => `Pivottabeller som inte kunde göras om och därför inte är med: ${names.join(", ")}.`,
    scenariosLeft: (names) =>
      `Scenarier som inte är med: ${names.join(", ")}. De utgår från en grupp som de andra bladen döljer, eller som har ändrats sedan scenariot sparades.`,
    leftOut: "Vad som inte är med",
    never: [
      "Importens blad (Import, Kolumner, Anmärkningar), SUS-data, Kontroll av deltagaruppgifter och insatser rad för rad: de redovisar källornas rader.",
      "Antaganden, mallar och självtest: de hör till arbetsboken med tillägget. Varje blad redovisar de antaganden det vilar på.",
    ],
    withValues: (names) =>
      `På bladen ${names.join(", ")} står värden i stället för formler där raderna de räknas ur inte är med. En kommentar i den första sådana cellen säger det.`,
    assumptions: "Antaganden",
    edited: (names) =>
      names.length === 0
        ? "Inga antaganden är ändrade av den som gjorde beräkningen."
        : `Ändrade av den som gjorde beräkningen: ${names.join(", ")}.`,
    trust: "Så kan du pröva siffrorna",
    trustLines: (inputs) => [
      "Klicka på en siffra: formelfältet visar vilka celler den räknas ur.",
      ...(inputs === null
        ? []
        : [`Ändra en siffra på bladet ${inputs} i en egen kopia, så räknas återbetalningstiderna om.`]),
      "Siffror ur deltagaruppgifter är redan summerade och räknas bara om i sina summor.",
      "Den som har arbetsboken med tillägget kan under Granska se om källor och antaganden är desamma i dag.",
    ],
  },
  en: {
    sheet: "About this copy",
    title: "Board copy",
    copyOf: (name) => `Board ${name}`,
    what: "A copy for those without the Payoff add-in. Everything is computed with Excel's own functions.",
    made: (date) => `Made ${date}.`,
    holds: "It has no source rows, no personal data and no saved settings.",
    sheets: "Sheets of the copy",
    sources: "Sources",
    file: (name) => `File: ${name}`,
    sourceSheets: (names) => `Sector tables: sheets ${names.join(", ")}`,
    import: (names) => `Participant data: sheets ${names.join(", ")}. Their rows are not included.`,
    reportSheets: (names) => `Interventions, projects and budget: sheets ${names.join(", ")}.`,
    noSources: "No sources are known.",
    valueNote: "A value instead of a formula: the cells are computed from a sheet that is not in the copy.",
    hiding: "What is hidden",
    limit: (fewest) =>
      `Figures about fewer than ${fewest} persons are not shown, nor what would give them away. All sheets of the copy were tested together. A hidden figure is written "..".`,
    hidden: (cells) => (cells === 0 ? "No cell is hidden." : `${formatNumber(cells, 0, "en")} cells are hidden.`),
    years: (years) =>
      `Years left out of the payback report: ${years.join(", ")}. They would give few persons away, alone or together with the other sheets. Sums and means are of the years that are left, and comparisons that rest on all years are not included.`,
    together: (cells) =>
      cells === 1
        ? "1 of them would have been shown if its sheet stood alone: it is hidden because of the other sheets."
        : `${formatNumber(cells, 0, "en")} of them would have been shown if each sheet stood alone: they are hidden because of the other sheets.`,
    pivotsLeft: (names) => `Pivot tables that could not be made again and are not included: ${names.join(", ")}.`,
    scenariosLeft: (names) =>
      `Scenarios that are not included: ${names.join(", ")}. They start from a group that the other sheets hide, or that has changed since the scenario was kept.`,
    leftOut: "What is not included",
    never: [
      "The sheets of the import (Import, Columns, Remarks), SUS data, Checks of participant data and interventions row by row: they account for the rows of the sources.",
      "Assumptions, templates and the self-test: they belong to the workbook with the add-in. Every sheet tells the assumptions it rests on.",
    ],
    withValues: (names) =>
      `On the sheets ${names.join(", ")} values stand instead of formulas where the rows they are computed from are not included. A note in the first such cell says so.`,
    assumptions: "Assumptions",
    edited: (names) =>
      names.length === 0
        ? "No assumption was changed by whoever made the calculation."
        : `Changed by whoever made the calculation: ${names.join(", ")}.`,
    trust: "How to test the figures",
    trustLines: (inputs) => [
      "Click a figure: the formula bar shows which cells it is computed from.",
      ...(inputs === null
        ? []
        : [`Change a figure on the sheet ${inputs} in a copy of your own, and the payback times are computed anew.`]),
      "Figures from participant data are already summed and are computed anew in their sums only.",
      "Whoever has the workbook with the add-in can see under Review whether sources and assumptions are the same today.",
    ],
  },
};

export const boardCopyWords = (language: Language): BoardCopyWords => WORDS[language];
