import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// Finding things by role is slow in jsdom, more so on a busy machine.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

// Fluent measures its containers; jsdom has no ResizeObserver.
class ResizeObserverStub implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= ResizeObserverStub;

// jsdom's style sheets know no container queries and say so of each; everything else said as an error stays one.
const { error } = console;
console.error = (...said: unknown[]): void => {
  if (String(said[0]).startsWith('There was a problem inserting the following rule: "@container')) return;
  error(...said);
};
