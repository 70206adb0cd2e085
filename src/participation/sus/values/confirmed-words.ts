import { LIVELIHOODS } from "../../../valuation/livelihoods";
import type { ConfirmedWord, WordList } from "../../model/confirmed-words";
import type { Field, FoundTable } from "../../model/found-tables";
import type { SourceImport } from "../../model/source-import";
import { foldLabel } from "../fold";
import { listedName, listedNames } from "./code-lists";
import { couldBeName } from "./person-names";
import { isFree } from "./shown";

export const WORD_LISTS: readonly WordList[] = ["livelihood", "endReason", "education", "registrationForm"];

/** The code of a word that says nothing, in lists that have no code of their own for it. */
export const UNKNOWN_CODE = "unknown";

/** The codes that a word of the list may mean, in the list's order. */
export function codesOfList(list: WordList): readonly string[] {
  if (list === "livelihood") return LIVELIHOODS;
  if (list === "registrationForm") return ["personal", "anonymous", "volume", UNKNOWN_CODE];
  return [...listedNames(list), UNKNOWN_CODE];
}

const LONGEST = 40;
const MOST_PARTS = 5;

/** A word as it may be kept; null for what holds digits, could be somebody's name, or is a sentence. */
export function wordOf(text: string): string | null {
  const word = foldLabel(text);
  if (word === "" || word.length > LONGEST || /\d/.test(text) || word.split(" ").length > MOST_PARTS) return null;
  const asName = text.replace(/\p{L}+/gu, (part) => part.slice(0, 1).toUpperCase() + part.slice(1).toLowerCase());
  return isFree(asName) && isFree(text) && !couldBeName(asName) ? word : null;
}

/** What the words of a list mean, by word. */
export const meaningsOf = (words: readonly ConfirmedWord[] | undefined, list: string): ReadonlyMap<string, string> =>
  new Map((words ?? []).flatMap((one) => (one.list === list ? [[one.word, one.code] as const] : [])));

/** A word whose meaning is unknown, guessed, or said by the user. */
export interface OpenWord {
  readonly list: WordList;
  readonly word: string;
  /** As it stands in the sheet; the folded word where the user has said what it means. */
  readonly text: string;
  /** In how many rows it was not understood, or guessed; null for one whose meaning is said. */
  readonly rows: number | null;
  /** What it is read as; null: nothing. */
  readonly code: string | null;
}

/** The words for the user to decide, those of most rows first, and after them the ones decided. */
export function openWords(read: SourceImport, decided: readonly ConfirmedWord[]): readonly OpenWord[] {
  const open = new Map<string, OpenWord>();
  const add = (list: WordList, text: string, rows: number, code: string | null): void => {
    const word = wordOf(text);
    if (word === null || decided.some((one) => one.list === list && one.word === word)) return;
    const key = `${list}|${word}`;
    const held = open.get(key);
    open.set(key, { list, word, text, code, rows: rows + (held?.rows ?? NONE) });
  };
  for (const { code, table, column, found, rows, facts } of read.issues) {
    const list = found === null ? null : listOf(read.tables, table, column);
    if (list === null || found === null || (code !== "code-unknown" && code !== "code-guessed")) continue;
    const as = facts["as"] === undefined ? null : String(facts["as"]);
    if (as === null || codesOfList(list).includes(as)) add(list, found, rows.length, as);
  }
  for (const list of ["endReason", "education"] as const) {
    const category = read.participations.categories[list];
    if (category === undefined) continue;
    const counts = new Map<number, number>();
    for (const code of category.codes) counts.set(code, (counts.get(code) ?? NONE) + 1);
    category.names.forEach((name, code) => {
      if (code > 0 && listedName(list, name) === null) add(list, name, counts.get(code) ?? NONE, null);
    });
  }
  const asked = [...open.values()].filter(({ rows }) => rows !== NONE);
  asked.sort((a, b) => Number(b.rows) - Number(a.rows) || (a.word < b.word ? -1 : 1));
  return [...asked, ...decided.map(({ list, word, code }) => ({ list, word, text: word, rows: null, code }))];
}

const NONE = 0;

function listOf(tables: readonly FoundTable[], id: string | null, column: number | null): WordList | null {
  const mapped = tables.find((table) => table.id === id)?.columns.find((one) => one.column === column);
  return mapped === undefined || mapped.code !== null ? null : listOfField(mapped.field);
}

function listOfField(field: Field | null): WordList | null {
  if (field === "livelihoodBefore" || field === "livelihoodAfter") return "livelihood";
  return field === "registrationForm" ? field : null;
}
