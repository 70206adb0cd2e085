import type { BoardPart } from "../../pipeline/board-copy";
import type { WhyUnknown } from "../../pipeline/review";
import type { Language } from "../../words/language";

const sv = {
  title: "Granska siffrorna",
  lead: "Varje mått i arbetsboken, på Payoffs blad och i egna celler med Payoffs funktioner: vad det betyder, vad det räknas ur och om det fortfarande stämmer. Inget ändras i arbetsboken.",
  start: "Granska arbetsboken",
  again: "Granska igen",
  working: "Läser bladen …",
  untouched: "Arbetsboken är som den var.",
  none: "Arbetsboken har inga siffror från Payoff ännu. Skriv en rapport på fliken Rapport eller Portfölj först.",
  found: (same: number, all: number) =>
    same === all ? `Alla ${all} siffror stämmer med källorna.` : `${same} av ${all} siffror stämmer med källorna.`,
  changed: (count: number) => `${count} har ändrats sedan de skrevs`,
  more: (count: number) => `och ${count} till`,
  unknown: (count: number) => `${count} kan inte prövas.`,
  changedSources: (names: string) => `Källblad som är ändrade sedan rapporten skrevs: ${names}.`,
  goneSources: (names: string) =>
    `Källblad som inte finns kvar: ${names}. Utan dem kan återbetalningsrapporten inte prövas.`,
  sameSources: "Källbladen till återbetalningsrapporten är desamma som när den skrevs.",
  row: "Rad",
  choose: "Välj en siffra för att se vad den betyder.",
  find: {
    search: "Sök mått",
    hint: "Rubrik, insats, år, cell eller formel",
    sheet: "Blad",
    allSheets: "Alla blad",
    sector: "Aktör",
    allSectors: "Alla aktörer",
    standing: "Visa",
    all: "Alla",
    right: "De som stämmer",
    other: "De som inte stämmer",
    untold: "De som inte kan prövas",
    shown: (shown: number, all: number) => (shown === all ? `${all} mått` : `${shown} av ${all} mått`),
    none: "Inget mått passar sökningen.",
    more: (next: number, left: number) => `Visa ${next} till (${left} kvar)`,
    onSheet: (sheet: string, count: number) => `${sheet} (${count})`,
  },
  can: {
    title: "Vad som kan och inte kan prövas här",
    tested: (count: number) => `${count} mått är prövade mot det som finns i arbetsboken och det som är inläst.`,
    noneTested: "Inget mått på Payoffs blad kan prövas: det som de är gjorda av finns inte här.",
    of: (count: number, sheets: string) => `${count} mått på ${sheets}`,
    shared:
      "Har du fått arbetsboken av någon annan? Be om källfilen och läs in den på fliken Import, så kan även de här måtten prövas. Siffrorna står kvar som de skrevs.",
  },
  report: {
    same: (sheets: string) => `${sheets}: källorna är desamma som när bladen skrevs.`,
    changed: (sheets: string, names: string) => `${sheets}: källor som är ändrade sedan dess: ${names}.`,
    gone: (sheets: string, names: string) => `${sheets}: källor som inte finns i arbetsboken: ${names}.`,
    unread: (sheets: string, names: string) => `${sheets}: källor som är för stora för att jämföras här: ${names}.`,
    assumptions: (sheets: string) => `${sheets}: antagandena är andra nu än när bladen skrevs.`,
  },
  goTo: (place: string) => `Gå till ${place}`,
  verdict: {
    same: "Stämmer: källorna ger samma siffra i dag.",
    changed: (then: string, now: string) => `Har ändrats: på bladet står ${then}, i dag blir den ${now}.`,
    by: (text: string, higher: boolean) => `Det är ${text} ${higher ? "mer" : "mindre"}.`,
    gone: "Källorna ger inte längre den här siffran: raden eller året finns inte kvar.",
    typed: (now: string, was: string) => `Inmatat på bladet: ${now}. När bladet skrevs stod här ${was}.`,
    follows: (was: string) =>
      `Stämmer med det som är inmatat på bladet nu. Med värdena från när det skrevs var den ${was}.`,
  },
  why: {
    "no-source": "Kan inte prövas: källbladen finns inte i arbetsboken.",
    "not-imported": "Kan inte prövas förrän deltagaruppgifterna är inlästa på fliken Import.",
    "not-in-import": "Kan inte prövas: det som är inläst innehåller inget sådant underlag.",
    assumptions: "Kan inte prövas: något eget antagande kan inte användas. Rätta det på fliken Antaganden.",
    "own-choices":
      "Kan inte prövas: bladet är skrivet med val som inte sparas i arbetsboken. Skriv om det för att jämföra.",
    "scenario-gone": "Kan inte prövas: scenariot, eller det som det jämförs med, är inte sparat i arbetsboken.",
    "fixed-copy": "Kan inte prövas: bladet är en kopia med fasta värden.",
    "not-remade": "Kan inte prövas här: bladet görs inte om av granskningen.",
  } satisfies Record<WhyUnknown, string>,
  means: "Vad siffran säger",
  holds: "Stämmer den?",
  inputs: "Räknas ur",
  source: (place: string) => `källa: ${place}`,
  most: "Vad som ändrar den mest",
  basis: "Vad den vilar på",
  hidden: (count: number) => `${count} siffror på bladet är dolda för att inte avslöja få personer.`,
  edits: (names: string) => `Egna antaganden som gäller nu: ${names}.`,
  stale: "Bladet skrevs med andra antaganden eller andra källor än de som gäller nu.",
  typedCells: (list: string) => `Ändrat på bladet sedan det skrevs: ${list}.`,
  typedCell: (label: string, was: string, now: string) => `${label} (${was} → ${now})`,
  rung: {
    reported: "Nivå av bevis: siffrorna är de som underlaget redovisar. Vad som hade hänt ändå är inte borträknat.",
    scenario: "Nivå av bevis: en beräkning av vad som händer om antagandena håller, inget som har hänt.",
  },
  onlyWritten: (value: string) => `På bladet står ${value}. Hur den räknas visas när bladet kan göras om.`,
  noNumber: "ingen siffra",
  board: {
    title: "Styrelseversion",
    leadFile:
      "En ny Excelfil som går att läsa utan tillägget: vanliga formler, inga källrader, inga personuppgifter. Uppgifter om få personer döljs, prövat för alla blad tillsammans.",
    leadSheets:
      "Nya blad som går att läsa utan tillägget: vanliga formler, inga källrader, inga personuppgifter. Markera dem alla och välj Flytta eller kopiera till en ny arbetsbok: då följer inga källblad med.",
    parts: "Rapporter i kopian",
    part: {
      payback: "Återbetalning ur sektorstabeller",
      participants: "Styrelsens sammanfattning ur deltagaruppgifter",
      incomes: "Intäkter per år ur deltagaruppgifter",
      pivots: "Pivottabeller",
      "net-changes": "Nettoförändringar ur före- och eftertabeller",
      interventions: "Insatser: tabeller och nivåer av resultat",
      "esf-projects": "ESF-projekt: planerat mot utfall",
      "esf-outcomes": "ESF-projekt: resultat och break-even",
      "budget-outcome": "Budget mot utfall",
      "finsam-allocation": "Finsam: tilldelning till förbund",
      scenarios: "Scenarier",
    } satisfies Record<BoardPart, string>,
    never:
      "Import, Kolumner, Anmärkningar, SUS-data, Kontroll av deltagaruppgifter och insatser rad för rad följer aldrig med.",
    none: "Det finns inget att kopiera än. Skriv återbetalningsrapporten på fliken Rapport, eller läs in deltagaruppgifter på fliken Import.",
    start: "Gör en styrelseversion",
    again: "Gör om styrelseversionen",
    working: "Gör kopian …",
    saved: (name: string, sheets: number) => `${name} är sparad, med ${sheets} blad.`,
    written: (sheets: number) => `${sheets} blad är skrivna.`,
    hidden: (cells: number) => (cells === 0 ? "Ingen cell behövde döljas." : `${cells} celler är dolda.`),
    together: (cells: number) =>
      `Av dem är ${cells} dolda för de andra bladens skull: varje blad för sig hade visat dem.`,
    scenarios: (names: string) =>
      `Scenarier som inte är med, eftersom gruppen de utgår från är dold eller ändrad: ${names}.`,
    givesAway: (one: string, other: string) =>
      `Bladen ”${one}” och ”${other}” kan inte stå i samma kopia: det första har publicerade antal som visar vad det andra döljer. Välj bort det ena.`,
    years: (years: string) =>
      `Utelämnade år i återbetalningsrapporten, eftersom de skulle avslöja få personer: ${years}.`,
    empty: "Inget av det valda kan visas utan att avslöja få personer, eller så saknas källan.",
  },
};

export type ReviewTexts = typeof sv;

const en: ReviewTexts = {
  title: "Review the figures",
  lead: "Every measure in the workbook, on Payoff's sheets and in your own cells with Payoff's functions: what it means, what it is computed from, and whether it still holds. Nothing in the workbook changes.",
  start: "Review the workbook",
  again: "Review again",
  working: "Reading the sheets …",
  untouched: "The workbook is as it was.",
  none: "The workbook has no figures from Payoff yet. First write a report on the tab Report or Portfolio.",
  found: (same, all) =>
    same === all ? `All ${all} figures agree with the sources.` : `${same} of ${all} figures agree with the sources.`,
  changed: (count) => `${count} have changed since they were written`,
  more: (count) => `and ${count} more`,
  unknown: (count) => `${count} cannot be tested.`,
  changedSources: (names) => `Source sheets changed since the report was written: ${names}.`,
  goneSources: (names) => `Source sheets no longer there: ${names}. Without them the payback report cannot be tested.`,
  sameSources: "The source sheets of the payback report are as when it was written.",
  row: "Row",
  choose: "Choose a figure to see what it means.",
  find: {
    search: "Search measures",
    hint: "Heading, intervention, year, cell or formula",
    sheet: "Sheet",
    allSheets: "All sheets",
    sector: "Sector",
    allSectors: "All sectors",
    standing: "Show",
    all: "All",
    right: "Those that agree",
    other: "Those that do not",
    untold: "Those that cannot be tested",
    shown: (shown, all) => (shown === all ? `${all} measures` : `${shown} of ${all} measures`),
    none: "No measure fits the search.",
    more: (next, left) => `Show ${next} more (${left} left)`,
    onSheet: (sheet, count) => `${sheet} (${count})`,
  },
  can: {
    title: "What can and cannot be tested here",
    tested: (count) => `${count} measures are tested against what is in the workbook and what has been read in.`,
    noneTested: "No measure on Payoff's sheets can be tested: what they are made from is not here.",
    of: (count, sheets) => `${count} measures on ${sheets}`,
    shared:
      "Did somebody else give you the workbook? Ask for the source file and read it in on the tab Import: then these can be tested too. The figures stand as they were written.",
  },
  report: {
    same: (sheets) => `${sheets}: the sources are as when the sheets were written.`,
    changed: (sheets, names) => `${sheets}: sources changed since: ${names}.`,
    gone: (sheets, names) => `${sheets}: sources that are not in the workbook: ${names}.`,
    unread: (sheets, names) => `${sheets}: sources too large to be compared here: ${names}.`,
    assumptions: (sheets) => `${sheets}: the assumptions are others now than when the sheets were written.`,
  },
  goTo: (place) => `Go to ${place}`,
  verdict: {
    same: "Agrees: the sources give the same figure today.",
    changed: (then, now) => `Changed: the sheet says ${then}, today it becomes ${now}.`,
    by: (text, higher) => `That is ${text} ${higher ? "more" : "less"}.`,
    gone: "The sources no longer give this figure: the row or the year is gone.",
    typed: (now, was) => `Filled in on the sheet: ${now}. When the sheet was written it said ${was}.`,
    follows: (was) =>
      `Agrees with what is filled in on the sheet now. With the values from when it was written it was ${was}.`,
  },
  why: {
    "no-source": "Cannot be tested: the source sheets are not in the workbook.",
    "not-imported": "Cannot be tested until the participant data is read in on the tab Import.",
    "not-in-import": "Cannot be tested: what has been read in holds nothing of the kind.",
    assumptions: "Cannot be tested: an assumption of one's own cannot be used. Correct it on the tab Assumptions.",
    "own-choices":
      "Cannot be tested: the sheet was written with choices that are not kept in the workbook. Write it anew to compare.",
    "scenario-gone": "Cannot be tested: the scenario, or what it is held against, is not kept in the workbook.",
    "fixed-copy": "Cannot be tested: the sheet is a copy with fixed values.",
    "not-remade": "Cannot be tested here: the review does not make this sheet again.",
  },
  means: "What the figure says",
  holds: "Does it hold?",
  inputs: "Computed from",
  source: (place) => `source: ${place}`,
  most: "What would change it most",
  basis: "What it rests on",
  hidden: (count) => `${count} figures on the sheet are hidden so as not to give few persons away.`,
  edits: (names) => `Assumptions of one's own in force now: ${names}.`,
  stale: "The sheet was written with other assumptions or other sources than those in force now.",
  typedCells: (list) => `Changed on the sheet since it was written: ${list}.`,
  typedCell: (label, was, now) => `${label} (${was} → ${now})`,
  rung: {
    reported:
      "Level of evidence: the figures are those that the source reports. What would have happened anyway is not deducted.",
    scenario: "Level of evidence: a calculation of what happens if the assumptions hold, nothing that has happened.",
  },
  onlyWritten: (value) => `The sheet says ${value}. How it is computed shows when the sheet can be made again.`,
  noNumber: "no figure",
  board: {
    title: "Board copy",
    leadFile:
      "A new Excel file that can be read without the add-in: plain formulas, no source rows, no personal data. Figures about few persons are hidden, tested for all sheets together.",
    leadSheets:
      "New sheets that can be read without the add-in: plain formulas, no source rows, no personal data. Select them all and choose Move or Copy to a new workbook: then no source sheets follow.",
    parts: "Reports of the copy",
    part: {
      payback: "Payback from sector tables",
      participants: "The board's summary from participant data",
      incomes: "Incomes per year from participant data",
      pivots: "Pivot tables",
      "net-changes": "Net changes from before and after tables",
      interventions: "Interventions: tables and levels of results",
      "esf-projects": "ESF projects: planned against actual",
      "esf-outcomes": "ESF projects: outcomes and break-even",
      "budget-outcome": "Budget against outcome",
      "finsam-allocation": "Finsam: allocation to associations",
      scenarios: "Scenarios",
    },
    never:
      "Import, Columns, Remarks, SUS data, Checks of participant data and interventions row by row are never included.",
    none: "There is nothing to copy yet. Write the payback report on the tab Report, or read participant data on the tab Import.",
    start: "Make a board copy",
    again: "Make the board copy again",
    working: "Making the copy …",
    saved: (name, sheets) => `${name} is saved, with ${sheets} sheets.`,
    written: (sheets) => `${sheets} sheets are written.`,
    hidden: (cells) => (cells === 0 ? "No cell had to be hidden." : `${cells} cells are hidden.`),
    together: (cells) =>
      `Of them ${cells} are hidden because of the other sheets: each sheet alone would have shown them.`,
    scenarios: (names) => `Scenarios not included, since the group they start from is hidden or has changed: ${names}.`,
    givesAway: (one, other) =>
      `The sheets "${one}" and "${other}" cannot stand in the same copy: the first has published numbers that show what the second hides. Leave one of them out.`,
    years: (years) => `Years left out of the payback report, since they would give few persons away: ${years}.`,
    empty: "Nothing chosen can be shown without giving few persons away, or its source is missing.",
  },
};

const TEXTS: Readonly<Record<Language, ReviewTexts>> = { sv, en };

export const reviewTexts = (language: Language): ReviewTexts => TEXTS[language];
