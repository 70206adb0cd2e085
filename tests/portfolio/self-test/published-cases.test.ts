import { PUBLISHED_CASES } from "../../../src/portfolio/self-test/published-cases";
import { agreesWith } from "../../../src/portfolio/self-test/self-test-sheet";
import { runFunction } from "../../../src/functions/run-function";

const resultOf = ({ id, args }: (typeof PUBLISHED_CASES)[number]): unknown =>
  runFunction(id, args.map((arg) => (typeof arg === "number" ? arg : [[...arg]])), "sv"); // prettier-ignore

test.each(PUBLISHED_CASES.map((one) => [one.id, JSON.stringify(one.about), one] as const))(
  "%s %s",
  (_id, _about, one) => {
    const value = resultOf(one);
    expect([value, typeof value === "number" && agreesWith(one, value)]).toEqual([expect.any(Number), true]);
  },
);

test("every printed payback with a printed income is there, and the break-evens that follow from print", () => {
  const ids = PUBLISHED_CASES.filter(({ source }) => source === "rar-2020").map(({ id }) => id);
  expect(ids.filter((id) => id === "PAYOFF.TID")).toHaveLength(16);
  expect(ids.filter((id) => id.startsWith("BREAKEVEN"))).toEqual(["BREAKEVEN", "BREAKEVEN.TID"]);
});
