import { coverNames } from "../../../../src/participation/sus/values/covered-names";

const covered = (names: readonly string[]): readonly string[] => names.map(coverNames(names));

test.each<[string, readonly string[], readonly string[]]>([
  ["names of no person stay", ["Steget", "Ung i Flen"], ["Steget", "Ung i Flen"]],
  ["each name its own number, by its letters", ["Sara Lund", "Steget", "Anna Karlsson"], ["••• 2", "Steget", "••• 1"]],
  ["one name however spelled", ["Anna Karlsson", "ANNA  KARLSSON", "anna karlsson"], ["••• 1", "••• 1", "••• 1"]],
  ["a number that folds like an intervention's own name is passed over", ["1", "Anna Karlsson"], ["1", "••• 2"]],
  ["one name in one spelling", ["VÄGEN IN", "Vägen  in", "Steget"], ["Vägen in", "Vägen in", "Steget"]],
  ["a formula by mistake relabels nothing", ["=Unga", "Unga"], ["Unga", "Unga"]],
  ["what marks alone are stands as it is", ["***", "–"], ["***", "–"]],
  ["numbers of persons too", ["Projekt 19850615-9807", "Steget"], ["••• 1", "Steget"]],
])("%s", (_why, names, expected) => {
  expect(covered(names)).toEqual(expected);
});
