// A slow machine is no fault: what hangs is told by the step that waits (PATIENCE in build.ts), not by the test's time.
jest.setTimeout(300_000);
