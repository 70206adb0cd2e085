import {
  analyseInterventions,
  type InterventionAnalysis,
} from "../../../src/portfolio/interventions/analyse-interventions";
import { worstMark } from "../../../src/portfolio/interventions/compare-printed";
import { sampleImport } from "./rows";

const CHOICES = { amount: null, severalGroups: "repeat" } as const;

describe("the sample of interventions with tables 1-6 of RAR 2020", () => {
  let analysis: InterventionAnalysis;
  beforeAll(async () => {
    analysis = analyseInterventions(await sampleImport(), CHOICES);
  });

  test("all six tables are known for what they are broken down by", () => {
    expect(analysis.printed.map(({ by, figures }) => [by, figures.length])).toEqual([
      ["responsible", 7], ["responsible", 7], ["responsible", 7], ["targetGroup", 5], ["targetGroup", 5], ["support", 3],
    ]); // prettier-ignore
  });

  test("what print contradicts is just what the evaluation's own figures contradict, and the constructed rows", () => {
    const wrong = analysis.printed.flatMap(({ figures }) =>
      figures.filter((one) => worstMark(one) === "contradicted").map(({ source }) => `${source.text} ${source.columnLabels[0] ?? ""}`),
    ); // prettier-ignore
    expect(wrong).toEqual(["30 st Ej definierad", "0,7 mkr Kommun", "2 st Unga"]);
    const said = analysis.statements
      .filter((one) => worstMark(one) === "contradicted")
      .map(({ source }) => source.text);
    expect(said).toEqual(["56 st", "32 st", "ca 100 mkr", "ca 200 mkr"]);
  });

  test("every contradiction the import found in them is told, and no other table's", () => {
    expect(analysis.contradictions.map(({ code }) => code).sort()).toEqual([
      "average-differs", "counts-differ", "counts-differ", "statement-differs", "statement-differs", "statement-differs",
      "sums-differ-between-tables", "sums-differ-between-tables",
    ]); // prettier-ignore
  });
});

test("without rows and tables there is nothing to say, whatever the text claims", () => {
  const empty = analyseInterventions({ interventions: [], aggregates: [], statements: [], issues: [] }, CHOICES);
  expect([empty.printed, empty.statements, empty.contradictions, empty.figures.interventions]).toEqual([
    [],
    [],
    [],
    [],
  ]);
});
