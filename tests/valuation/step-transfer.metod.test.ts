import { readFileSync } from "node:fs";
import path from "node:path";
import { sumOre } from "../../src/valuation/ore";
import { SECTORS } from "../../src/valuation/sectors";
import type { LedgerItem, LedgerLine, Party } from "../../src/valuation/state/ledger";
import { persons } from "../../src/calculation/units";
import { stepTransfer } from "../../src/valuation/step-transfer";
import { weightedSteps } from "../../src/valuation/type-cases";
import { kr, setOf, stateOf, valueOf } from "./valuing";

/** docs/METOD.md shows the program's own numbers: its tables are read and compared. */
const text = readFileSync(path.resolve(__dirname, "../../docs/METOD.md"), "utf8");

const section = (heading: string): string => {
  const [, after] = text.split(`\n### ${heading}`);
  if (after === undefined) throw new Error(`docs/METOD.md has no section ${heading}`);
  return after.split(/\n##+ /)[0]!;
};

/** The tables of a section, without their headings, cell by cell. */
const tablesOf = (part: string): readonly (readonly (readonly string[])[])[] =>
  part
    .split(/\n\s*\n/)
    .filter((block) => block.trim().startsWith("|"))
    .map((block) =>
      block
        .trim()
        .split("\n")
        .slice(2)
        .map((row) =>
          row
            .split("|")
            .slice(1, -1)
            .map((cell) => cell.trim()),
        ),
    );

const amount = (cell: string) => kr(Number(cell.replace(/\s/g, "").replace("−", "-").replace(",", ".")));

const ITEMS: Readonly<Partial<Record<LedgerItem, string>>> = {
  production: "produktion",
  wage: "lön",
  contribution: "arbetsgivaravgift",
  subsidy: "lönesubvention",
  municipalTax: "kommunalskatt",
  regionalTax: "regionskatt",
  earnedIncomeCredit: "jobbskatteavdrag",
  "benefit.SJP": "sjukpenning",
  "benefit.FSTOD": "försörjningsstöd",
  consumptionTax: "konsumtionsskatter",
};
const PARTIES: Readonly<Record<Party, string>> = {
  individual: "individen",
  employer: "arbetsgivaren",
  municipality: "kommunen",
  region: "regionen",
  employmentService: "Af",
  socialInsurance: "Fk",
  stateOther: "övrig stat",
};
const partyName = (party: Party | null): string => (party === null ? "–" : PARTIES[party]);

describe("the worked ledger", () => {
  const part = section("Exempel: en deltagares två lägen, 2019");
  const [before, after] = [...part.matchAll(/(?:Före|Efter): `([^`]+)`/g)].map(([, state]) => state!);
  const step = valueOf(stepTransfer(stateOf(before!), stateOf(after!), setOf(2019)));
  const [linesBefore, linesAfter, sectors] = tablesOf(part);

  const shown = ({ item, from, to, amount: ore }: LedgerLine) => [ITEMS[item], partyName(from), partyName(to), ore];
  test.each([
    ["before", linesBefore, step.before.lines],
    ["after", linesAfter, step.after.lines],
  ])("every line of the state %s", (_state, table, lines) => {
    expect(table!.map(([item, from, to, cell]) => [item, from, to, amount(cell!)])).toEqual(lines.map(shown));
    expect(lines.length).toBeGreaterThan(1);
  });

  test("every sector before, after and the value, which adds up", () => {
    expect(sectors!.map((row) => row.slice(1).map(amount))).toEqual(
      SECTORS.map((sector) => [step.before.bySector[sector], step.after.bySector[sector], step.value[sector]]),
    );
    const names = [
      "Samhället",
      "Kommunen",
      "Regionen",
      "Staten totalt",
      "varav Af",
      "varav Fk",
      "varav övrig stat",
      "Övriga",
    ];
    expect(sectors!.map(([name]) => name)).toEqual(names);
    const values = sectors!.map((row) => amount(row[3]!));
    expect(sumOre([values[1]!, values[2]!, values[3]!, values[7]!])).toBe(values[0]);
  });
});

test("the type cases: each with its step, weighted together in every sector", () => {
  const rows = tablesOf(section("Typfall, 2019"))[0]!;
  const bare = (cell: string): string => cell.replaceAll("`", "");
  const cases = rows.slice(0, -1).map(([before, after, weight]) => ({
    name: before!,
    before: stateOf(bare(before!)),
    after: stateOf(bare(after!)),
    weight: persons(weight!),
  }));
  const found = valueOf(weightedSteps(cases, setOf(2019)));
  const SHOWN = ["society", "municipality", "region", "state", "others"] as const;
  const values = [...found.cases.map(({ value }) => value), found.value];
  expect(cases.length).toBeGreaterThan(2);
  expect(rows.map((row) => row.slice(3).map(amount))).toEqual(values.map((by) => SHOWN.map((sector) => by[sector])));
});

describe("the anchors of the report", () => {
  const rows = tablesOf(section("Rapportens tre ankare"))[0]!;
  const STEPS = [
    ["Försörjningsstöd", "Arbete"],
    ["Arbete", "Arbete 30 000 kr"],
    ["Försörjningsstöd", "Arbete 50% lönebidrag 80%"],
  ] as const;
  const society = (row: number, edits: Readonly<Record<string, number>> = {}) => {
    const [before, after] = STEPS[row]!;
    return valueOf(stepTransfer(stateOf(before), stateOf(after), setOf(2019, edits))).value.society;
  };

  test.each([[0], [1], [2]])("row %i shows what the rules and the preset give", (row) => {
    expect(rows[row]!.slice(2, 4).map(amount)).toEqual([society(row), society(row, { "production.factor": 1.66 })]);
  });

  test.each<[number, Readonly<Record<string, number>>, number, number, string]>([
    [0, { "production.factor": 5 / 3 }, 500_000, 500_000, "f = 1.6667"],
    [1, { "production.factor": 5 / 3 }, 100_000, 100_000, "f = 1.6667"],
    [1, { "production.factor": 1.638 }, 98_276, 98_445, "580 participants, low"],
    [1, { "production.factor": 1.6407 }, 98_276, 98_445, "580 participants, high"],
    [2, { "subsidy.wageSubsidy.cap": 20_620 }, 66_667, 67_456, "a higher cap"],
    [2, { "subsidy.wageSubsidy.cap": 22_830, "production.factor": 1.66 }, 66_667, 67_456, "and with f = 1.66"],
    [2, { "subsidy.wageSubsidy.cap": 1_000_000 }, 39_426, 39_426, "without a cap"],
    [2, { "subsidy.wageSubsidy.cap": 1_000_000, "production.factor": 1.66 }, 49_800, 49_800, "without a cap, f = 1.66"],
  ])("row %i with %j lies in %d–%d: %s", (row, edits, low, high) => {
    const found = society(row, edits);
    expect(found).toBeGreaterThanOrEqual(kr(low) - 1);
    expect(found).toBeLessThanOrEqual(kr(high) + 1);
  });
});
