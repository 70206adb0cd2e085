import { isoFromSerial } from "../../src/sheet/serial-date";
import type { CellValue } from "../../src/sheet/cell";
import type { Livelihood } from "../../src/valuation/livelihoods";
import type { MadeParticipation, MadeState } from "./made-participations";
import type { Random } from "./random";
import {
  tidyLivelihood,
  LIVELIHOOD_SPELLINGS,
  untidyDate,
  untidyExtent,
  untidyIdentity,
  untidyName,
  untidyNo,
  untidySex,
  untidyYes,
} from "./untidy";

/**
 * How several livelihoods of one person stand: in one cell with signs between, in columns of their own beside each
 * other, or as one column per livelihood with marks.
 */
export type Shape = "list" | "columns" | "marks";

/** One column: its heading, the heading over it ("" for none) and what stands in it. */
export interface MadeColumn {
  readonly over: string;
  readonly heading: string;
  readonly kind: "text" | "date" | "number";
  value(one: MadeParticipation, random: Random): CellValue;
}

export const CONSTRUCTED =
  "Konstruerade uppgifter för prov. Personerna finns inte; namn, personnummer (födelsenummer 980–999) och orter är påhittade."; // prettier-ignore

const column = (over: string, heading: string, kind: MadeColumn["kind"], value: MadeColumn["value"]): MadeColumn =>
  ({ over, heading, kind, value }); // prettier-ignore

const BEFORE = "Före insats";
const AFTER = "Efter insats";

/** A year and a sex is all that is kept of an anonymous participant. */
const known =
  (value: MadeColumn["value"]): MadeColumn["value"] =>
  (one, random) =>
    one.person === null ? null : value(one, random);

/** The columns of the association's own register: 25 or so, as they come. */
export function registerColumns(shape: Shape): readonly MadeColumn[] {
  return [
    column("", "Löpnr", "number", ({ number }) => number),
    column("", "Personnummer", "text", ({ person }, random) => (person === null ? null : untidyIdentity(person.identity, random))), // prettier-ignore
    column("", "Deltagarens namn", "text", ({ person }) => person?.name ?? null),
    column("", "Samverkansorganisation", "text", () => "Samordningsförbundet Exempel"),
    column("", "Insats", "text", ({ intervention }, random) => untidyName(intervention, random)),
    column("", "Folkbokföringskommun", "text", ({ person }) => person?.municipality ?? null),
    column("", "Kön", "text", ({ sex }, random) => untidySex(sex, random)),
    column("", "Startdatum", "date", ({ start }, random) => (start === null ? null : untidyDate(start, random))),
    column("", "Slutdatum", "date", ({ end }, random) => (end === null ? null : untidyDate(end, random))),
    column("", "Deltagarregistrering", "text", ({ person }) => (person === null ? "Anonym" : "Personuppgifter")),
    column("", "Budgetår", "number", ({ year }) => year),
    column(
      "",
      "Högsta slutförda utbildningsnivå",
      "text",
      known(({ education }) => education),
    ),
    column(
      "",
      "Tid i offentlig försörjning",
      "text",
      known(({ benefitTime }) => benefitTime),
    ),
    ...livelihoodColumns(BEFORE, shape, ({ before, person }) => (person === null ? null : before)),
    ...workColumns(BEFORE, ({ before, person }) => (person === null ? null : before)),
    ...livelihoodColumns(AFTER, shape, ({ after }) => after),
    ...workColumns(AFTER, ({ after }) => after),
    column("", "Avslutsanledning", "text", ({ endReason }) => endReason),
    column(
      "",
      "Remittent",
      "text",
      known(({ referrer }) => referrer),
    ),
    column(
      "",
      "Har du fått det stöd du behövt?",
      "text",
      known(({ answer }) => answer),
    ),
    column(
      "",
      "Antal möten",
      "number",
      known(({ meetings }) => meetings),
    ),
  ];
}

type StateOf = (one: MadeParticipation) => MadeState | null;

function livelihoodColumns(over: string, shape: Shape, stateOf: StateOf): readonly MadeColumn[] {
  if (shape === "list") return [column(over, "Försörjning", "text", list(stateOf))];
  if (shape === "columns") {
    return [0, 1].map((at) =>
      column(over, `Försörjning ${at + 1}`, "text", (one, random) => {
        const code = stateOf(one)?.livelihoods[at];
        return code === undefined ? null : random.pick(LIVELIHOOD_SPELLINGS[code]);
      }),
    );
  }
  const codes: readonly Livelihood[] = ["SJP", "REHAB", "AE", "SE", "AKASSA", "AKTST", "FSTOD", "STUD", "INGEN"];
  return codes.map((code) =>
    column(over, tidyLivelihood(code), "text", (one, random) => {
      const state = stateOf(one);
      if (state === null) return null;
      return state.livelihoods.includes(code) ? untidyYes(random) : untidyNo(random);
    }),
  );
}

const list =
  (stateOf: StateOf): MadeColumn["value"] =>
  (one, random) => {
    const state = stateOf(one);
    if (state === null) return null;
    return state.livelihoods.map((code) => random.pick(LIVELIHOOD_SPELLINGS[code])).join(random.pick(["; ", " + ", ", ", " och "])); // prettier-ignore
  };

function workColumns(over: string, stateOf: StateOf): readonly MadeColumn[] {
  const share = (heading: string, of: (state: MadeState) => number): MadeColumn =>
    column(over, heading, "number", (one, random) => {
      const state = stateOf(one);
      return state === null ? null : untidyExtent(of(state), random);
    });
  return [
    share("Ej subventionerat arbete, %", ({ unsubsidised }) => unsubsidised),
    share("Subventionerat arbete, %", ({ subsidised }) => subsidised),
    share("Studier, %", ({ studies }) => studies),
    column(over, "Aktivt arbetssökande", "text", (one) => {
      const state = stateOf(one);
      return state === null ? null : state.jobSeeking ? "Ja" : "Nej";
    }),
  ];
}

/** A sheet, and which of its rows are what. */
export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly columns: readonly MadeColumn[];
  /** Counted from 0. */
  readonly headingRows: readonly number[];
  readonly body: { readonly first: number; readonly last: number };
}

/** Title and notes above, headings in two rows, the rows, a row of sums and a note below. */
export function participantSheet(
  name: string,
  participations: readonly MadeParticipation[],
  columns: readonly MadeColumn[],
  random: Random,
): MadeSheet {
  const over = columns.map((one, at) => (one.over === columns[at - 1]?.over ? null : one.over || null));
  const finished = participations.filter(({ kind }) => kind === "finished").length;
  const above: CellValue[][] = [[`Deltagare i insatser, ${name}`], [CONSTRUCTED], ["Uttagsdatum: 2020-01-31"], []];
  const headingRows = columns.some((one) => one.over !== "") ? [over, columns.map(({ heading }) => heading)] : [columns.map(({ heading }) => heading)]; // prettier-ignore
  const body = participations.map((one) => columns.map(({ value }) => value(one, random)));
  const first = above.length + headingRows.length;
  const sums: CellValue[] = columns.map((_, at) => (at === 0 ? "Summa" : at === 1 ? participations.length : null));
  return {
    name,
    columns,
    rows: [...above, ...headingRows, ...body, sums, [], [`Anm. ${finished} deltagare är registrerade som avslutade.`]],
    headingRows: headingRows.map((_, at) => above.length + at),
    body: { first, last: first + body.length - 1 },
  };
}

/** Twenty columns without mess, for measuring: rows as a host gives them. */
export const PLAIN_COLUMNS: readonly MadeColumn[] = plainColumns();

function plainColumns(): readonly MadeColumn[] {
  const state = (over: string, suffix: string, of: StateOf): MadeColumn[] => [
    column(over, `Försörjning ${suffix}`, "text", (one) => of(one)?.livelihoods.map(tidyLivelihood).join("; ") ?? null),
    column(over, `Ej subventionerat arbete ${suffix}, %`, "number", (one) => of(one)?.unsubsidised ?? null),
    column(over, `Subventionerat arbete ${suffix}, %`, "number", (one) => of(one)?.subsidised ?? null),
    column(over, `Studier ${suffix}, %`, "number", (one) => of(one)?.studies ?? null),
  ];
  return [
    column("", "Löpnr", "number", ({ number }) => number),
    column("", "Personnummer", "text", ({ person }) => person?.identity ?? null),
    column("", "Samverkansorganisation", "text", () => "Samordningsförbundet Exempel"),
    column("", "Insats", "text", ({ intervention }) => intervention),
    column("", "Kommun", "text", ({ person }) => person?.municipality ?? null),
    column("", "Kön", "text", ({ sex }) => sex),
    column("", "Startdatum", "date", ({ start, number }) => (number % 2 === 0 || start === null ? start : isoFromSerial(start))), // prettier-ignore
    column("", "Slutdatum", "date", ({ end }) => end),
    column("", "Utbildningsnivå", "text", ({ education }) => education),
    column("", "Tid i offentlig försörjning", "text", ({ benefitTime }) => benefitTime),
    ...state("", "före insats", ({ before }) => before),
    ...state("", "efter insats", ({ after }) => after),
    column("", "Avslutsanledning", "text", ({ endReason }) => endReason),
    column("", "Remittent", "text", ({ referrer }) => referrer),
  ];
}
