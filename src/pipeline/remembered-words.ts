import { ok, type Result } from "../calculation/result";
import type { ConfirmedWord } from "../participation/model/confirmed-words";
import { codesOfList, WORD_LISTS, wordOf } from "../participation/sus/values/confirmed-words";
import { isRecord, keptOfVersion } from "./kept-text";
import type { WorkbookFault, WorkbookPort } from "../workbook/port";

const SETTING = "payoff.import-words";
const VERSION = 1;
/** The last said are kept; a workbook has a few. */
const MOST = 200;

/** What words were said to mean in this workbook before. What cannot be read counts as never said. */
export async function readWords(port: WorkbookPort): Promise<Result<readonly ConfirmedWord[], WorkbookFault>> {
  const text = await port.readSetting(SETTING);
  return text.ok ? ok(wordsFrom(text.value)) : text;
}

/**
 * Keeps what words mean in the workbook, in place of what was kept before: words folded and codes, nothing that could
 * be a name or a number. The first said go where the host has no room for all.
 * @returns how many were kept
 */
export async function rememberWords(
  port: WorkbookPort,
  words: readonly ConfirmedWord[],
): Promise<Result<number, WorkbookFault>> {
  let kept = words.flatMap((one) => wordFrom(one)).slice(-MOST);
  const room = port.capabilities.limits.textLength;
  while (kept.length > 0 && textOf(kept).length > room) kept = kept.slice(1);
  const written = await port.writeSetting(SETTING, textOf(kept));
  return written.ok ? ok(kept.length) : written;
}

const textOf = (words: readonly ConfirmedWord[]): string => JSON.stringify({ version: VERSION, words });

/** Only what has the shape, word by word: the setting may come from another version or another hand. */
export function wordsFrom(text: string | null): readonly ConfirmedWord[] {
  const words = keptOfVersion(text, VERSION)?.["words"];
  if (!Array.isArray(words)) return [];
  return words.flatMap((one: unknown) => wordFrom(one)).slice(-MOST);
}

function wordFrom(value: unknown): ConfirmedWord[] {
  if (!isRecord(value)) return [];
  const { word, code } = value;
  const list = WORD_LISTS.find((one) => one === value["list"]);
  if (list === undefined || typeof word !== "string" || typeof code !== "string") return [];
  return wordOf(word) === word && codesOfList(list).includes(code) ? [{ list, word, code }] : [];
}
