import type { Exemption, TestedElsewhere } from "./check-mirror";

/**
 * Files of src without a test of their own. Each names the test that exercises it; the mirror test follows its imports
 * and fails when they do not reach the file. A folder stands for its parts: what is used nowhere but inside it.
 */
export const TESTED_ELSEWHERE: readonly TestedElsewhere[] = [
  ...["money-of", "nobody-of-hidden", "parts-of-persons", "population", "report-system", "report-tables"].map(
    (part) => ({
      path: `src/portfolio/suppression/${part}.ts`,
      testedBy: "tests/portfolio/suppression/safe-report.test.ts",
      reason: "a report as cells and relations: the attack on the report tells whether one is missing",
    }),
  ),
  ...["board-bases", "board-choices", "board-figures", "board-layouts", "board-sources"].map((part) => ({
    path: `src/pipeline/${part}.ts`,
    testedBy: "tests/pipeline/board-copy.test.ts",
    reason: "a step of one copy: which sheets stand in it, and what is hidden, tells whether it works",
  })),
  ...["remade-reports", "source-stamps", "stale-reports", "updated-sheets"].map((part) => ({
    path: `src/pipeline/${part}.ts`,
    testedBy: "tests/pipeline/update-reports.test.ts",
    reason: "a step of one update: what became of every sheet, and whether it is told as stale, tells whether it works",
  })),
  {
    path: "src/sheet/referred-sheets.ts",
    testedBy: "tests/portfolio/review/standing-alone.test.ts",
    reason: "a walk through a formula: a reference it missed would leave a formula that refers to nothing",
  },
  ...["count-system", "elimination", "few-unions", "find-move", "heap", "hiding"].map((part) => ({
    path: `src/portfolio/suppression/${part}.ts`,
    testedBy: "tests/portfolio/suppression/protect-counts.test.ts",
    reason: "a step of one answer: what is hidden, and whether it withstands the attack, tells whether it works",
  })),
  ...[
    "sides",
    "places",
    "inputs-block",
    "results-block",
    "helper-sheet",
    "plan-block",
    "break-even-block",
    "break-even-forms",
  ].map((part) => ({
    path: `src/portfolio/report/scenario/${part}.ts`,
    testedBy: "tests/portfolio/report/scenario/index.test.ts",
    reason: "a part of one sheet: LibreOffice works all of it out anew, and after a change of its inputs",
  })),
  ...["cells", "native", "formula-part"].map((part) => ({
    path: `src/sheet/read-formula/${part}.ts`,
    testedBy: "tests/sheet/read-formula/evaluate.test.ts",
    reason: "a part of working a formula out: the table, and LibreOffice over random formulas, go through all of it",
  })),
  {
    path: "src/portfolio/review/own-swings.ts",
    testedBy: "tests/portfolio/review/own-cells.test.ts",
    reason: "what would change a call most: held against PAYOFF.KÄNSLIGHET's own rule",
  },
  {
    path: "src/pipeline/remade-sheets.ts",
    testedBy: "tests/pipeline/review.test.ts",
    reason: "what the review holds figures against: each kind of report is written, changed and reviewed there",
  },
  {
    path: "src/calculation/decimal.ts",
    testedBy: "tests/calculation/units.test.ts",
    reason: "a configured library: its precision shows in every exactness test",
  },
  {
    path: "src/calculation/timing.ts",
    testedBy: "tests/calculation/income-over-years.test.ts",
    reason: "a type and its default, which the table of incomes compares with none given",
  },
  {
    path: "src/calculation/catalogue/",
    testedBy: "tests/calculation/catalogue/index.test.ts",
    reason: "data: the laws of the catalogue run over every entry",
  },
  {
    path: "src/portfolio/esf/checks.ts",
    testedBy: "tests/portfolio/esf/find-projects.test.ts",
    reason: "what the figures found are compared with: held against the published cluster",
  },
  {
    path: "src/portfolio/esf/claims.ts",
    testedBy: "tests/portfolio/esf/find-projects.test.ts",
    reason: "what the figures found are compared with: held against the published cluster",
  },
  {
    path: "src/portfolio/esf/values.ts",
    testedBy: "tests/portfolio/esf/find-projects.test.ts",
    reason: "what the figures found are compared with: held against the published cluster",
  },
  {
    path: "src/portfolio/esf/model.ts",
    testedBy: "tests/portfolio/esf/find-projects.test.ts",
    reason: "what the figures found are compared with: held against the published cluster",
  },
  {
    path: "src/portfolio/esf/outcomes.ts",
    testedBy: "tests/pipeline/portfolio-reports.test.ts",
    reason: "every printed outcome and break-even of the published report is walked there",
  },
  {
    path: "src/portfolio/esf/outcome-checks.ts",
    testedBy: "tests/pipeline/portfolio-reports.test.ts",
    reason: "every printed outcome and break-even of the published report is walked there",
  },
  {
    path: "src/portfolio/esf/break-even-cases.ts",
    testedBy: "tests/pipeline/portfolio-reports.test.ts",
    reason: "every printed outcome and break-even of the published report is walked there",
  },
  {
    path: "src/portfolio/budget/model.ts",
    testedBy: "tests/pipeline/portfolio-reports.test.ts",
    reason: "types, and the two sides every table has",
  },
  {
    path: "src/portfolio/budget/find-tables.ts",
    testedBy: "tests/pipeline/portfolio-reports.test.ts",
    reason: "every printed budget and outcome is walked there, with its mark",
  },
  {
    path: "src/portfolio/report/esf/",
    testedBy: "tests/pipeline/portfolio-reports.test.ts",
    reason: "sheets: every printed figure is looked for on them, and LibreOffice works their formulas out",
  },
  {
    path: "src/portfolio/report/budget/",
    testedBy: "tests/pipeline/portfolio-reports.test.ts",
    reason: "sheets: every printed figure is looked for on them, and LibreOffice works their formulas out",
  },
  {
    path: "src/portfolio/report/finsam/",
    testedBy: "tests/pipeline/portfolio-reports.test.ts",
    reason: "sheets: every printed figure is looked for on them, and LibreOffice works their formulas out",
  },
  {
    path: "src/portfolio/report/printed-rows.ts",
    testedBy: "tests/pipeline/portfolio-reports.test.ts",
    reason: "sheets: every printed figure is looked for on them, and LibreOffice works their formulas out",
  },
  {
    path: "src/portfolio/report/printed-titles.ts",
    testedBy: "tests/pipeline/portfolio-reports.test.ts",
    reason: "sheets: every printed figure is looked for on them, and LibreOffice works their formulas out",
  },
  {
    path: "src/words/esf-report.ts",
    testedBy: "tests/pipeline/portfolio-reports.test.ts",
    reason: "words of the sheets, by which the figures are found there",
  },
  {
    path: "src/words/esf-outcomes.ts",
    testedBy: "tests/pipeline/portfolio-reports.test.ts",
    reason: "words of the sheets, by which the figures are found there",
  },
  {
    path: "src/words/budget-report.ts",
    testedBy: "tests/pipeline/portfolio-reports.test.ts",
    reason: "words of the sheets, by which the figures are found there",
  },
  {
    path: "src/words/finsam-report.ts",
    testedBy: "tests/pipeline/portfolio-reports.test.ts",
    reason: "words of the sheets, by which the figures are found there",
  },
  {
    path: "src/words/portfolio-reports.ts",
    testedBy: "tests/pipeline/portfolio-reports.test.ts",
    reason: "words of the sheets, by which the figures are found there",
  },
  {
    path: "src/words/printed-marks.ts",
    testedBy: "tests/pipeline/portfolio-reports.test.ts",
    reason: "words of the sheets, by which the figures are found there",
  },
  {
    path: "src/portfolio/report/participants/",
    testedBy: "tests/portfolio/report/participants/index.test.ts",
    reason: "one report: its sheets refer to each other, and LibreOffice recalculates them together",
  },
  {
    path: "src/portfolio/report/pivot/safe-cells.ts",
    testedBy: "tests/portfolio/report/pivot/pivot-sheet.test.ts",
    reason: "what a cell of the sheet holds",
  },
  {
    path: "src/words/pivot-basis.ts",
    testedBy: "tests/portfolio/report/participants/index.test.ts",
    reason: "sentences of what a table rests on, read on the sheets",
  },
  {
    path: "src/words/pivot-sheet.ts",
    testedBy: "tests/portfolio/report/pivot/pivot-sheet.test.ts",
    reason: "headings and titles, read on the sheet",
  },
  {
    path: "src/words/participant-report.ts",
    testedBy: "tests/portfolio/report/participants/index.test.ts",
    reason: "headings and titles, read on the sheets",
  },
  {
    path: "src/portfolio/templates/",
    testedBy: "tests/portfolio/templates/index.test.ts",
    reason: "sheets as data: laws run over every sheet of every template, and the import reads them filled in",
  },
  {
    path: "src/portfolio/report/how-sure/",
    testedBy: "tests/portfolio/report/how-sure/index.test.ts",
    reason: "blocks of two sheets: every formula of them is recalculated there",
  },
  {
    path: "src/portfolio/uncertainty/sensitive-inputs.ts",
    testedBy: "tests/portfolio/uncertainty/scenario-sensitivity.test.ts",
    reason: "what is changed, and what it is tried at: held against PAYOFF.KÄNSLIGHET there",
  },
  ...["how-sure", "how-sure-sheet"].map((part) => ({
    path: `src/words/${part}.ts`,
    testedBy: "tests/portfolio/report/how-sure/index.test.ts",
    reason: "words of two sheets, read there where they stand",
  })),
  {
    path: "src/portfolio/scenario/check-figures.ts",
    testedBy: "tests/portfolio/scenario/scenario.test.ts",
    reason: "the figures of a scenario are checked where it is asked: faults by their place",
  },
  {
    path: "src/portfolio/scenario/figures.ts",
    testedBy: "tests/portfolio/scenario/scenario.test.ts",
    reason: "types, and the domains that a scenario's faults are told by there",
  },
  {
    path: "src/portfolio/scenario/planned-step.ts",
    testedBy: "tests/portfolio/scenario/scenario.test.ts",
    reason: "what a step is worth is held against PAYOFF.STEG, as part of a scenario",
  },
  {
    path: "src/functions/",
    testedBy: "tests/functions/run-function.test.ts",
    reason: "steps of one run: arguments, spreading and errors are told by what a cell shows",
  },
  {
    path: "src/workbook/excel/",
    testedBy: "tests/workbook/contract/excel.test.ts",
    reason: "parts of one adapter: the contract, the fault matrix and its mutation tell whether they work",
  },
  {
    path: "src/portfolio/pivot/",
    testedBy: "tests/portfolio/pivot/index.test.ts",
    reason: "steps of one question: data and a query go in, groups with figures come out",
  },
  {
    path: "src/portfolio/costs/",
    testedBy: "tests/portfolio/pivot/index.test.ts",
    reason: "the money of interventions, which a pivot's costs are read from",
  },
  {
    path: "src/portfolio/income/numbering.ts",
    testedBy: "tests/portfolio/income/count-steps.test.ts",
    reason: "numbers of steps: both its ways are taken by few states and by many",
  },
  {
    path: "src/portfolio/income/value-steps.ts",
    testedBy: "tests/portfolio/income/income-of-participations.test.ts",
    reason: "a step's value, or why it has none, is told by the income of its year",
  },
  {
    path: "src/portfolio/income/tally-steps.ts",
    testedBy: "tests/portfolio/income/income-of-participations.test.ts",
    reason: "what an income says beside its amounts",
  },
  {
    path: "src/words/issue-sentences.ts",
    testedBy: "tests/words/issues.test.ts",
    reason: "the sentences that issues.ts puts its places before",
  },
  {
    path: "src/participation/sus/aggregates/",
    testedBy: "tests/participation/sus/aggregates/index.test.ts",
    reason: "steps of one reading: a sheet goes in, figures, statements and issues come out",
  },
  {
    path: "src/participation/sus/interventions/",
    testedBy: "tests/participation/sus/interventions/index.test.ts",
    reason: "steps of one reading: a sheet goes in, rows of interventions and issues come out",
  },
  {
    path: "src/participation/sus/totals/",
    testedBy: "tests/participation/sus/totals/index.test.ts",
    reason: "one kind of check a file, told apart by the contradictions of published tables",
  },
  {
    path: "src/participation/model/participations.ts",
    testedBy: "tests/participation/sus/participants/reader.test.ts",
    reason: "the columns and the bits of their flags, as types and five constants",
  },
  {
    path: "src/participation/sus/participants/",
    testedBy: "tests/participation/sus/participants/reader.test.ts",
    reason: "steps of one reading: rows of participations go in, columns, issues and accounting come out",
  },
  {
    path: "src/participation/sus/values/",
    testedBy: "tests/participation/sus/participants/reader.test.ts",
    reason: "lists and marks that the reading of values uses, told by what a sheet becomes",
  },
  {
    path: "src/participation/sus/headings/",
    testedBy: "tests/participation/sus/headings/heading-field.test.ts",
    reason: "names and sides of one recognition",
  },
  {
    path: "src/words/import-sentences.ts",
    testedBy: "tests/words/import-issues.test.ts",
    reason: "the sentences that import-issues.ts puts its places before",
  },
  {
    path: "src/participation/sus/",
    testedBy: "tests/participation/sus/read-sector-tables.test.ts",
    reason: "steps of one reading: a sheet goes in, tables and issues come out",
  },
  {
    path: "src/participation/model/participations.ts",
    testedBy: "tests/pipeline/participation-counts.test.ts",
    reason: "types, and flags that are counted there",
  },
  {
    path: "src/portfolio/report/interventions/",
    testedBy: "tests/portfolio/report/interventions/index.test.ts",
    reason: "the sheets of one report and their places: read as a whole, and recalculated by LibreOffice",
  },
  {
    path: "src/portfolio/report/sus-data-states.ts",
    testedBy: "tests/portfolio/report/sus-data-sheet.test.ts",
    reason: "some of the columns of that sheet",
  },
  {
    path: "src/participation/sus/source-reader.ts",
    testedBy: "tests/pipeline/import-source.test.ts",
    reason: "the reading in blocks: compared there with whole sheets, and given a million rows",
  },
  {
    path: "src/pipeline/breathe.ts",
    testedBy: "tests/pipeline/import-source.test.ts",
    reason: "one line: the host gets its turn between blocks there",
  },
  {
    path: "src/sheet/localised-formula/",
    testedBy: "tests/sheet/localised-formula/to-english.test.ts",
    reason: "name tables and the tokenizer of one translation",
  },
  {
    path: "src/words/functions-sv.ts",
    testedBy: "tests/functions/metadata.test.ts",
    reason: "texts alone, golden in functions-sv.json",
  },
  {
    path: "src/words/functions-en.ts",
    testedBy: "tests/functions/metadata.test.ts",
    reason: "texts alone, golden in functions.json",
  },
  {
    path: "src/words/assumptions-sv.ts",
    testedBy: "tests/words/assumptions.test.ts",
    reason: "names alone, all of them told apart there",
  },
  {
    path: "src/words/assumptions-en.ts",
    testedBy: "tests/words/assumptions.test.ts",
    reason: "names alone, all of them told apart there",
  },
  {
    path: "src/words/assumptions-sheet.ts",
    testedBy: "tests/pipeline/assumptions-sheet.test.ts",
    reason: "texts alone, on the sheet Antaganden",
  },
  {
    path: "src/portfolio/report/assumptions-sheet.ts",
    testedBy: "tests/pipeline/assumptions-sheet.test.ts",
    reason: "laid out, written, read back and written again there",
  },
  {
    path: "src/portfolio/report/",
    testedBy: "tests/portfolio/report/index.test.ts",
    reason: "one file per sheet of one report: laid out, written and recalculated together",
  },
  {
    path: "src/portfolio/checks/",
    testedBy: "tests/portfolio/checks/index.test.ts",
    reason: "steps of one check: tables go in, comparisons and contradictions come out",
  },
  {
    path: "src/portfolio/",
    testedBy: "tests/portfolio/compute-portfolio.test.ts",
    reason: "steps of one computation: incomes, costs and measures of a year, and over the years",
  },
  {
    path: "src/workbook/univer/",
    testedBy: "tests/workbook/contract/univer.test.ts",
    reason: "lives in a browser only: the contract, and tests/e2e/grid.test.ts, drive it there",
  },
  {
    path: "src/workbook/xlsx/snapshot/",
    testedBy: "tests/workbook/xlsx/snapshot/snapshot-file.test.ts",
    reason: "parts of one reading: whole files are opened, looked at and saved again there",
  },
  {
    path: "src/cli/",
    testedBy: "tests/cli/main.test.ts",
    reason: "the result and the targets of the command, told by what it writes and refuses",
  },
  {
    path: "src/words/headings.ts",
    testedBy: "tests/portfolio/report/index.test.ts",
    reason: "texts alone, on the sheets of the report",
  },
  {
    path: "src/words/report.ts",
    testedBy: "tests/portfolio/report/index.test.ts",
    reason: "texts alone, on the sheets of the report",
  },
  {
    path: "src/words/report-charts.ts",
    testedBy: "tests/portfolio/report/payback-curve.test.ts",
    reason: "texts alone, of the pictures in the report",
  },
  {
    path: "src/words/report-about.ts",
    testedBy: "tests/portfolio/report/index.test.ts",
    reason: "texts alone, on the last sheet of the report",
  },
  {
    path: "src/workbook/xlsx/snapshot/",
    testedBy: "tests/workbook/xlsx/snapshot/snapshot-file.test.ts",
    reason: "steps of one reading: what is saved and opened again is compared whole, both samples too",
  },
  {
    path: "src/valuation/assumptions/",
    testedBy: "tests/valuation/assumptions/assumption-set.test.ts",
    reason: "values, sources, notes and kinds as data: the set's laws run over every one",
  },
  {
    path: "src/valuation/benefits/",
    testedBy: "tests/valuation/benefits/gross-benefit.test.ts",
    reason: "one formula a file, one table over all of them: which benefit follows which is an assumption",
  },
];

/** Tests that mirror no single file, each with what they are about. */
export const TESTS_ON_THEIR_OWN: readonly Exemption[] = [
  { path: "tests/workbook/excel/reading.test.ts", reason: "blocks, sizes and round trips of the Excel adapter" },
  {
    path: "tests/workbook/excel/full-report.test.ts",
    reason: "the pipeline over the Excel adapter, and its round trips",
  },
  {
    path: "tests/workbook/excel/assumptions-sheet.test.ts",
    reason: "the sheet Antaganden over the Excel adapter: its table, rules and flags",
  },
  {
    path: "tests/workbook/excel/pictures.test.ts",
    reason: "charts and PivotTables of the Excel adapter, and their faults",
  },
  { path: "tests/workbook/excel/writing.test.ts", reason: "replacing, undo and leftovers of the Excel adapter" },
  { path: "tests/excel-host/", reason: "what the test Excel does, which no product file is about" },
  { path: "tests/workbook/contract/", reason: "one suite for every adapter" },
  { path: "tests/participation/golden/", reason: "whole readings: golden sheets, samples, damaged sheets, privacy" },
  { path: "tests/calculation/published/", reason: "all measures against printed cases" },
  { path: "tests/calculation/catalogue/native-twin-none.test.ts", reason: "functions without a twin, and their note" },
  { path: "tests/sheet/read-formula/evaluate-recalculated.test.ts", reason: "random formulas against LibreOffice" },
  { path: "tests/calculation/examples.test.ts", reason: "runs the examples in the comments of all measures" },
  {
    path: "tests/calculation/catalogue/native-twin-recalculated.test.ts",
    reason: "the native twins in LibreOffice, beside their own test",
  },
  {
    path: "tests/functions/excel-host-calls.test.ts",
    reason: "the entry of functions.js in Microsoft's own runtime, called as Excel calls it",
  },
];
