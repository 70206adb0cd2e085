import { RAR_2020_REFERENCE } from "../../../src/valuation/presets/rar-2020-reference";
import rar from "../../reference/rar-2020.json";

test("the figures are those of the report", () => {
  const printed = Object.fromEntries(
    RAR_2020_REFERENCE.map(({ key, printed: one }) => [
      key,
      one.unit === "share" ? `${one.part}/${one.of}` : one.months,
    ]),
  );
  expect(printed).toEqual({
    livelihoodShare: rar.potentialShares.livelihood,
    resourceShare: rar.potentialShares.resourceUse,
    metaStudyPayback: rar.metaStudyPaybackMonths,
  });
});
