import { goldens, gridsOf, readGrids } from "./golden-file";
import { accountingLines, figureLines, interventionLines, issueLines, participationLines } from "./reading-lines";

describe("golden sheets", () => {
  const all = goldens();

  test("sixty or more, ten of them published layouts", () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(all.filter(([, golden]) => golden.published !== undefined).length).toBeGreaterThanOrEqual(10);
  });

  test.each(all)("%s", (_name, golden) => {
    const { expect: expected } = golden;
    const { tables, found, read } = readGrids(gridsOf(golden));
    const issues = issueLines([...found, ...read.issues]);
    const seen = {
      tables: tables.map(({ layout, id }) => `${layout} ${id}`),
      rows: accountingLines(read.accounting),
      issues: issues.filter((line) => !line.startsWith("info ")),
      told: expected.told?.filter((line) => issues.includes(line)),
      participations: participationLines(read.participations),
      interventions: interventionLines(read.interventions),
      figures: figureLines(read.aggregates),
    };
    const compared = Object.fromEntries(Object.keys(expected).map((key) => [key, seen[key as keyof typeof seen]]));
    expect({ ...compared, why: golden.why }).toEqual({ ...expected, why: golden.why });
  });
});
