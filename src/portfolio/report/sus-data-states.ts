import type { Field } from "../../participation/model/found-tables";
import type { Participations, RecordedState } from "../../participation/model/participations";
import type { CellValue } from "../../sheet/cell";
import { stateText } from "../../valuation/state-text";
import type { NumberFormat } from "../../sheet/layout";
import { fieldText } from "../../words/import-fields";
import type { Language } from "../../words/language";
import { livelihoodText, schemeText } from "../../words/livelihoods";
import { susDataWords } from "../../words/sus-data";
import { stateOfRecord } from "../income/recorded-to-state";
import type { DataColumn } from "./sus-data-column";

/** Between several sources in one cell; the reading takes them apart by it. */
const BETWEEN = "; ";

interface StatePart {
  readonly before: Field;
  readonly after: Field;
  readonly format?: NumberFormat;
  readonly value: (state: RecordedState, language: Language) => CellValue;
}

const PARTS: readonly StatePart[] = [
  {
    before: "livelihoodBefore",
    after: "livelihoodAfter",
    format: "text",
    value: ({ livelihoods }, language) =>
      livelihoods.length === 0 ? null : livelihoods.map(({ code }) => livelihoodText(code, language)).join(BETWEEN),
  },
  {
    before: "livelihoodBeforeExtent",
    after: "livelihoodAfterExtent",
    value: ({ livelihoods }) => extents(livelihoods),
  },
  { before: "unsubsidisedBefore", after: "unsubsidisedAfter", value: ({ unsubsidisedWork }) => unsubsidisedWork },
  { before: "subsidisedBefore", after: "subsidisedAfter", value: ({ subsidisedWork }) => subsidisedWork },
  {
    before: "schemeBefore",
    after: "schemeAfter",
    format: "text",
    value: ({ scheme }, language) => (scheme === null ? null : schemeText(scheme, language)),
  },
  { before: "studiesBefore", after: "studiesAfter", value: ({ studies }) => studies },
  {
    before: "jobSeekingBefore",
    after: "jobSeekingAfter",
    format: "text",
    value: ({ jobSeeking }, language) => {
      const { yes, no } = susDataWords(language);
      return jobSeeking === null ? null : jobSeeking ? yes : no;
    },
  },
];

/** One extent is a number; several stand in the order of their sources, and one that is not told as "?". */
function extents(livelihoods: RecordedState["livelihoods"]): CellValue {
  const [first] = livelihoods;
  if (first === undefined || livelihoods.every(({ extent }) => extent === null)) return null;
  if (livelihoods.length === 1) return first.extent;
  return livelihoods.map(({ extent }) => (extent === null ? "?" : String(extent))).join(BETWEEN);
}

/** Before and after as columns; each state is worded once, however many participations are in it. */
export function stateColumns({ states, before, after }: Participations, language: Language): DataColumn[] {
  const column = (part: StatePart, side: "before" | "after"): DataColumn => {
    const values = states.map((state) => (state === null ? null : part.value(state, language)));
    const codes = side === "before" ? before : after;
    return {
      heading: fieldText(part[side], language),
      ...(part.format !== undefined && { format: part.format }),
      value: (at) => values[codes[at] ?? -1] ?? null,
    };
  };
  const whole = (side: "before" | "after"): DataColumn => {
    const texts = states.map(stateCell);
    const codes = side === "before" ? before : after;
    const heading = susDataWords(language).states[side];
    return { heading, format: "text", value: (at) => texts[codes[at] ?? -1] ?? null };
  };
  return [
    ...PARTS.map((part) => column(part, "before")),
    ...PARTS.map((part) => column(part, "after")),
    whole("before"),
    whole("after"),
  ];
}

/** The state as PAYOFF.STEG takes it, so that a cell values a row as the pane does; empty where it cannot be valued. */
function stateCell(recorded: RecordedState | null): CellValue {
  const state = recorded === null ? null : stateOfRecord(recorded);
  return state?.ok === true ? stateText(state.value.state) : null;
}
