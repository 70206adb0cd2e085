import { Decimal } from "../../../src/calculation/decimal";
import { creditBase } from "../../../src/valuation/tax/credit-shape";

const shape = Object.fromEntries(
  Object.entries({ first: 1, a: 0.5, b: 3, c: 2.5, d: 0.1, last: 8, e: 4 }).map(([key, value]) => [
    key,
    new Decimal(value),
  ]),
) as unknown as Parameters<typeof creditBase>[1];

test.each([
  ["0", "0", "nothing"],
  ["0.4", "0.4", "the income itself"],
  ["1", "1", "to the first bend"],
  ["2", "1.5", "then half of what is above"],
  ["3", "2", "to the second bend"],
  ["4", "2.6", "then a tenth, from another level"],
  ["8", "3", "to the last bend"],
  ["8.01", "4", "then flat"],
  ["100", "4", "for good"],
])("%s price base amounts give a base of %s: %s", (income, base) => {
  expect(creditBase(new Decimal(income), shape).toString()).toBe(base);
});
