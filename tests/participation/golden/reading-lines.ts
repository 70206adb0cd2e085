import type { InterventionRow, AggregateFigure } from "../../../src/participation/model/interventions";
import { FLAG, type Participations, type RecordedState } from "../../../src/participation/model/participations";
import type { ImportIssue } from "../../../src/participation/model/found-tables";
import type { RowAccounting } from "../../../src/participation/model/issues";
import { isoFromSerial } from "../../../src/sheet/serial-date";

/** "7: Provstegen 2018-01-02–2018-09-30 2018 SJP:50 u0 → INGEN u50 s25 [personal finished]"; ? is not told. */
export function participationLines(read: Participations): readonly string[] {
  return Array.from({ length: read.count }, (_, at) => {
    const day = (serial: number): string => (serial === 0 ? "?" : isoFromSerial(serial));
    const category = read.categories.intervention;
    const intervention = category === undefined ? "?" : category.names[category.codes[at]!] || "?";
    const flags = Object.entries(FLAG).flatMap(([name, bit]) => ((read.flags[at]! & bit) === 0 ? [] : [name]));
    const state = (code: number): string => (code === 0 ? "?" : stateText(read.states[code] ?? null));
    return `${read.sourceRow[at]! + 1}: ${intervention} ${day(read.start[at]!)}–${day(read.end[at]!)} ${read.year[at]! || "?"} ${state(read.before[at]!)} → ${state(read.after[at]!)} [${flags.join(" ")}]`; // prettier-ignore
  });
}

function stateText(state: RecordedState | null): string {
  if (state === null) return "?";
  const parts = [
    state.livelihoods.map(({ code, extent }) => (extent === null ? code : `${code}:${extent}`)).join("+"),
    state.unsubsidisedWork === null ? "" : `u${state.unsubsidisedWork}`,
    state.subsidisedWork === null ? "" : `s${state.subsidisedWork}`,
    state.scheme ?? "",
    state.studies === null ? "" : `st${state.studies}`,
    state.jobSeeking === null ? "" : state.jobSeeking ? "seeks" : "seeks-not",
  ];
  return parts.filter((part) => part !== "").join(" ") || "?";
}

/** "3: Provstegen 2018 individual Unga+Psykisk ohälsa / Kommun outcome=1200000 planned=20". */
export function interventionLines(rows: readonly InterventionRow[]): readonly string[] {
  return rows.map((one) => {
    const figures = [...Object.entries(one.counts), ...Object.entries(one.money)]
      .map(([name, value]) => `${name}=${String(value)}`)
      .sort();
    const words = [one.name, one.year ?? "?", one.orientation ?? "?", one.targetGroups.join("+") || "?", "/", one.responsible ?? "?"]; // prettier-ignore
    return `${one.row + 1}: ${[...words, ...figures].join(" ")}`;
  });
}

/** "Kommun | Antal: 5 count", each figure once; … where the source hides it. */
export function figureLines(figures: readonly AggregateFigure[]): readonly string[] {
  return figures.map(
    ({ rowLabels, columnLabels, value, unit }) =>
      `${rowLabels.join(" / ")} | ${columnLabels.join(" / ")}: ${value ?? "…"} ${unit}`,
  );
}

/** "Blad1: 9 = 5 used + 1 blank + 2 heading + 1 total". */
export const accountingLines = (accounting: readonly RowAccounting[]): readonly string[] =>
  accounting.map(({ sheet, rows, used, leftOut }) => {
    const told = leftOut.filter((one) => one.rows > 0).sort((a, b) => (a.reason < b.reason ? -1 : 1));
    const reasons = told.map(({ reason, rows: count }) => `${count} ${reason}`);
    return `${sheet}: ${rows} = ${[`${used} used`, ...reasons].join(" + ")}`;
  });

/** "warning end-before-start 4,7": rows counted from 1. */
export const issueLines = (issues: readonly ImportIssue[]): readonly string[] =>
  issues
    .map(({ severity, code, rows }) => `${severity} ${code} ${rows.map((row) => row + 1).join(",")}`.trimEnd())
    .sort();
