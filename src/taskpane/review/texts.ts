import type { BoardPart } from "../../pipeline/board-copy";
import type { WhyUnknown } from "../../pipeline/review";
import type { Language } from "../../words/language";

const sv = {
  title: "Granska siffrorna",
  lead: "Varje siffra på Payoffs blad: vad den betyder, vad den räknas ur och om den fortfarande stämmer med källorna. Inget ändras i arbetsboken.",
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
  sheet: "Blad",
  table: "Tabell",
  row: "Rad",
  choose: "Välj en siffra i tabellen för att se vad den betyder.",
  goTo: (place: string) => `Gå till ${place}`,
  verdict: {
    same: "Stämmer: källorna ger samma siffra i dag.",
    changed: (then: string, now: string) => `Har ändrats: på bladet står ${then}, i dag blir den ${now}.`,
    by: (text: string, higher: boolean) => `Det är ${text} ${higher ? "mer" : "mindre"}.`,
    gone: "Källorna ger inte längre den här siffran: raden eller året finns inte kvar.",
  },
  why: {
    "no-source": "Kan inte prövas: källbladen finns inte i arbetsboken.",
    "not-imported": "Kan inte prövas förrän deltagaruppgifterna är inlästa på fliken Import.",
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
  lead: "Every figure on Payoff's sheets: what it means, what it is computed from, and whether it still agrees with the sources. Nothing in the workbook changes.",
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
  sheet: "Sheet",
  table: "Table",
  row: "Row",
  choose: "Choose a figure in the table to see what it means.",
  goTo: (place) => `Go to ${place}`,
  verdict: {
    same: "Agrees: the sources give the same figure today.",
    changed: (then, now) => `Changed: the sheet says ${then}, today it becomes ${now}.`,
    by: (text, higher) => `That is ${text} ${higher ? "more" : "less"}.`,
    gone: "The sources no longer give this figure: the row or the year is gone.",
  },
  why: {
    "no-source": "Cannot be tested: the source sheets are not in the workbook.",
    "not-imported": "Cannot be tested until the participant data is read in on the tab Import.",
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
