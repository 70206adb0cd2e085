import { fail, ok, type Result } from "../calculation/result";
import type { ConfirmedMapping, Field, LayoutId } from "../participation/model/found-tables";
import { FIELD_ORDER, LAYOUT_ORDER } from "../words/import-fields";
import { isRecord, keptOfVersion } from "./kept-text";
import type { WorkbookFault, WorkbookPort } from "../workbook/port";

const SETTING = "payoff.import-mappings";
const VERSION = 1;
/** The newest are kept; a workbook has a handful of layouts. */
const MOST = 20;

type Column = ConfirmedMapping["columns"][number];

/** The mappings confirmed in this workbook before, newest first. What cannot be read counts as never confirmed. */
export async function readMappings(port: WorkbookPort): Promise<Result<readonly ConfirmedMapping[], WorkbookFault>> {
  const text = await port.readSetting(SETTING);
  return text.ok ? ok(mappingsFrom(text.value)) : text;
}

/**
 * Keeps mappings in the workbook: headings and what they mean, never a value. A mapping whose headings hold what looks
 * like an identity number (a sheet on its side) is not kept. The oldest go where the host has no room for all.
 * @returns how many of those given were kept
 */
export async function rememberMappings(
  port: WorkbookPort,
  confirmed: readonly ConfirmedMapping[],
): Promise<Result<number, WorkbookFault>> {
  const before = await readMappings(port);
  if (!before.ok) return before;
  const fit = confirmed.filter((mapping) => !namesPerson(mapping));
  const keys = new Set(fit.map(({ layoutKey }) => layoutKey));
  const all = [...fit, ...before.value.filter(({ layoutKey }) => !keys.has(layoutKey))].slice(0, MOST);
  const room = port.capabilities.limits.textLength;
  let held = all.length;
  while (held > 0 && textOf(all.slice(0, held)).length > room) held -= 1;
  const written = await port.writeSetting(SETTING, textOf(all.slice(0, held)));
  if (!written.ok) return fail(written.fault);
  return ok(Math.min(held, fit.length));
}

const textOf = (mappings: readonly ConfirmedMapping[]): string => JSON.stringify({ version: VERSION, mappings });

/** Six or eight digits and four more, with or without a sign between them. */
const LIKE_IDENTITY = /\d{6}(?:\d{2})?\s*[-+–]?\s*\d{4}/;
const namesPerson = ({ layoutKey, columns }: ConfirmedMapping): boolean =>
  LIKE_IDENTITY.test(layoutKey) || columns.some(({ heading }) => LIKE_IDENTITY.test(heading));

/** Only what has the shape, field by field: the setting may come from another version or another hand. */
export function mappingsFrom(text: string | null): readonly ConfirmedMapping[] {
  const mappings = keptOfVersion(text, VERSION)?.["mappings"];
  if (!Array.isArray(mappings)) return [];
  return mappings.flatMap((each: unknown) => mappingFrom(each)).slice(0, MOST);
}

const isField = (value: unknown): value is Field => FIELD_ORDER.some((field) => field === value);
const isLayout = (value: unknown): value is LayoutId => LAYOUT_ORDER.some((layout) => layout === value);

function mappingFrom(value: unknown): ConfirmedMapping[] {
  if (!isRecord(value)) return [];
  const { layoutKey, layout, columns } = value;
  if (typeof layoutKey !== "string" || !isLayout(layout) || !Array.isArray(columns)) return [];
  const read = columns.map((column: unknown) => columnFrom(column));
  const known = read.filter((column): column is Column => column !== null);
  return known.length === read.length ? [{ layoutKey, layout, columns: known }] : [];
}

function columnFrom(value: unknown): Column | null {
  if (!isRecord(value)) return null;
  const { heading, field, code } = value;
  if (typeof heading !== "string" || (code !== null && typeof code !== "string")) return null;
  return field === null || isField(field) ? { heading, field, code } : null;
}
