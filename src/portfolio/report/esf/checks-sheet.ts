import { fn, num, op, ref, txt, type Formula } from "../../../sheet/formula";
import type { NumberFormat, SheetLayout } from "../../../sheet/layout";
import type { Statement } from "../../../participation/model/interventions";
import { claimBasisText, esfMeasureText, esfSideText, esfWords } from "../../../words/esf-report";
import { reportHeadings } from "../../../words/headings";
import type { Language } from "../../../words/language";
import { esfChecks } from "../../esf/checks";
import { esfClaims, type ClaimBasis, type EsfClaim } from "../../esf/claims";
import {
  isQuotient,
  QUOTIENTS,
  WHOLES,
  type EsfCheck,
  type EsfMeasure,
  type EsfProjects,
  type EsfSide,
} from "../../esf/model";
import { checksLayout, markTally, printedTable, type PrintedRow } from "../printed-rows";
import type { ReportAbout } from "../report-input";
import { DASH, sheetBuilder, whenNumbers } from "../sheet-builder";
import { ESF_SHEET_IDS, esfPlaces, type EsfPlaces, type EsfRow } from "./project-places";
import { tablesFrom } from "./projects-sheet";

const LABELS = 3;
const PRINTED_COLUMN = LABELS;

/** Every printed figure of the projects, their totals and the text, beside what the others give. */
export function esfChecksSheet(
  found: EsfProjects,
  statements: readonly Statement[],
  { language }: ReportAbout,
): SheetLayout {
  const words = esfWords(language);
  const heads = reportHeadings(language);
  const sheet = sheetBuilder();
  const places = esfPlaces(found, tablesFrom(found));
  const rows = esfChecks(found).map((check) => checkRow(found, places, check, language));
  const claims = esfClaims(found, statements);
  const readings = claims.reduce((sum, { readings: all }) => sum + Math.max(all.length, 1), 0);
  let row = sheet.title(words.checksTitle, words.checksLines);
  // The rows of the claims are known before they are made: a number of the text is compared with others.
  const tallied = markTally(sheetBuilder(), 0, [...rows, ...claimRows(claims, found, places, 0, language)], language);
  const first = row + tallied + (readings === 0 ? 0 : readings + 3);
  const said = claimRows(claims, found, places, row + tallied + 2, language);
  row = markTally(sheet, row, [...rows, ...said], language);
  if (said.length > 0) {
    sheet.put(row, 0, words.claims, { style: "subtitle" });
    printedTable(sheet, row + 1, [words.claim, heads.source, words.basis], said, language);
  }
  printedTable(sheet, first, [words.project, heads.measure, words.side], rows, language);
  return checksLayout(sheet, { id: ESF_SHEET_IDS.checks, name: words.sheets.checks }, [42, 26, 34], first);
}

const formats = (measure: EsfMeasure): PrintedRow["formats"] => {
  const printed: NumberFormat = isQuotient(measure) && measure !== "costPerParticipant" ? "decimal1" : "count";
  return { printed, computed: isQuotient(measure) ? "decimal2" : "count" };
};

function checkRow(found: EsfProjects, places: EsfPlaces, check: EsfCheck, language: Language): PrintedRow {
  const { project, measure, side, place, computed, ofTotals } = check;
  const words = esfWords(language);
  const once = esfSideText(side, language);
  const of: EsfRow = project === null ? "sum" : found.projects.findIndex(({ name }) => name === project);
  const formula =
    place > 0
      ? cell(places, project === null ? "printed" : of, measure, side)
      : computedFormula(places, of, measure, side);
  return {
    labels: [
      project ?? words.all,
      esfMeasureText(measure, language),
      place === 0 ? once : `${once}, ${words.secondPlace}`,
    ],
    printed: check.printed,
    computed: computed === null ? null : { value: computed, formula },
    ofTotals: ofTotals === null ? null : { value: ofTotals, formula: quotient(places, "printed", measure, side) },
    mark: check.mark,
    formats: formats(measure),
  };
}

const cell = (places: EsfPlaces, of: EsfRow, measure: EsfMeasure, side: EsfSide): Formula =>
  ref(places.at(of, measure, side), ESF_SHEET_IDS.projects);

/** What the other figures give: a quotient and a sum stand on the sheet of projects, a whole is its two parts. */
function computedFormula(places: EsfPlaces, of: EsfRow, measure: EsfMeasure, side: EsfSide): Formula {
  const parts = WHOLES[measure];
  if (of === "sum" || isQuotient(measure) || parts === undefined) return numberOf(cell(places, of, measure, side));
  const [one, other] = [cell(places, of, parts[0], side), cell(places, of, parts[1], side)];
  return whenNumbers(2, [one, other], op(one, "+", other));
}

const numberOf = (at: Formula): Formula => whenNumbers(1, [at], at);

function quotient(places: EsfPlaces, of: EsfRow, measure: EsfMeasure, side: EsfSide): Formula {
  if (!isQuotient(measure)) return cell(places, of, measure, side);
  const [over, under] = QUOTIENTS[measure];
  return ratio(cell(places, of, over, side), cell(places, of, under, side));
}

const ratio = (over: Formula, under: Formula): Formula =>
  whenNumbers(2, [over, under], fn("IF", op(under, "=", num(0)), txt(DASH), op(over, "/", under)));

/** @param top the first row the claims stand in */
function claimRows(
  claims: readonly EsfClaim[],
  found: EsfProjects,
  places: EsfPlaces,
  top: number,
  language: Language,
): readonly PrintedRow[] {
  const moreAt = rowOfMore(claims);
  const more = moreAt === null ? null : ref({ row: top + moreAt, column: PRINTED_COLUMN });
  return claims.flatMap((claim): PrintedRow[] => {
    const base = {
      printed: claim.printed,
      ofTotals: null,
      formats: claimFormats(claim),
    };
    const source = claim.source ?? DASH;
    if (claim.readings.length === 0) {
      return [{ ...base, labels: [claim.claim, source, DASH], computed: null, mark: "printedOnly" }];
    }
    return claim.readings.map(({ from, computed, mark }) => ({
      ...base,
      labels: [claim.claim, source, claimBasisText(from, language)],
      computed: { value: computed, formula: claimFormula(claim, from, found, places, more) },
      mark,
    }));
  });
}

/** Which row of the claims holds the number with those the text adds; null where none does. */
function rowOfMore(claims: readonly EsfClaim[]): number | null {
  let row = 0;
  for (const { about, readings } of claims) {
    if (about.kind === "withMore") return row;
    row += Math.max(readings.length, 1);
  }
  return null;
}

const claimFormats = ({ about, isShare }: EsfClaim): PrintedRow["formats"] =>
  isShare
    ? { printed: "share", computed: "share" }
    : about.kind === "figure"
      ? formats(about.measure)
      : formats("participants");

function claimFormula(
  { about }: EsfClaim,
  from: ClaimBasis,
  found: EsfProjects,
  places: EsfPlaces,
  more: Formula | null,
): Formula {
  const row: EsfRow = from === "printedTotals" ? "printed" : "sum";
  const at = (of: EsfRow, measure: EsfMeasure, side: EsfSide): Formula => cell(places, of, measure, side);
  const actual = at(row, "participants", "actual");
  const withMore =
    more === null
      ? actual
      : op(op(at("sum", "participants", "actual"), "+", more), "-", at("printed", "participants", "actual"));
  switch (about.kind) {
    case "figure": {
      const own = found.projects.findIndex(({ name }) => name === about.project);
      return numberOf(at(own === -1 ? row : own, about.measure, about.side));
    }
    case "budgetUsed":
      return ratio(at(row, "totalCost", "actual"), at(row, "totalCost", "planned"));
    case "withMore":
      return withMore;
    case "abovePlan": {
      const count = from === "text" && more !== null ? more : from === "rowsAndText" ? withMore : actual;
      return op(op(count, "/", at(row, "participants", "planned")), "-", num(1));
    }
  }
}
