import { BENEFITS, type Livelihood, type SubsidyScheme } from "../../../valuation/livelihoods";
import { readLivelihoods, type NamedLivelihood } from "../values/livelihood-cells";
import { LIVELIHOOD_NAMES, type LivelihoodNames } from "../values/livelihood-names";
import { isSuppressed, isUnknownWord, yesOrNo } from "../values/marks";
import { readExtent } from "../values/extents";
import { readOccupations, schemeOf, type Occupation } from "../values/occupations";
import type { StateCell } from "./state-columns";
import { StateDraft } from "./state-draft";
import { percentOf, percentOfReading, wholeIfYes, type Scales } from "./state-extents";
import { sayWork, setUntoldWork, workAsLivelihood, type WorkAsLivelihood } from "./work-as-livelihood";

const HIDDEN = "hidden";
/** What the column of extents beside work says; null where there is none, or its cell is blank. */
type Beside = number | typeof HIDDEN | null;

/** What a row's cells of one side say together. Called once for each combination that occurs. */
export function resolveState(cells: readonly StateCell[], scales: Scales, names: LivelihoodNames): StateDraft {
  const draft = new StateDraft();
  const of = (topic: StateCell["column"]["topic"]): readonly StateCell[] =>
    cells.filter(({ column }) => column.topic === topic);
  const untold: UntoldWork[] = [];
  for (const cell of of("livelihood")) {
    if (cell.column.mapped.code === null) untold.push(...addNamed(cell, of("livelihoodExtent"), scales, names, draft));
    else addCoded(cell, cell.column.mapped.code as Livelihood, scales, draft);
  }
  const extents = of("workExtent");
  const told = extents.map((cell) => wholeIfYes(percentOf(cell, scales, draft), cell, draft));
  const known = told.find((value) => value !== null) ?? null;
  // Told, but hidden or unreadable: then work has no extent, least of all full time.
  const extent = known === null && told.length > 0 ? HIDDEN : known;
  for (const cell of of("work")) addWork(cell, extent, scales, draft);
  if (of("work").length === 0 && of("occupation").length === 0 && known !== null) draft.set(draft.plainWork, known);
  for (const cell of of("occupation")) addOccupation(cell, extent, draft);
  for (const topic of ["unsubsidised", "subsidised", "studies"] as const) {
    for (const cell of of(topic)) addExtent(cell, topic, scales, draft);
  }
  setUntoldWork(untold, draft);
  for (const cell of of("scheme")) addScheme(cell, scales, draft);
  for (const cell of of("jobSeeking")) addJobSeeking(cell, draft);
  check(draft, cells);
  return draft;
}

function cellError(cell: StateCell, draft: StateDraft): boolean {
  if (!cell.error) return false;
  draft.tell(cell.column, { code: "cell-error", severity: "error", done: "value-left-out", found: String(cell.value) });
  return true;
}

function suppressed(cell: StateCell, draft: StateDraft): boolean {
  if (typeof cell.value !== "string" || !(isSuppressed(cell.value) || isUnknownWord(cell.value))) return false;
  if (isSuppressed(cell.value)) {
    draft.tell(cell.column, {
      code: "number-suppressed",
      severity: "warning",
      done: "value-left-out",
      found: cell.value,
    });
  }
  return true;
}

const unknown = (cell: StateCell, draft: StateDraft, text: string, nearest: string): void => {
  const done = cell.column.topic === "livelihood" ? "kept" : "value-left-out";
  draft.tell(cell.column, {
    code: "code-unknown",
    severity: "warning",
    done,
    found: text,
    facts: nearest === "" ? {} : { nearest },
  });
};

interface UntoldWork {
  readonly work: WorkAsLivelihood;
  readonly extent: number;
}

/** @returns work named as a livelihood, with the extent that stands beside it */
function addNamed(
  cell: StateCell,
  extents: readonly StateCell[],
  scales: Scales,
  names: LivelihoodNames,
  draft: StateDraft,
): readonly UntoldWork[] {
  if (cellError(cell, draft)) return [];
  const reading = readLivelihoods(String(cell.value), names);
  if (reading.kind === "suppressed") {
    draft.tell(cell.column, {
      code: "number-suppressed",
      severity: "warning",
      done: "value-left-out",
      found: String(cell.value),
    });
  }
  if (reading.kind !== "named") return [];
  const beside = extentsBeside(cell, reading.sources.length, extents, scales, draft);
  const untold: UntoldWork[] = [];
  reading.sources.forEach((source, at) => {
    const { text } = source;
    const work = workAsLivelihood(cell, source);
    const code = work?.code ?? source.code;
    const extent = source.extent ?? work?.extent ?? null;
    if (work !== null) sayWork(work, draft);
    else sayHow(cell, source, names, draft);
    if (work === null || work.topic === "unsubsidised") sayInferred(cell, code, draft);
    const held = extent ?? beside[at] ?? null;
    if (held !== null && held > 100) {
      draft.tell(cell.column, { code: "extent-over-100", severity: "error", done: "value-left-out", found: text });
    }
    if (held === 0) draft.tell(cell.column, { code: "extent-zero", severity: "warning", done: "kept", found: text });
    else draft.addSource(code, held !== null && held > 100 ? null : held);
    if (work !== null && held !== null) untold.push({ work, extent: held });
  });
  return untold;
}

function sayHow(
  cell: StateCell,
  { code, how, text }: NamedLivelihood,
  names: LivelihoodNames,
  draft: StateDraft,
): void {
  if (how === "unknown") return unknown(cell, draft, text, names.nearest(text));
  // A pension, or the like, that nobody but its own system pays: counted as none, which is said.
  const other = code === "INGEN" && /pension|penning|benefit|vilande/i.test(text);
  if (how === "name" && !other) return;
  const severity = how === "likeness" ? "warning" : "info";
  draft.tell(cell.column, { code: "code-guessed", severity, done: "kept", found: text, facts: { as: code } });
}

function sayInferred(cell: StateCell, code: Livelihood, draft: StateDraft): void {
  if (LIVELIHOOD_NAMES[code].confirmed || code === "OKAND") return;
  draft.tell(cell.column, { code: "code-list-inferred", severity: "info", done: "kept", facts: { as: code } });
}

/** The extent column of the same slot: one number for one source, or a list of as many. */
function extentsBeside(
  cell: StateCell,
  sources: number,
  extents: readonly StateCell[],
  scales: Scales,
  draft: StateDraft,
): readonly (number | null)[] {
  const mine = extents.find(({ column }) => column.slot === cell.column.slot);
  if (mine === undefined) return [];
  if (sources === 1 || mine.error) {
    const extent = percentOf(mine, scales, draft);
    return [extent === "yes" ? null : extent];
  }
  const parts = String(mine.value)
    .split(/\s*(?:[;/+]|\soch\s)\s*/)
    .filter((part) => part !== "");
  if (parts.length === sources) {
    return parts.map((part) => {
      const extent = percentOfReading(readExtent(part), { ...mine, value: part }, scales, draft);
      return extent === "yes" ? null : extent;
    });
  }
  draft.tell(mine.column, {
    code: "number-two-readings",
    severity: "warning",
    done: "value-left-out",
    found: String(mine.value),
  });
  return [];
}

function addCoded(cell: StateCell, code: Livelihood, scales: Scales, draft: StateDraft): void {
  const extent = percentOf(cell, scales, draft);
  if (extent === null || extent === 0) return;
  sayInferred(cell, code, draft);
  draft.addSource(code, extent === "yes" ? null : extent);
}

function addExtent(
  cell: StateCell,
  what: "unsubsidised" | "subsidised" | "studies",
  scales: Scales,
  draft: StateDraft,
): void {
  const reading = cell.error ? null : readExtent(cell.value);
  if (reading?.kind === "text") {
    const [only] = readOccupations(String(cell.value));
    if (only !== undefined && only.kind !== "unknown" && only.kind !== "none") {
      if (only.scheme !== null) draft.scheme = only.scheme;
      draft.set(what, only.extent ?? assumed(cell, draft));
      return;
    }
    if (only?.kind === "none") return draft.set(what, 0);
    return unknown(cell, draft, String(cell.value), "");
  }
  const extent = wholeIfYes(percentOf(cell, scales, draft), cell, draft);
  if (extent !== null) draft.set(what, extent);
}

const assumed = (cell: StateCell, draft: StateDraft): number => wholeIfYes("yes", cell, draft) as number;

/** Work without a word on subsidy: a number, ja or a kind of work. Counted as unsubsidised, which is said. */
function addWork(cell: StateCell, beside: Beside, scales: Scales, draft: StateDraft): void {
  if (cellError(cell, draft)) return;
  const reading = readExtent(cell.value);
  if (reading.kind === "text") return addOccupation(cell, beside, draft);
  const extent = percentOf(cell, scales, draft);
  if (extent === null) return;
  const held = extent === "yes" ? (beside ?? assumed(cell, draft)) : extent;
  if (held === HIDDEN) return;
  if (held > 0 && draft.plainWork === "unsubsidised") sayUnsubsidised(cell, draft);
  draft.set(draft.plainWork, held);
}

const sayUnsubsidised = (cell: StateCell, draft: StateDraft): void =>
  draft.tell(cell.column, { code: "code-guessed", severity: "info", done: "kept", facts: { as: "unsubsidisedWork" } });

function addOccupation(cell: StateCell, beside: Beside, draft: StateDraft): void {
  if (cellError(cell, draft) || suppressed(cell, draft)) return;
  const occupations = readOccupations(String(cell.value));
  for (const one of occupations) addOne(cell, one, occupations.length === 1 ? beside : null, draft);
  if (occupations.some(({ kind }) => kind === "unknown")) return;
  const hidden = beside === HIDDEN ? occupations.map(topicOf) : [];
  // What is registered and does not name them says that there was none.
  if (!hidden.some((topic) => topic !== "studies")) draft.unsubsidised ??= none;
  if (!hidden.includes("studies") && cell.column.topic === "occupation") draft.studies ??= none;
}

/** Told, and told to be none: a blank or unreadable cell never comes here. */
const none: number = 0;

const topicOf = ({ kind }: Occupation): "studies" | "subsidised" | "unsubsidised" =>
  kind === "studies" ? "studies" : kind === "subsidised" ? "subsidised" : "unsubsidised";

function addOne(cell: StateCell, one: Occupation, beside: Beside, draft: StateDraft): void {
  if (one.kind === "unknown") return unknown(cell, draft, one.text, "");
  if (one.kind === "none") return;
  if (one.kind === "jobSeeking") {
    draft.jobSeeking = true;
    return;
  }
  const extent = one.extent ?? beside ?? assumed(cell, draft);
  if (extent === HIDDEN) return;
  if (one.kind === "work") sayUnsubsidised(cell, draft);
  if (one.scheme !== null) draft.scheme = one.scheme;
  draft.set(topicOf(one), extent);
}

function addScheme(cell: StateCell, scales: Scales, draft: StateDraft): void {
  if (cell.column.mapped.code !== null) {
    const extent = wholeIfYes(percentOf(cell, scales, draft), cell, draft);
    if (extent === null || extent === 0) return;
    draft.scheme = cell.column.mapped.code as SubsidyScheme;
    return draft.set("subsidised", extent);
  }
  if (cellError(cell, draft) || suppressed(cell, draft)) return;
  const scheme = schemeOf(String(cell.value));
  if (scheme !== null) draft.scheme = scheme;
  else if (yesOrNo(cell.value) !== "no" && !/^ingen|^inget/i.test(String(cell.value).trim()))
    unknown(cell, draft, String(cell.value), "");
}

function addJobSeeking(cell: StateCell, draft: StateDraft): void {
  if (cellError(cell, draft) || suppressed(cell, draft)) return;
  const answer = yesOrNo(cell.value);
  if (answer !== null) draft.jobSeeking = answer === "yes";
  else unknown(cell, draft, String(cell.value), "");
}

function check(draft: StateDraft, cells: readonly StateCell[]): void {
  const at = (pattern: RegExp): StateCell["column"] | undefined =>
    cells.find(({ column }) => pattern.test(column.topic))?.column;
  const livelihood = at(/^livelihood$/);
  if (livelihood !== undefined && draft.has("INGEN") && BENEFITS.some((code) => draft.has(code))) {
    draft.tell(livelihood, { code: "none-beside-other", severity: "warning", done: "kept" });
  }
  const { unsubsidised, subsidised } = draft;
  const work = at(/^subsidised$/) ?? at(/^(?:work|occupation|scheme)$/) ?? at(/^unsubsidised$/);
  if (work === undefined || subsidised === null) return;
  if (unsubsidised !== null && unsubsidised + subsidised > 100) {
    draft.tell(work, {
      code: "extents-sum-over-100",
      severity: "warning",
      done: "kept",
      facts: { sum: unsubsidised + subsidised },
    });
  }
  if (subsidised > 0 && draft.scheme === null) {
    draft.tell(work, { code: "scheme-missing", severity: "info", done: "kept", facts: { as: "wageSubsidy" } });
  }
}
