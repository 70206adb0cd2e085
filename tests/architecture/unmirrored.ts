import type { Exemption, TestedElsewhere } from "./check-mirror";

/**
 * Files of src without a test of their own. Each names the test that exercises it; the mirror test follows its imports
 * and fails when they do not reach the file.
 */
export const TESTED_ELSEWHERE: readonly TestedElsewhere[] = [
  {
    path: "src/calculation/decimal.ts",
    testedBy: "tests/calculation/units.test.ts",
    reason: "a configured library: its precision shows in every exactness test",
  },
];

/** Tests that mirror no single file, each with what they are about. */
export const TESTS_ON_THEIR_OWN: readonly Exemption[] = [
  { path: "tests/workbook/contract/", reason: "one suite for every adapter" },
];
