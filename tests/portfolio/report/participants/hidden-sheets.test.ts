import fc from "fast-check";
import type { SourceImport } from "../../../../src/participation/model/source-import";
import { participantFigures } from "../../../../src/portfolio/report/participants/figures";
import { hiddenSheets, type HiddenSheets } from "../../../../src/portfolio/report/participants/hidden-sheets";
import { COST, INCOME, portfolio } from "../../pivot/made-portfolio";
import { solvedExactly, type Domain } from "../../suppression/attacker";

type Counts = Readonly<Record<string, Readonly<Record<number, number>>>>;

/** Participations by sheet and year, as an import and as the report's figures of it. */
function made(counts: Counts, tables: readonly string[] = Object.keys(counts)) {
  const names = Object.keys(counts);
  const rows = names.flatMap((name, sheet) =>
    Object.entries(counts[name] ?? {}).flatMap(([year, count]) => Array.from({ length: count }, () => ({ sheet, year: Number(year) }))),
  ); // prettier-ignore
  const data = portfolio(rows.map(({ year }) => ({ year, before: 1, after: 2 })));
  const participations = { ...data.participations, sheets: names, sheet: Uint8Array.from(rows, ({ sheet }) => sheet) };
  const figures = participantFigures(data, { income: INCOME, cost: COST, horizons: { short: 1, long: 5 } });
  if (!figures.ok) throw new Error(figures.fault.code);
  const found = tables.map((sheet) => ({ sheet, layout: "participants" })) as unknown as SourceImport["tables"];
  return { figures: figures.value, told: hiddenSheets({ tables: found, participations }, figures.value) };
}
const hiddenOf = ({ hidden }: HiddenSheets): readonly string[] => [...hidden].sort();

test.each<[counts: Counts, hidden: readonly string[], why: string]>([
  [{ A: { 2018: 30 }, B: { 2018: 40 } }, [], "nobody is few"],
  [{ A: { 2018: 40 } }, [], "one sheet is the total, which is shown"],
  [{ A: { 2018: 3 }, B: { 2018: 40 } }, ["A", "B"], "the total would tell the short one"],
  [{ A: { 2018: 3 }, B: { 2018: 40 }, C: { 2018: 100 } }, ["A", "B"], "one more is enough: the third is shown"],
  [{ A: { 2018: 2 }, B: { 2018: 3 }, C: { 2018: 60 }, D: { 2018: 70 } }, ["A", "B"], "of two short ones of five neither can be told"],
  [{ A: { 2018: 1 }, B: { 2018: 1 }, C: { 2018: 60 }, D: { 2018: 70 } }, ["A", "B", "C"], "of two of two both could be told"],
  [{ A: { 2018: 3 } }, ["A"], "the total itself is hidden"],
  [{ A: { 2018: 0 }, B: { 2018: 40 } }, [], "none is shown as none"],
])("%j hides %j: %s", (counts, hidden) => {
  expect(hiddenOf(made(counts).told)).toEqual(hidden);
}); // prettier-ignore

test("a sheet a year: a sheet tells no more than its year does", () => {
  const { figures, told } = made({ A: { 2016: 3 }, B: { 2017: 40 }, C: { 2018: 60 } });
  expect(figures.persons.groups[0]?.cells[0]?.kind).toBe("suppressed");
  const hidden = ["A", "B", "C"].filter((_, at) => figures.persons.groups[at]?.cells[0]?.kind === "suppressed");
  expect(hidden).toContain("A");
  expect(hiddenOf(told)).toEqual(expect.arrayContaining(hidden));
});

test("other sheets are of no persons, whatever is hidden", () => {
  const { told } = made({ A: { 2018: 3 }, B: { 2018: 40 } });
  expect([...told.ofPersons].sort()).toEqual(["A", "B"]);
  // Rows that were all left out are persons' too.
  expect([...made({ A: { 2018: 40 } }, ["A", "Tom"]).told.ofPersons].sort()).toEqual(["A", "Tom"]);
});

test("no short sheet and no hidden year can be worked out from the total, the years and the sheets", () => {
  const count = fc.oneof(fc.constantFrom(0, 0, 1, 2, 3, 4), fc.integer({ min: 5, max: 30 }));
  const sheets = fc.array(fc.tuple(count, count, count), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(sheets, (rows) => {
      const counts: Counts = Object.fromEntries(
        rows.map(([a, b, c], at) => [`S${String(at)}`, { 2016: a, 2017: b, 2018: c }]),
      );
      const { figures, told } = made(counts);
      const [total] = figures.persons.total.cells;
      if (rows.flat().every((of) => of === 0)) return;
      const names = Object.keys(counts);
      const sum = (of: readonly number[]): number => of.reduce((all, one) => all + one, 0);
      const shown = new Map<string, number>();
      const unknown = new Map<string, Domain>();
      const tell = (key: string, value: number, isShown: boolean): unknown =>
        isShown || value === 0 ? shown.set(key, value) : unknown.set(key, { least: 1, most: 200 });
      tell("all", sum(rows.flat()), total?.kind === "value" || sum(rows.flat()) >= 5);
      names.forEach((name, at) => tell(name, sum(rows[at] ?? []), !told.hidden.has(name)));
      const groups = new Map(figures.persons.groups.map(({ keys, cells }) => [keys[0], cells[0]?.kind]));
      const years = ["2016", "2017", "2018"];
      years.forEach((year, at) =>
        tell(year, sum(rows.map((row) => row[at] as number)), groups.get(year) !== "suppressed"),
      );
      for (const name of names)
        for (const year of years)
          if (counts[name]?.[Number(year)] === 0) shown.set(`${name} ${year}`, 0);
          else unknown.set(`${name} ${year}`, { least: 1, most: 200 });
      const relations = [
        { whole: "all", parts: names },
        { whole: "all", parts: years },
        ...names.map((whole) => ({ whole, parts: years.map((year) => `${whole} ${year}`) })),
        ...years.map((whole) => ({ whole, parts: names.map((name) => `${name} ${whole}`) })),
      ];
      const solved = solvedExactly({ shown, unknown, relations });
      expect(solved.filter((key) => ["all", ...names, ...years].includes(key))).toEqual([]);
    }),
    { seed: 14, numRuns: 60 },
  );
});
