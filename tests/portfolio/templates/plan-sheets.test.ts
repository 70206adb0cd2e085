import { goalsTemplate, outcomesTemplate } from "../../../src/portfolio/templates/plan-sheets";
import { formulaText } from "../../../src/sheet/formula-text";

const textOf = (sheet: ReturnType<typeof goalsTemplate>, column: number): string => {
  const cell = sheet.cells.find((one) => one.column === column && one.formula !== undefined);
  if (cell?.formula === undefined) throw new Error("no formula");
  return formulaText(cell.formula, { sheetName: (id) => id, expandCall: (id) => id });
};

test("beside a goal stands what it lacks: nothing of an empty row, all of it of a bare goal", () => {
  const text = textOf(goalsTemplate("sv"), 7);
  expect(text).toMatch(/^IF\(A\d+="",""/);
  for (const words of [
    "Skriv vad som ska mätas.",
    "Skriv senast när.",
    "Skriv hur mycket",
    "Målet säger vad, hur mycket",
  ])
    expect(text).toContain(words);
});

test("the share of the way is of three numbers, and of a way that is one", () => {
  const text = textOf(outcomesTemplate("sv"), 7);
  expect(text).toMatch(/^IF\(AND\(COUNT\(.*\)=3,D(\d+)<>C\1\),\(F\1-C\1\)\/\(D\1-C\1\),""\)$/);
});
