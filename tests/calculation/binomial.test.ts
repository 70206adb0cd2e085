import { binomialDraw, stirlingTail } from "../../src/calculation/binomial";
import { randomFrom } from "../../src/calculation/random";

/** P(k) of a binomial, by sums of logarithms: apart from the code under test. */
function chances(n: number, p: number): number[] {
  const logFactorial = [0];
  for (let k = 1; k <= n; k++) logFactorial.push(logFactorial[k - 1]! + Math.log(k));
  return Array.from({ length: n + 1 }, (_, k) =>
    Math.exp(logFactorial[n]! - logFactorial[k]! - logFactorial[n - k]! + k * Math.log(p) + (n - k) * Math.log(1 - p)),
  );
}

/** χ² of drawn counts against what is expected, cells of few expected put together; and its degrees of freedom. */
function chiSquare(drawn: readonly number[], expected: readonly number[]): readonly [number, number] {
  let [sum, cells, seen, due] = [0, 0, 0, 0];
  const close = (): void => {
    sum += (seen - due) ** 2 / due;
    [cells, seen, due] = [cells + 1, 0, 0];
  };
  expected.forEach((one, k) => {
    due += one;
    seen += drawn[k]!;
    if (due >= 20) close();
  });
  if (due > 0) sum += (seen - due) ** 2 / Math.max(due, 1);
  return [sum, Math.max(cells - 1, 1)];
}

// A fault in it is too small to be seen in what is drawn.
it("the tail of Stirling's formula is what the sum of logarithms leaves, from the list and beyond it", () => {
  let logFactorial = 0;
  for (let k = 0; k <= 400; k++) {
    if (k > 0) logFactorial += Math.log(k);
    const formula = (k + 0.5) * Math.log(k + 1) - (k + 1) + Math.log(2 * Math.PI) / 2;
    expect(stirlingTail(k)).toBeCloseTo(logFactorial - formula, 9);
  }
});

describe("binomialDraw", () => {
  it.each<[string, number, number]>([
    ["few by inversion", 20, 0.1],
    ["an even chance of few", 6, 0.5],
    ["one", 1, 0.3],
    ["more likely than not: turned around", 12, 0.8],
    ["seldom among many", 5000, 0.001],
    ["just below the border", 99, 0.1],
    ["just above the border: rejection", 101, 0.1],
    ["an even chance of many", 400, 0.5],
    ["likely among many", 300, 0.93],
    ["many", 20_000, 0.03],
  ])("%s: n %d, p %d follows the distribution", (_why, n, p) => {
    const DRAWS = 30_000;
    const random = randomFrom(n);
    const drawn = new Array<number>(n + 1).fill(0);
    for (let at = 0; at < DRAWS; at++) drawn[binomialDraw(n, p, random)]! += 1;
    const [sum, freedom] = chiSquare(
      drawn,
      chances(n, p).map((chance) => chance * DRAWS),
    );
    // Wilson-Hilferty: passed by chance once in ten thousand.
    const limit = freedom * (1 - 2 / (9 * freedom) + 3.72 * Math.sqrt(2 / (9 * freedom))) ** 3;
    expect(sum).toBeLessThan(limit + 3);
  });

  it.each<[number, number, number]>([
    [0, 0.4, 0],
    [7, 0, 0],
    [7, 1, 7],
    [1000, 1, 1000],
  ])("of %d by %d there are %d", (n, p, expected) => {
    expect(binomialDraw(n, p, randomFrom(1))).toBe(expected);
  });

  it("gives the draws it has always given", () => {
    const random = randomFrom(1);
    expect([10, 100, 1000, 10_000].map((n) => binomialDraw(n, 0.3, random))).toEqual(FIRST_DRAWS);
  });
});

const FIRST_DRAWS = [3, 28, 299, 3003];
