import { addCounts, countCommand, countJest, countLine, type JestReport } from "../../scripts/count-results.cjs";

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

const report = (part: Partial<JestReport>): JestReport => ({
  success: true,
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...part,
});

describe("countJest", () => {
  test.each([
    ["all passed", report({ numPassedTests: 3, testResults: [file("passed", "passed")] }), 0, [3, 0, 0]],
    ["skipped and todo are said", report({ numPassedTests: 1, numPendingTests: 2, numTodoTests: 1 }), 0, [1, 0, 3]],
    [
      "a failing test counts once, not once more for its file",
      report({
        success: false,
        numPassedTests: 2,
        numFailedTests: 1,
        testResults: [file("failed", "passed", "failed")],
      }),
      1,
      [2, 1, 0],
    ],
    [
      "a file that does not load has no failing test, and counts",
      report({ success: false, numPassedTests: 2, testResults: [file("failed"), file("passed", "passed")] }),
      1,
      [2, 1, 0],
    ],
    ["a run without tests", report({}), 0, [0, 1, 0]],
    ["a bad exit without a failing test", report({ numPassedTests: 2 }), 1, [2, 1, 0]],
    ["jest calls it no success", report({ success: false, numPassedTests: 2 }), 0, [2, 1, 0]],
    ["killed", report({ numPassedTests: 2 }), null, [2, 1, 0]],
    ["no report at all", null, 0, [0, 1, 0]],
  ] as const)("%s", (_why, found, exitCode, [passed, failed, skipped]) => {
    expect(countJest(found, exitCode)).toEqual({ passed, failed, skipped });
  });
});

test("a command is one test", () => {
  expect(countCommand(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(countCommand(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(countCommand(null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("the closing line sums all suites and names skipped only when there are some", () => {
  expect(countLine(addCounts([]))).toBe("0 passed, 0 failed");
  expect(countLine(addCounts([countCommand(0), { passed: 11, failed: 2, skipped: 0 }]))).toBe("12 passed, 2 failed");
  expect(countLine({ passed: 1, failed: 0, skipped: 3 })).toBe("1 passed, 0 failed, 3 skipped");
});
