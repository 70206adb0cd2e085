import type { CellRange } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/cell";
import { isCellError } from "../../src/sheet/cell";
import { madeParticipations, type MadeParticipation, type MadePlan } from "./made-participations";
import { CONSTRUCTED, participantSheet, registerColumns, type MadeSheet, type Shape } from "./participant-sheets";
import { seeded } from "./random";
import type { SampleCell, SampleSheet } from "./sheet-content";

/** As many finished each year as the report counts; the rest is what such a register also holds. */
export const SAMPLE_PLAN: MadePlan = {
  finished: { 2016: 42, 2017: 140, 2018: 263, 2019: 66 },
  unfinished: 21,
  anonymous: 17,
  wronglyRegistered: 6,
  endBeforeStart: 3,
};

/** A register of made participants of any size: untidy, and the same every time for the same seed. */
export function participantWorkbook(
  plan: MadePlan,
  seed: number,
  sheetOf: (one: MadeParticipation) => { readonly name: string; readonly shape: Shape },
): { readonly participations: readonly MadeParticipation[]; readonly sheets: readonly MadeSheet[] } {
  const random = seeded(seed);
  const participations = madeParticipations(plan, random);
  const shapes = new Map(participations.map((one) => [sheetOf(one).name, sheetOf(one).shape] as const));
  const sheets = [...shapes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, shape]) =>
    participantSheet(name, participations.filter((one) => sheetOf(one).name === name), registerColumns(shape), random), // prettier-ignore
    );
  return { participations, sheets };
}

/** The sample: the last year was kept in another form than those before it. */
export const sampleRegister = (): ReturnType<typeof participantWorkbook> =>
  participantWorkbook(SAMPLE_PLAN, 2016, ({ year }) =>
    year === 2019 ? { name: "Deltagare 2019", shape: "marks" } : { name: "Deltagare 2016-2018", shape: "list" },
  );

export const participantSampleSheets = (): readonly SampleSheet[] => sampleRegister().sheets.map(asSampleSheet);

const WIDTH_OF: Readonly<Record<string, number>> = { text: 24, date: 18, number: 13 };
const WIDEST_HEADING = 14;

function asSampleSheet({ name, rows, columns, headingRows, body }: MadeSheet): SampleSheet {
  const last = columns.length - 1;
  return {
    name,
    widths: columns.map(({ kind, over }) => (over !== "" && kind === "text" ? WIDEST_HEADING + 4 : WIDTH_OF[kind]!)),
    rows: rows.map((row, at) => row.map((value, column) => sampleCell(value, lookOf(at, column)))),
    wide: [0, 1, 2, rows.length - 1],
    landscape: true,
    pages: [],
    merges: groupMerges(rows[headingRows[0]!]!, headingRows, last),
    freeze: headingRows[headingRows.length - 1]! + 1,
    headings: "left",
  };
  function lookOf(row: number, column: number): SampleCell["look"] {
    if (row === 0) return "title";
    if (row < headingRows[0]!) return "text";
    if (headingRows.includes(row)) return "heading";
    if (row <= body.last) return columns[column]!.kind === "date" ? "date" : "plain";
    return row === body.last + 1 ? "label" : "text";
  }
}

const sampleCell = (value: CellValue, look: SampleCell["look"]): SampleCell => ({
  value: isCellError(value) ? value.error : value,
  look: look === "date" && typeof value !== "number" ? "plain" : look,
});

/** "Före insats" stands once, over all its columns. */
function groupMerges(groups: readonly CellValue[], headingRows: readonly number[], last: number): CellRange[] {
  if (headingRows.length < 2) return [];
  const row = headingRows[0]!;
  const starts = groups.flatMap((value, column) => (value === null ? [] : [column]));
  return starts.map((from, at) => {
    const next = starts[at + 1];
    const to = next !== undefined ? next - 1 : endOfGroup(from, last);
    return { from: { row, column: from }, to: { row, column: to } };
  });
}

/** The last group ends where the register's own last four columns begin. */
const endOfGroup = (from: number, last: number): number => Math.max(from, last - 4);

export function participantReadMe(): SampleSheet {
  const lines: readonly SampleCell[] = [
    { value: "Exempel: deltagare 2016–2019, konstruerade", look: "title" },
    { value: CONSTRUCTED, look: "text" },
    { value: "Antalen avslutade per år (42, 140, 263 och 66) är de som Samordningsförbundet RAR Sörmlands utvärdering från april 2020 anger. Allt annat är framtaget av ett program.", look: "text" }, // prettier-ignore
    { value: "Bladen är stökiga med flit: datum på flera sätt, samma insats skriven olika, pågående och anonyma deltagare, felregistreringar, slut före start. Ingenting behöver rättas före inläsningen.", look: "text" }, // prettier-ignore
  ];
  return { name: "Läs mig", widths: [90], rows: lines.map((line) => [line]), wide: [0, 1, 2, 3], landscape: false, pages: [] }; // prettier-ignore
}
