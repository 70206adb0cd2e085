import { checkGoal, type Goal, type GoalAdvice } from "../../../src/portfolio/templates/check-goal";
import { readGoals } from "../../../src/portfolio/templates/read-goals";
import { goalsTemplate, outcomesTemplate } from "../../../src/portfolio/templates/plan-sheets";
import type { CellValue } from "../../../src/sheet/cell";
import { formulaText } from "../../../src/sheet/formula-text";
import { serialFromIso } from "../../../src/sheet/serial-date";
import { GOAL_FILLED, goalAdviceText } from "../../../src/words/goal-advice";
import { createXlsx } from "../../../src/workbook/xlsx";
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculated } from "../../support/libreoffice";

const textOf = (sheet: ReturnType<typeof goalsTemplate>, column: number): string => {
  const cell = sheet.cells.find((one) => one.column === column && one.formula !== undefined);
  if (cell?.formula === undefined) throw new Error("no formula");
  return formulaText(cell.formula, { sheetName: (id) => id, expandCall: (id) => id });
};

test("beside a goal stands what it lacks: nothing of an empty row, all of it of a bare goal", () => {
  const text = textOf(goalsTemplate("sv"), 7);
  expect(text).toMatch(/^IF\(TRIM\(A\d+\)="",""/);
  for (const words of [
    "Skriv vad som ska mätas.",
    "Skriv senast när.",
    "Skriv hur mycket",
    "Skriv senast när som ett datum.",
    "Datumet har passerat.",
    "TODAY()",
  ])
    expect(text).toContain(words);
  // What the words say no formula knows.
  expect(text).not.toContain("Målet säger vad, hur mycket");
});

test("the share of the way is of three numbers, and of a way that is one", () => {
  const text = textOf(outcomesTemplate("sv"), 7);
  expect(text).toMatch(/^IF\(AND\(COUNT\(.*\)=3,D(\d+)<>C\1\),\(F\1-C\1\)\/\(D\1-C\1\),""\)$/);
});

describeWithLibreOffice("the cell says what the pane says, but of the words", () => {
  const today = serialFromIso(new Date().toISOString().slice(0, 10)) ?? 0;
  const good = ["Fler i arbete", "andel", 10, 30, "%", today + 400, "SUS"];
  const given = (at: number, value: CellValue): readonly CellValue[] => good.map((one, i) => (i === at ? value : one));
  const GOALS: readonly (readonly CellValue[])[] = [
    good,
    given(5, "våren"),
    given(5, 2027),
    given(5, today - 2),
    given(5, today + 2),
    given(0, "Genomföra 10 utbildningar"),
    given(3, "många"),
    given(3, 10),
    given(4, " "),
    given(2, null),
    given(2, "30"),
    ["Fler i arbete", null, null, null, null, null, null],
  ];
  const OF_WORDS: readonly GoalAdvice[] = ["activity", "vague", "several-in-one"];
  const seen = (goal: Goal, language: "sv" | "en"): string => {
    const advice = checkGoal(goal, today).filter((one) => !OF_WORDS.includes(one));
    const texts = advice.map((one) => goalAdviceText(one, language));
    return texts.length === 0 ? GOAL_FILLED[language] : texts.join(" ");
  };

  test.each(["sv", "en"] as const)(
    "%s",
    async (language) => {
      const sheet = goalsTemplate(language);
      const rows = [...new Set(sheet.cells.filter(({ formula }) => formula !== undefined).map(({ row }) => row))];
      expect(rows.length).toBeGreaterThanOrEqual(GOALS.length);
      const cells = sheet.cells.map((cell) => {
        const goal = GOALS[rows.indexOf(cell.row)];
        return goal === undefined || cell.formula !== undefined ? cell : { ...cell, value: goal[cell.column] ?? null };
      });
      const book = createXlsx();
      expect((await book.writeSheets([{ ...sheet, cells }], { replaceMarked: true })).ok).toBe(true);
      const grid = (await recalculated(await book.bytes())).get(sheet.name);
      if (grid === undefined) throw new Error("no sheet");
      const read = readGoals(grid).map(({ at, goal }) => [
        grid.rows[at.row - grid.origin.row]?.[7 - grid.origin.column],
        seen(goal, language),
      ]);
      expect(read).toHaveLength(GOALS.length);
      expect(read.map(([cell]) => cell)).toEqual(read.map(([, pane]) => pane));
      expect(new Set(read.map(([cell]) => cell)).size).toBeGreaterThan(6);
    },
    LIBREOFFICE_TIMEOUT,
  );
});
