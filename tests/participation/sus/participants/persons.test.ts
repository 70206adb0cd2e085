import { Persons } from "../../../../src/participation/sus/participants/persons";
import { seeded } from "../../../../scripts/samples/random";
import type { CellValue } from "../../../../src/sheet/cell";

const FEW = 100;

function personsIn(cells: readonly CellValue[], expected: number | null = null): number[] {
  const persons = new Persons();
  if (expected !== null) persons.expect(expected);
  const found: number[] = [];
  for (let from = 0; from < cells.length; from += FEW) {
    const rows = cells.slice(from, from + FEW).map((cell) => [cell]);
    persons.nearTo(rows, 0, rows.length, 0);
    rows.forEach(([cell], at) => found.push(cell === null || cell === undefined ? 0 : persons.personAt(at, cell)));
  }
  return found;
}

test.each<[readonly CellValue[], readonly number[], string]>([
  [["19850101-9801", "850101-9801", 8501019801, 198501019801], [1, 1, 1, 1], "the century and the sign tell nobody apart"],
  [["A1", "a1 ", 7, "A2"], [1, 1, 2, 3], "a pseudonym is a text or a number"],
  [["", "..", "okänd", "anonym", null, true], [0, 0, 0, 0, 0, 0], "nobody in particular"],
  [[-5, 0.5, 5, -5], [1, 2, 3, 1], "any number is a key"],
])("%j: %j, %s", (cells, expected) => {
  expect(personsIn(cells)).toEqual(expected);
}); // prettier-ignore

test.each([
  ["the number of rows known before", 60_000],
  ["grown on the way", null],
])("the same persons as a map finds: %s", (_, expected) => {
  const random = seeded(11);
  const cells = Array.from({ length: 60_000 }, () => {
    const key = random.whole(1, 40_000);
    return random.chance(0.2) ? `P-${key}` : 9_000_000_000 + key * 7919;
  });
  const known = new Map<CellValue, number>();
  const oracle = cells.map((cell) => {
    if (!known.has(cell)) known.set(cell, known.size + 1);
    return known.get(cell);
  });
  expect(personsIn(cells, expected)).toEqual(oracle);
});
