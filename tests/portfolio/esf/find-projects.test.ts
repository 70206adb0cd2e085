import { esfChecks } from "../../../src/portfolio/esf/checks";
import { esfClaims } from "../../../src/portfolio/esf/claims";
import { findEsfProjects } from "../../../src/portfolio/esf/find-projects";
import { findBudgetTables } from "../../../src/portfolio/budget/find-tables";
import { esfCluster, esfStatements, processSupport2008 } from "../../participation/published";
import { gridOf } from "../../participation/grids";
import { readGrids } from "../../participation/golden/golden-file";

const { read } = readGrids([gridOf("Tabeller", esfCluster), gridOf("Textuppgifter", esfStatements)]);
const found = findEsfProjects(read.aggregates, read.interventions)!;

test("four tables of a sheet are the same five projects, each figure in its place", () => {
  expect(found.projects.map(({ name }) => name)).toEqual(["BOSS", "PIK", "LFI", "LIS", "KINO"]);
  const counts = found.projects.map(({ printed }) => printed.size);
  expect(counts).toEqual([20, 20, 20, 20, 20]);
  expect(found.totals.size).toBe(20);
  expect(esfChecks(found)).toHaveLength(6 * 20);
});

test("no totals of the projects' sum are repaired", () => {
  const contradicted = esfChecks(found).filter(({ project, mark }) => project === null && mark === "contradicted");
  expect(contradicted.map(({ measure, printed, computed }) => [measure, +printed.value, Number(computed)])).toEqual([
    ["women", 3918, 4018],
    ["men", 1322, 1375],
    ["participants", 5240, 5393],
  ]);
});

test("claims of the text in other words", () => {
  const kinds = esfClaims(found, read.statements).map(({ about }) => about.kind);
  expect(kinds).toEqual(["abovePlan", "budgetUsed", "withMore", "figure", "figure"]);
});

test("tables by year are of budgets, not of projects; and the other way about", () => {
  const byYear = readGrids([gridOf("Tabell", processSupport2008)]).read.aggregates;
  expect(findEsfProjects(byYear, [])).toBeNull();
  expect(findBudgetTables(read.aggregates, [])).toEqual([]);
  expect(findBudgetTables(byYear, []).map(({ items }) => items)).toEqual([["Personal", "Lokal", "Övrigt"]]);
});

test("a figure printed twice is compared with the first, not taken twice", () => {
  const twice = read.aggregates.flatMap((figure) =>
    figure.rowLabels[0] === "PIK" && figure.unit === "count" ? [figure, { ...figure, value: "1" }] : [figure],
  );
  const checks = esfChecks(findEsfProjects(twice, [])!).filter(({ place }) => place === 1);
  expect(checks).toHaveLength(6);
  expect(
    checks.every(({ mark, printed, computed }) => mark === "contradicted" && !computed?.equals(printed.value)),
  ).toBe(true);
  expect(
    esfChecks(findEsfProjects(twice, [])!).filter(({ mark, place }) => place === 0 && mark === "basis").length,
  ).toBeGreaterThan(0);
});

test("rows in another order give the same figures", () => {
  const turned = findEsfProjects([...read.aggregates].reverse(), [])!;
  const marks = (of: typeof found) =>
    esfChecks(of)
      .map(({ project, measure, side, mark }) => [project, measure, side, mark].join(" "))
      .sort();
  expect(marks(turned)).toEqual(marks(found));
});
