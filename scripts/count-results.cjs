"use strict";
// Turns the outcome of each check into counts, and the counts into the closing line of `npm test`.

const fileFailedAlone = (file) =>
  file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed");

/**
 * Counts of one jest run from its JSON report (null when jest wrote none). A test file that could not be loaded, a
 * run without tests and a run that ended badly without naming a failing test each count as a failure.
 */
function countJest(report, exitCode) {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  let failed = report.numFailedTests + report.testResults.filter(fileFailedAlone).length;
  const empty = passed + failed + skipped === 0;
  if (failed === 0 && (exitCode !== 0 || report.success !== true || empty)) failed = 1;
  return { passed, failed, skipped };
}

/** A check that is one test in itself: the type checker, the linter. */
const countCommand = (exitCode) => ({ passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 });

const addCounts = (all) =>
  all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** "12 passed, 0 failed", and ", 3 skipped" only when something was skipped. */
const countLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;

module.exports = { countJest, countCommand, addCounts, countLine };
