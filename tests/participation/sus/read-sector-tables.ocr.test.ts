import { rar, read, sheet } from "../grids";

/**
 * Tables 12 and 8 as a text recogniser read them from the report's PDF, split into cells by hand; its slips in labels
 * and numbers are kept. Labels are understood; a damaged number is listed and left out, never repaired.
 */
const TABLE_12 = sheet(
  "sida 31",
  `
Tabell 12. Lénsamhet pa kort och medellang sikt samt aterbetalningstid for samhéllet | | | | |
som helhet samt for olika sektorer i samhallet, 2018. | | | | |
Ar2018      | Kort sikt      | Medellang     | Perdelt., kort | Payoff-tid, | Per delt.,
            |                | sikt          | sikt           | man         | medellang sikt
Sambhalle   | -15 698 000 kr | '5231 000 kr  | -60 000 kr     | 49          | '20 000 kr
Kommun      | -2 720000 kr   | '3231 000 kr  | -10 000 kr     | 34          | '12 000 kr
Regionen    | -3.882 000 kr  | -2 576 000 kr | -15 000 kr     | 155         | -10 000 kr
Staten      |                |               |                |             |
totalt      | -11 393 000 kr | -6 908 000 kr | -43 000 kr     | 134         | -26 000 kr
Af          | -4 518 000 kr  | '-5758 000 kr | -17 000 kr     |             | -22 000 kr
FK          | -5 042 000 kr  | -8 378 000 kr | -19 000 kr     |             | -32 000 kr`,
);

test("a profitability table with wrapped headings, wrapped labels and lost dots", () => {
  const { figures, reading } = read(TABLE_12);
  const { profitability, year } = rar.years[2]!;
  const expected = Object.entries(profitability).flatMap(([sector, row]) => [
    `${year} ${sector} profitability/1 ${row.total1y!}`,
    `${year} ${sector} profitability/5 ${row.total5y!}`,
    `${year} ${sector} profitabilityPerParticipant/1 ${row.perParticipant1y!}`,
    `${year} ${sector} profitabilityPerParticipant/5 ${row.perParticipant5y!}`,
    `${year} ${sector} payback ${String(row.paybackMonths)}`,
  ]);
  expect(figures).toEqual(expected.filter((line) => !/(?:region|municipality) profitability.1 /.test(line)).sort());
  expect(
    reading.issues
      .filter(({ severity }) => severity === "error")
      .map(({ code, row, column, found }) => [code, row, column, found]),
  ).toEqual([
    ["participants-missing", null, null, null],
    ["ambiguous-number", 5, 1, "-2 720000 kr"],
    ["ambiguous-number", 6, 1, "-3.882 000 kr"],
  ]);
});

test("misread digits are listed with their cells", () => {
  const { reading } = read(
    sheet(
      "sida 29",
      `
Tabell 14. Lonsamhet pa kort och medellang sikt, 2019. | | | | |
Ar2019     | Kort sikt     | Medellang sikt | Per delt., kort sikt | Payoff-tid, man | Per delt., medellang sikt
Sambhallet | -2 611 000 kr | '7 957 000 kr  | '-4,0 000 kr         | 24              | '121 000 kr
Kommunen   | -765 000 kr   | '399 000 kr    | -12 000 kr           | 4Lt             | '6 000 kr
Staten totalt | £4 000 kr  | '5805 000 kr   | -20 000 kr           | 22              | '88 000 kr`,
    ),
  );
  expect(
    reading.issues
      .filter(({ severity, row }) => severity === "error" && row !== null)
      .map(({ code, row, column }) => [code, row, column]),
  ).toEqual([
    ["ambiguous-number", 2, 3],
    ["not-a-number", 3, 4],
    ["not-a-number", 4, 1],
  ]);
});
