import { LEVELS } from "../../../src/portfolio/interventions/levels";
import { readTypedLevels } from "../../../src/portfolio/interventions/typed-levels";
import { INTERVENTION_SHEET_IDS, interventionReport } from "../../../src/portfolio/report/interventions";
import type { CellValue } from "../../../src/sheet/cell";
import { levelText } from "../../../src/words/intervention-report";
import { fileOf, gridsOf, sheetOf } from "../report/report-layouts";
import { ABOUT, inputOf } from "../report/interventions/report-input";
import { row } from "./rows";

const SOURCE = { interventions: [row({ orientation: "structural" })], aggregates: [], statements: [], issues: [] };

test.each(["sv", "en"] as const)(
  "what was typed is on the sheet written anew, to the letter (%s)",
  async (language) => {
    const typed = [
      { level: "reaction", evidence: "Enkät 2019: 40 av 52 nöjda", judgement: "ganska gott" },
      { level: "effect", evidence: "Två rader\nav text", judgement: "" },
    ] as const;
    const layouts = interventionReport(inputOf(SOURCE, { typed, about: { ...ABOUT, language } }));
    const { name } = sheetOf(layouts, INTERVENTION_SHEET_IDS.levels);
    const grid = (await gridsOf(await fileOf(layouts))).get(name);
    if (grid === undefined) throw new Error(name);
    expect(readTypedLevels(grid)).toEqual({ ok: true, value: typed });
  },
);

const HEAD = ["Nivå", "Eget underlag", "Egen bedömning"];
const levels = (rest: (level: (typeof LEVELS)[number]) => readonly CellValue[]) =>
  LEVELS.map((level) => [levelText(level, "sv"), ...rest(level)]);

test("rows and columns may have been moved, and more typed below a level", () => {
  const rows: CellValue[][] = [
    ["min anteckning", null, null],
    [null, "Egen bedömning", "Eget underlag"],
    ...LEVELS.flatMap((level): CellValue[][] => [
      [levelText(level, "sv"), null, level === "learning" ? "första" : null],
      [null, null, level === "learning" ? " andra " : null],
      [null, level === "learning" ? 3 : null, null],
    ]).filter((cells) => cells.some((cell) => cell !== null)),
    [null, null, null],
    ["Publicerade tal", "utanför", "utanför"],
  ];
  expect(readTypedLevels({ rows })).toEqual({
    ok: true,
    value: [{ level: "learning", evidence: "första\nandra", judgement: "3" }],
  });
});

test.each<readonly [readonly (readonly CellValue[])[], string]>([
  [[["Något annat", 1]], "no headings"],
  [[HEAD, ...levels(() => ["x", null]).slice(1)], "a level has been taken away: its text would be lost"],
  [[HEAD.slice(0, 2), ...levels(() => ["x"])], "a column has been taken away"],
])("a sheet that cannot be told is not to be written over: %# (%s)", (rows) => {
  expect(readTypedLevels({ rows })).toEqual({ ok: false, fault: { code: "levels-unreadable" } });
});
