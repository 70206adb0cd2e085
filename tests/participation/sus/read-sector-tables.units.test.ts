import { read, sheet } from "../grids";

describe("a unit right after the year is the unit of the table", () => {
  const table = (title: string): string => `
${title} | |
Sektor | Kort sikt, 1 år | 5 år
Kommunen | 4000 | 20500`;

  it.each<[title: string, oneYear: string]>([
    ["Intäkter 2020, tkr", "4000000"],
    ["Intäkter 2020 (tkr)", "4000000"],
    ["Intäkter 2020 tkr", "4000000"],
    ["Intäkter år 2020 (tkr)", "4000000"],
    ["Intäkter 2020 [tkr]", "4000000"],
    ["Intäkter 2020, tusental kronor", "4000000"],
    ["Intäkter 2020, tusentals kronor", "4000000"],
    ["Intäkter till och med 2020, tkr", "4000000"],
    ["Intäkter och kostnad 2020 (tkr)", "4000000"],
    ["Intäkter 2020, kkr", "4000000"],
    ["Intäkter 2020, KSEK", "4000000"],
    ["Intäkter 2020 (1000-tal kronor)", "4000000"],
    ["Intäkter 2020 (1 000-tal kr)", "4000000"],
    ["Intäkter 2020, 1 000 kr", "4000000"],
    ["Intäkter 2020, mkr", "4000000000"],
    ["Intäkter 2020, miljoner kronor", "4000000000"],
    ["Intäkter 2020, kr", "4000"],
    ["Intäkter 2020, kronor", "4000"],
  ])("%s", (title, oneYear) => {
    expect(read(sheet("B", table(title))).figures).toContain(`2020 municipality income/1 ${oneYear}`);
  });

  it.each([
    ["an amount of millions", "Insatserna kostade 57 mkr."],
    ["an amount that could be a year", "Insatserna kostade 2000 tkr."],
    ["an amount with decimals", "Insatserna kostade 20,5 mkr."],
  ])("but not %s in running text", (_why, line) => {
    const grid = sheet("B", `${line} | |${table("Intäkter 2020")}`);
    expect(read(grid).figures).toContain("2020 municipality income/1 4000");
  });

  it.each(["2020, tkr", "2020 tkr", "2020 (tkr)"])("in the column's heading: %s", (heading) => {
    const grid = sheet("B", `Årlig intäkt |\nSektor | ${heading}\nKommunen | 4000\nRegionen | 2000`);
    expect(read(grid).figures).toEqual(["2020 municipality income/1 4000000", "2020 region income/1 2000000"]);
  });

  it.each([
    ["kr", "16000"],
    ["tkr", "16000000"],
  ])("a unit in a cell of its own after the cost: %s", (unit, amount) => {
    const { costs, issues } = read(
      sheet("B", `Kostnad per deltagare | 16000 | ${unit}\n | |${table("Intäkter 2020")}`),
    );
    expect(costs).toEqual([`null society ${amount}`]);
    expect(issues).not.toContain("error not-a-number");
  });

  it("an amount with its unit that could be a year and a unit is an amount in a sector's row", () => {
    const grid = sheet("B", "Intäkter 2020 | |\nSektor | Kort sikt, 1 år | 5 år\nKommunen | 2020 tkr | 20500 tkr");
    expect(read(grid).figures).toContain("2020 municipality income/1 2020000");
  });
});
