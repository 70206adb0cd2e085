import { webcrypto } from "node:crypto";
import { personKeys, type FillRandom } from "../../src/pipeline/person-keys";

const random: FillRandom = (numbers) => {
  webcrypto.getRandomValues(numbers);
};
const taken = (count: number, fill: FillRandom): number[] => {
  const next = personKeys(fill);
  return Array.from({ length: count }, () => next());
};

test("a million keys are whole, from 1 to 4,294,967,295, and no two are alike", () => {
  const keys = taken(1_000_000, random);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.every((key) => Number.isInteger(key) && key >= 1 && key <= 4_294_967_295)).toBe(true);
});

test("two readings give a person different keys", () => {
  const [first, second] = [new Set(taken(1000, random)), taken(1000, random)];
  expect(second.filter((key) => first.has(key)).length).toBeLessThan(5);
});

test("even a poor source of numbers never gives 0 or the same key twice", () => {
  const keys = taken(100_000, (numbers) => numbers.fill(0));
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.includes(0)).toBe(false);
});
