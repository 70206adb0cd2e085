export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
export interface JestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}
export function countJest(report: JestReport | null, exitCode: number | null): Counts;
export function countCommand(exitCode: number | null): Counts;
export function addCounts(all: readonly Counts[]): Counts;
export function countLine(counts: Counts): string;
