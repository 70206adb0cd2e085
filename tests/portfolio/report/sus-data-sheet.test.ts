import { FLAG, type Participations } from "../../../src/participation/model/participations";
import { susDataPlan } from "../../../src/portfolio/report/sus-data-sheet";
import { serialFromIso } from "../../../src/sheet/serial-date";
import type { SheetLayout } from "../../../src/sheet/layout";
import { createMemoryWorkbook } from "../../../src/workbook/memory";

const START = serialFromIso("2018-01-15")!;
const END = serialFromIso("2019-03-31")!;

/** Two participations with everything told, and a third with nothing. */
export const THREE: Participations = {
  count: 3,
  sheets: ["Deltagare"],
  sheet: Uint8Array.of(0, 0, 0),
  sourceRow: Uint32Array.of(3, 4, 9),
  categories: {
    intervention: { codes: Uint16Array.of(1, 2, 0), names: ["", "=1+1", "@Steget"] },
    sex: { codes: Uint16Array.of(1, 2, 0), names: ["", "Kvinna", "Man"] },
  },
  extras: {
    sex: { codes: Uint16Array.of(0, 1, 0), names: ["", "-5"] },
    " ": { codes: Uint16Array.of(1, 1, 0), names: ["", "+46"] },
    Kön: { codes: Uint16Array.of(0, 1, 0), names: ["", "K"] },
  },
  start: Uint16Array.of(START, START, 0),
  end: Uint16Array.of(END, 0, 0),
  year: Uint16Array.of(2019, 2018, 0),
  age: Uint8Array.of(34, 255, 255),
  before: Uint16Array.of(1, 2, 0),
  after: Uint16Array.of(2, 0, 0),
  states: [
    null,
    {
      livelihoods: [
        { code: "FSTOD", extent: 50 },
        { code: "SJP", extent: null },
      ],
      unsubsidisedWork: 0,
      subsidisedWork: 25,
      scheme: "wageSubsidy",
      studies: null,
      jobSeeking: true,
    },
    {
      livelihoods: [{ code: "LON", extent: 75 }],
      unsubsidisedWork: 75,
      subsidisedWork: null,
      scheme: null,
      studies: null,
      jobSeeking: null,
    },
  ],
  person: Uint32Array.of(4_000_000_001, 4_000_000_001, 0),
  flags: Uint8Array.of(FLAG.personal | FLAG.finished | FLAG.overlapping, FLAG.anonymous, 0),
};

const layoutOf = (participations: Participations): SheetLayout => {
  const plan = susDataPlan(participations, "sv");
  return plan.sheet([...plan.cells(0, 2), ...plan.cells(2, 5000)]);
};

/** The layout as rows of text, row by row as it was laid out. */
const rowsOf = ({ cells }: SheetLayout, row: number): Record<string, unknown> => {
  const headings = cells.filter((cell) => cell.row === 0);
  return Object.fromEntries(
    headings.map(({ column, value }) => [
      String(value),
      cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null,
    ]),
  );
};

test("each participation is a row of typed values, with its place in the source; what is not told is blank", () => {
  const layout = layoutOf(THREE);
  expect(rowsOf(layout, 1)).toEqual({
    Källblad: "Deltagare",
    Källrad: 4,
    Insats: "=1+1",
    Kön: "Kvinna",
    Ålder: 34,
    Startdatum: START,
    Slutdatum: END,
    "Räknas i år": 2019,
    "Försörjning före": "Försörjningsstöd; Sjukpenning",
    "Försörjning före, omfattning": "50; ?",
    "Osubventionerat arbete före": 0,
    "Subventionerat arbete före": 25,
    "Form av subvention före": "Lönebidrag",
    "Arbetssökande före": "Ja",
    "Försörjning efter": "Lön",
    "Försörjning efter, omfattning": 75,
    "Läge före": "Arbete 25% lönebidrag; Sjukpenning 75%; Försörjningsstöd",
    "Läge efter": "Arbete 75%; Lön",
    "Osubventionerat arbete efter": 75,
    Registreringsform: "Personuppgifter",
    "Avslutat deltagande": "Ja",
    "Överlappar annat deltagande": "Ja",
    sex: null,
    "–": "+46",
    "Kön (2)": null,
  });
  expect(rowsOf(layout, 2)).toMatchObject({ Registreringsform: "Anonym", "Avslutat deltagande": "Nej", Ålder: null });
  const last = rowsOf(layout, 3);
  const told = Object.entries(last).filter(([, value]) => value !== null);
  expect(Object.fromEntries(told)).toEqual({
    Källblad: "Deltagare",
    Källrad: 10,
    "Avslutat deltagande": "Nej",
    "Överlappar annat deltagande": "Nej",
  });
});

test.each<[string, string, string]>([
  ["Startdatum", "date", "a date is shown as one"],
  ["Slutdatum", "date", "a date is shown as one"],
  ["Räknas i år", "year", "a year has no thousands"],
  ["Insats", "text", "what begins with = stays a text when it is edited"],
  ["–", "text", "the user's own column too"],
])("%s is formatted as %s: %s", (heading, format) => {
  const { cells } = layoutOf(THREE);
  const column = cells.find(({ row, value }) => row === 0 && value === heading)?.column;
  const formats = new Set(cells.filter((cell) => cell.row > 0 && cell.column === column).map((cell) => cell.format));
  expect([...formats]).toEqual([format]);
});

test("a workbook takes the sheet: no formula, a table over all of it, headings each once whatever their case", async () => {
  const workbook = createMemoryWorkbook();
  expect((await workbook.writeSheets([layoutOf(THREE)], { replaceMarked: true })).ok).toBe(true);
  const [sheet] = workbook.sheets();
  expect(sheet?.formulas.size).toBe(0);
  expect(sheet?.mark).toBe("sus-data");
  expect(sheet?.layout?.tables).toEqual([
    { name: "SUS_data", range: { from: { row: 0, column: 0 }, to: { row: 3, column: 24 } } },
  ]);
});

test("the key that tells persons apart is not on the sheet", () => {
  expect(layoutOf(THREE).cells.some(({ value }) => value === 4_000_000_001)).toBe(false);
});

test("without participations there are headings and no table, which Excel would refuse", () => {
  const layout = layoutOf({ ...THREE, count: 0 });
  expect(layout.tables).toBeUndefined();
  expect(layout.cells.every(({ row }) => row === 0)).toBe(true);
});

test("English has headings and values of its own", () => {
  const plan = susDataPlan(THREE, "en");
  const sheet = plan.sheet(plan.cells(0, 1));
  expect(sheet.name).toBe("SUS data");
  expect(rowsOf(sheet, 1)).toMatchObject({ "Livelihood before": "Social assistance; Sickness benefit", Sex: "Kvinna" });
});
