import { costOfParticipants, perParticipant, roundToThousands } from "../../../src/calculation/amounts";
import { incomeOverYears } from "../../../src/calculation/income-over-years";
import { payback } from "../../../src/calculation/payback";
import { meanPayback } from "../../../src/calculation/payback-over-years";
import { profitability } from "../../../src/calculation/profitability";
import { kronor, months, persons, years, type Kronor } from "../../../src/calculation/units";
import rar from "../../reference/rar-2020.json";

/**
 * The calculations against print: tables 7-15 of RAR Sörmland 2016-2019, from the reconstructed incomes and the
 * derived cost per participant. One printed cell is a misprint, which must come out as exactly the known deviation.
 */
interface Cell {
  readonly year: number;
  readonly sector: string;
  readonly field: string;
  readonly printed: number | null;
  readonly computed: number | null;
}
type Row = Readonly<Record<string, number | null>>;
type Sectors = Readonly<Record<string, Row>>;

const costOf = rar.derived.costPerParticipant as unknown as Record<string, number>;
const monthsOf = (cost: Kronor, annual: Kronor): number | null => {
  const result = payback(cost, annual);
  return result.ok ? result.value : null;
};

function cellsOf(year: (typeof rar.years)[number]): Cell[] {
  const participants = persons(year.participants);
  const annual = year.annualIncomeReconstructed as Readonly<Record<string, number>>;
  const cells = (
    sectors: Sectors,
    measure: (cost: Kronor, annual: Kronor) => Readonly<Record<string, number | null>>,
  ) =>
    Object.entries(sectors).flatMap(([sector, printed]) => {
      const cost = costOfParticipants(kronor(costOf[sector]!), participants);
      const computed = measure(cost, kronor(annual[sector]!));
      return Object.entries(printed).map(([field, figure]) => {
        expect(computed).toHaveProperty(field);
        return { year: year.year, sector, field, printed: figure, computed: computed[field]! };
      });
    });
  const amounts = (over: (horizon: 1 | 5) => Kronor) => {
    const total = (horizon: 1 | 5) => roundToThousands(over(horizon)).toNumber();
    const each = (horizon: 1 | 5) => roundToThousands(perParticipant(over(horizon), participants)).toNumber();
    return { total1y: total(1), total5y: total(5), perParticipant1y: each(1), perParticipant5y: each(5) };
  };
  return [
    ...cells(year.income, (_cost, income) => amounts((horizon) => incomeOverYears(income, years(horizon)))),
    ...cells(year.profitability as unknown as Sectors, (cost, income) => ({
      ...amounts((horizon) => profitability(cost, income, years(horizon))),
      paybackMonths: monthsOf(cost, income),
    })),
  ];
}

const all = rar.years.flatMap(cellsOf);
/** -0 and 0 print alike. */
const differs = ({ printed, computed }: Cell): boolean =>
  printed === null ? computed !== null : printed + 0 !== (computed ?? NaN) + 0;

describe("RAR 2020, tables 7-14", () => {
  it("are 168 printed cells", () => {
    expect(all).toHaveLength(168);
  });

  it("167 are equal; the other is the known misprint, with what its row requires", () => {
    expect(all.filter(differs)).toEqual(
      rar.knownDeviations.map(({ year, sector, field, printed, consistentWith }) => ({
        year,
        sector,
        field,
        printed,
        computed: consistentWith,
      })),
    );
  });

  it("all 16 payback figures that have a printed income follow from the incomes as printed", () => {
    const figures = rar.years.flatMap((year) =>
      Object.entries(year.income).map(([sector, { total1y }]) => {
        const cost = costOfParticipants(kronor(costOf[sector]!), persons(year.participants));
        const printed = (year.profitability as unknown as Sectors)[sector]!["paybackMonths"];
        return [year.year, sector, printed, monthsOf(cost, kronor(total1y))] as const;
      }),
    );
    expect(figures).toHaveLength(16);
    expect(figures.filter(([, , printed, computed]) => printed !== computed)).toEqual([]);
  });
});

describe("RAR 2020, table 15", () => {
  it("is the mean of the years' months, where every year has one", () => {
    const sectors = Object.keys(rar.years[0]!.profitability);
    const means = sectors.map((sector) => {
      const list = all.filter((cell) => cell.sector === sector && cell.field === "paybackMonths");
      const mean = meanPayback(list.map(({ computed }) => (computed === null ? null : months(computed))));
      return [sector, mean] as const;
    });
    expect(Object.fromEntries(means.filter(([, mean]) => mean !== null))).toEqual(rar.paybackMean);
  });
});
