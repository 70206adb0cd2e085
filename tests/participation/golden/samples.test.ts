import type { MadeParticipation, MadeState } from "../../../scripts/samples/made-participations";
import { SAMPLE_PLAN, sampleRegister } from "../../../scripts/samples/participants";
import { FLAG, type Participations, type RecordedState } from "../../../src/participation/model/participations";
import { foldText } from "../../../src/participation/sus/fold";
import { readGrids } from "./golden-file";
import { accountingLines, issueLines } from "./reading-lines";
import { sampleGrids } from "./sample-grids";

const made = sampleRegister();

/** What was made, row by row of the sheets, without those that are left out of every count. */
const inOrder = (): readonly { readonly sheet: string; readonly row: number; readonly one: MadeParticipation }[] =>
  made.sheets.flatMap(({ name, body }) => {
    const own = made.participations.filter(({ year }) => (year === 2019) === (name === "Deltagare 2019"));
    const rows = own.map((one, at) => ({ sheet: name, row: body.first + at, one }));
    return rows.filter(({ one }) => one.kind !== "wrongly-registered");
  });

const stateLine = (state: MadeState | null): string =>
  state === null
    ? "–"
    : [[...state.livelihoods].sort().join("+"), state.unsubsidised, state.subsidised, state.studies, state.jobSeeking].join(" "); // prettier-ignore

const recordedLine = (state: RecordedState | null | undefined): string =>
  state === null || state === undefined
    ? "–"
    : [state.livelihoods.map(({ code }) => code).sort().join("+"), state.unsubsidisedWork, state.subsidisedWork, state.studies, state.jobSeeking].join(" "); // prettier-ignore

const madeLine = (sheet: string, row: number, one: MadeParticipation): string => {
  const ended = one.kind === "finished" || one.kind === "end-before-start";
  const before = one.person === null ? null : one.before;
  const flags = [one.person === null ? "anonymous" : "personal", ...(ended ? ["finished"] : [])];
  return `${sheet} ${row}: ${foldText(one.intervention)} ${one.start ?? 0}–${one.end ?? 0} ${one.year} ${stateLine(before)} → ${stateLine(one.after)} ${flags.join(" ")}`; // prettier-ignore
};

function readLine(read: Participations, at: number): string {
  const { intervention } = read.categories;
  const name = intervention?.names[intervention.codes[at]!] ?? "";
  const flags = (["anonymous", "personal", "finished"] as const).filter((flag) => (read.flags[at]! & FLAG[flag]) !== 0);
  return `${read.sheets[read.sheet[at]!]!} ${read.sourceRow[at]!}: ${foldText(name)} ${read.start[at]!}–${read.end[at]!} ${read.year[at]!} ${recordedLine(read.states[read.before[at]!])} → ${recordedLine(read.states[read.after[at]!])} ${flags.join(" ")}`; // prettier-ignore
}

describe("sus-deltagare.xlsx", () => {
  test("every participation is read as it was made", async () => {
    const { participations } = readGrids(await sampleGrids("sus-deltagare.xlsx")).read;
    const wanted = inOrder();
    expect(participations.count).toBe(wanted.length);
    const read = wanted.map((_, at) => readLine(participations, at));
    expect(read).toEqual(wanted.map(({ sheet, row, one }) => madeLine(sheet, row, one)));
  });

  test("511 finished, by year as in the report; every row accounted for", async () => {
    const { participations, accounting } = readGrids(await sampleGrids("sus-deltagare.xlsx")).read;
    const finished = new Map<number, number>();
    for (let at = 0; at < participations.count; at += 1) {
      if ((participations.flags[at]! & FLAG.finished) === 0) continue;
      const year = participations.year[at]!;
      finished.set(year, (finished.get(year) ?? 0) + 1);
    }
    expect(Object.fromEntries(finished)).toEqual(SAMPLE_PLAN.finished);
    expect(accountingLines(accounting)).toEqual(ACCOUNTING);
  });

  test("no two people are taken for one, and who comes back is the same", async () => {
    const { participations } = readGrids(await sampleGrids("sus-deltagare.xlsx")).read;
    const keys = new Map<string, Set<number>>();
    inOrder().forEach(({ one }, at) => {
      if (one.person === null) return;
      keys.set(one.person.identity, (keys.get(one.person.identity) ?? new Set()).add(participations.person[at]!));
    });
    expect([...keys.values()].every((own) => own.size === 1)).toBe(true);
    expect(new Set([...keys.values()].flatMap((own) => [...own])).size).toBe(keys.size);
    expect(keys.size).toBeLessThan(inOrder().filter(({ one }) => one.person !== null).length);
  });
});

const ACCOUNTING = [
  "Läs mig: 4 = 0 used + 4 title",
  "Deltagare 2016-2018: 467 = 455 used + 2 blank + 2 heading + 1 note + 3 title + 1 total + 3 wrongly-registered",
  "Deltagare 2019: 106 = 94 used + 2 blank + 2 heading + 1 note + 3 title + 1 total + 3 wrongly-registered",
];

/** What must be found; more may be told. */
test.each<[file: string, issues: readonly string[]]>([
  [
    "insatser.xlsx",
    [
      "warning average-differs 14",
      "warning statement-differs 10",
      "warning statement-differs 5",
      "warning statement-differs 6",
      "warning sums-differ-between-tables 22",
    ],
  ],
  [
    "esf-kluster-2019.xlsx",
    [
      "info average-differs 10",
      "warning average-differs 18",
      "warning statement-differs 8",
      "warning statement-differs 9",
      "warning total-differs 12",
    ],
  ],
  ["processtod-2008.xlsx", []],
])("%s: its contradictions are found, and nothing is an error", async (file, issues) => {
  const { found, read } = readGrids(await sampleGrids(file));
  const told = issueLines([...found, ...read.issues]);
  expect(told.filter((line) => line.startsWith("error "))).toEqual([]);
  expect(issues.filter((line) => !told.includes(line))).toEqual([]);
});
