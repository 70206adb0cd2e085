import { fail, ok, type Result } from "../calculation/result";
import { isFree } from "../participation/sus/values/shown";
import { scenarioSheets } from "../portfolio/report/scenario";
import type { Scenario } from "../portfolio/scenario/scenario";
import {
  scenarioFromJson,
  scenarioToJson,
  type NamedScenario,
  type ScenarioFileFault,
} from "../portfolio/scenario/scenario-file";
import type { Language } from "../words/language";
import type { Task, WorkbookFault, WorkbookPort, WrittenSheet } from "../workbook/port";
import { isRecord, keptOfVersion } from "./kept-text";

/** A scenario of the workbook; one that cannot be read stays as it is, and says why. */
export interface KeptScenario {
  /** Never used again in the workbook: its sheets are known by it. */
  readonly id: number;
  readonly scenario: Result<NamedScenario, readonly ScenarioFileFault[]>;
}

/** kept-unreadable: what stands in the setting is not ours, or a newer add-in's: it is neither read nor written over. */
export type ScenariosFault = WorkbookFault | { readonly code: "kept-unreadable" };

export const LONGEST_NAME = 60;
export type NameFault = "empty" | "too-long" | "taken" | "points-out-person";

const SETTING = "payoff.scenarios";
const VERSION = 1;

interface Held {
  readonly next: number;
  /** Each as plain JSON of its own version: one that cannot be read is written back as it was. */
  readonly scenarios: readonly { readonly id: number; readonly held: unknown }[];
}

const NOTHING: Held = { next: 1, scenarios: [] };

/** The workbook's scenarios, in the order they were kept. */
export async function readScenarios(port: WorkbookPort): Promise<Result<readonly KeptScenario[], ScenariosFault>> {
  const held = await read(port);
  return held.ok ? ok(held.value.scenarios.map(keptOf)) : held;
}

const keptOf = ({ id, held }: Held["scenarios"][number]): KeptScenario => ({
  id,
  scenario: scenarioFromJson(JSON.stringify(held)),
});

/** What is wrong with a name for a scenario, case aside; null where it can be kept. */
export function nameFault(name: string, others: readonly KeptScenario[]): NameFault | null {
  const wanted = name.trim();
  if (wanted === "") return "empty";
  if (wanted.length > LONGEST_NAME) return "too-long";
  if (!isFree(wanted)) return "points-out-person";
  const taken = others.some(({ scenario }) => scenario.ok && alike(scenario.value.name, wanted));
  return taken ? "taken" : null;
}

const alike = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * Keeps a scenario in the workbook, under a new id or in place of the one with `id`.
 * @returns the id it has
 */
export async function keepScenario(
  port: WorkbookPort,
  scenario: NamedScenario,
  id: number | null = null,
): Promise<Result<number, ScenariosFault>> {
  const before = await read(port);
  if (!before.ok) return before;
  const { next, scenarios } = before.value;
  const held: unknown = JSON.parse(scenarioToJson({ ...scenario, name: scenario.name.trim() }));
  const replaces = id !== null && scenarios.some((one) => one.id === id);
  const after: Held = replaces
    ? { next, scenarios: scenarios.map((one) => (one.id === id ? { id, held } : one)) }
    : { next: next + 1, scenarios: [...scenarios, { id: next, held }] };
  const written = await write(port, after);
  return written.ok ? ok(replaces ? id : next) : written;
}

/** Another name for a kept scenario; when it was kept stays. One that cannot be read is left alone. */
export async function renameScenario(
  port: WorkbookPort,
  id: number,
  name: string,
): Promise<Result<null, ScenariosFault>> {
  const before = await read(port);
  if (!before.ok) return before;
  const found = before.value.scenarios.find((one) => one.id === id);
  const scenario = found === undefined ? null : keptOf(found).scenario;
  if (scenario === null || !scenario.ok) return ok(null);
  const kept = await keepScenario(port, { ...scenario.value, name }, id);
  return kept.ok ? ok(null) : kept;
}

/** What was taken out, to be put back: as it was held, also where it cannot be read. */
export interface RemovedScenario {
  readonly id: number;
  readonly held: unknown;
  /** Where it stood among the others, from 0. */
  readonly at: number;
}

/** Takes a scenario out of the workbook; its sheets stay. null: it was not there. */
export async function deleteScenario(
  port: WorkbookPort,
  id: number,
): Promise<Result<RemovedScenario | null, ScenariosFault>> {
  const before = await read(port);
  if (!before.ok) return before;
  const { next, scenarios } = before.value;
  const at = scenarios.findIndex((one) => one.id === id);
  const found = scenarios[at];
  if (found === undefined) return ok(null);
  const written = await write(port, { next, scenarios: scenarios.filter((one) => one !== found) });
  return written.ok ? ok({ id, held: found.held, at }) : written;
}

/**
 * Puts a removed scenario back where it stood, under its own id: its sheets are its own again. Where another has taken
 * its name since, it gets a number after its own.
 */
export async function restoreScenario(
  port: WorkbookPort,
  { id, held, at }: RemovedScenario,
): Promise<Result<KeptScenario, ScenariosFault>> {
  const before = await read(port);
  if (!before.ok) return before;
  const { next, scenarios } = before.value;
  const there = scenarios.find((one) => one.id === id);
  if (there !== undefined) return ok(keptOf(there));
  const restored = { id, held: renamed(held, scenarios.map(keptOf)) };
  const after = [...scenarios.slice(0, at), restored, ...scenarios.slice(at)];
  const written = await write(port, { next: Math.max(next, id + 1), scenarios: after });
  return written.ok ? ok(keptOf(restored)) : written;
}

/** As it was held, with a name of its own; what cannot be read has none to change. */
function renamed(held: unknown, others: readonly KeptScenario[]): unknown {
  const { scenario } = keptOf({ id: 0, held });
  if (!scenario.ok) return held;
  const { name } = scenario.value;
  let free = name;
  for (let number = 2; nameFault(free, others) === "taken"; number++) {
    const after = ` (${number})`;
    free = name.slice(0, LONGEST_NAME - after.length) + after;
  }
  return free === name ? held : (JSON.parse(scenarioToJson({ ...scenario.value, name: free })) as unknown);
}

export interface WrittenScenario {
  readonly id: number;
  readonly name: string;
  readonly scenario: Scenario;
  /** What it is held against; null: nothing. */
  readonly reference: { readonly label: string; readonly scenario: Scenario } | null;
}

/** Writes a scenario with live formulas; its own sheets written before are replaced. */
export function writeScenario(
  port: WorkbookPort,
  written: WrittenScenario,
  { date, language }: { readonly date: string; readonly language: Language },
  task?: Task,
): Promise<Result<readonly WrittenSheet[], WorkbookFault>> {
  const document = { title: written.name, language, date };
  return port.writeSheets(scenarioSheets({ ...written, date, language }), { replaceMarked: true, document }, task);
}

async function read(port: WorkbookPort): Promise<Result<Held, ScenariosFault>> {
  const text = await port.readSetting(SETTING);
  if (!text.ok) return text;
  if (text.value === null || text.value === "") return ok(NOTHING);
  const held = heldFrom(text.value);
  return held === null ? fail({ code: "kept-unreadable" }) : ok(held);
}

async function write(port: WorkbookPort, { next, scenarios }: Held): Promise<Result<null, WorkbookFault>> {
  return port.writeSetting(SETTING, JSON.stringify({ version: VERSION, next, scenarios }));
}

function heldFrom(text: string): Held | null {
  const value = keptOfVersion(text, VERSION);
  if (value === null) return null;
  const { next, scenarios } = value;
  if (!isId(next) || !Array.isArray(scenarios)) return null;
  const read = scenarios.flatMap((one: unknown) =>
    isRecord(one) && isId(one["id"]) && one["id"] < next ? [{ id: one["id"], held: one["held"] ?? null }] : [],
  );
  return read.length === scenarios.length ? { next, scenarios: read } : null;
}

const isId = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value > 0;
