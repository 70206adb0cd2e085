import { analyseInterventions } from "../../../src/portfolio/interventions/analyse-interventions";
import { LEVELS, resourceEvidence } from "../../../src/portfolio/interventions/levels";
import { row } from "./rows";

test("money for structure and process support touches the organisation's level; no row of it, no evidence", () => {
  const evidence = (names: readonly string[]) =>
    resourceEvidence(
      analyseInterventions(
        {
          interventions: names.map((name) => row({ name, orientation: name === "S" ? "structural" : "individual" })),
          aggregates: [],
          statements: [],
          issues: [],
        },
        { amount: null, severalGroups: "repeat" },
      ),
    ).map(({ category, count, amount }) => [category.kind, count.toNumber(), amount?.toNumber()]);
  expect(evidence(["A"])).toEqual([]);
  expect(evidence(["A", "S", "Processledare"])).toEqual([
    ["structural", 1, 100],
    ["processLeaders", 1, 100],
  ]);
});

test("the levels stand from the nearest to the farthest", () => {
  expect(LEVELS).toEqual(["reaction", "learning", "organisation", "application", "effect"]);
});
