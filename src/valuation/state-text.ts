import { Decimal } from "../calculation/decimal";
import { fail, ok, type Result } from "../calculation/result";
import { share, type Share } from "../calculation/units";
import { LIVELIHOODS, type SubsidyScheme } from "./livelihoods";
import { kronorOf, oreOf } from "./ore";
import { checkState, NO_STATE, PLACES, type Job, type State, type StateFault } from "./state/state";
import { LIVELIHOOD_WORDS, PLACE_WORDS, SCHEME_WORDS, type Meaning } from "./state-words";
import { tokensOf, type Token, type TokenFault } from "./state-tokens";

/** What can be wrong with the text of a state; `found` is as written, folded. */
export type StateTextFault =
  | TokenFault
  | StateFault
  | { readonly code: "empty-state" }
  /** A part without a word for work, a place or a livelihood. */
  | { readonly code: "nothing-named"; readonly found: string }
  /** A part with two of them: a separator is missing. */
  | { readonly code: "two-named"; readonly found: string }
  | { readonly code: "two-extents"; readonly found: string }
  /** Work, subsidised work or a place in two parts. */
  | { readonly code: "said-twice"; readonly found: string }
  /** A scheme, or a wage, on something else than work. */
  | { readonly code: "only-for-work"; readonly found: string }
  /** "Lön" alone: write work with its extent. */
  | { readonly code: "wage-without-work" };

/** Parts are parted by ; + a line break, "och", or a comma that is not inside a number. */
const SEPARATOR = /[;+\n\r]|(?<!\d),|,(?!\d)|\s+och\s+/iu;

/**
 * The state a short Swedish text tells: "Arbete 50% lönebidrag 80%; Sjukpenning 50%".
 *
 *   state = part, or parts with ; + , or "och" between
 *   part  = what, and then in any order: extent, scheme and its share, monthly wage
 *
 * @returns the state, its livelihoods in the order of the code list; what is not said is 100 % of extent, the scheme's
 * own share, and the valuation's wage
 *
 * | case | fault |
 * |---|---|
 * | nothing | empty-state |
 * | a word nobody knows | unknown-word, with the nearest |
 * | a number without % or kr; 25.000 kr | number-without-unit; ambiguous-number |
 * | other contradictions | the code of StateTextFault |
 *
 * The grammar for users is in docs/METOD.md. Case, accents and kinds of space do not count.
 */
export function readState(text: string): Result<State, StateTextFault> {
  const parts = text.split(SEPARATOR).filter((part) => part.trim() !== "");
  if (parts.length === 0) return fail({ code: "empty-state" });
  let state = NO_STATE;
  for (const part of parts) {
    const tokens = tokensOf(part);
    if (!tokens.ok) return tokens;
    const next = withPart(state, tokens.value, part.trim());
    if (!next.ok) return next;
    state = next.value;
  }
  const withoutWork = state.unsubsidised === null && state.subsidised === null;
  if (withoutWork && state.livelihoods.some(({ livelihood }) => livelihood === "LON"))
    return fail({ code: "wage-without-work" });
  return checkState({ ...state, livelihoods: inOrder(state.livelihoods) });
}

const inOrder = (held: State["livelihoods"]): State["livelihoods"] =>
  [...held].sort((one, other) => LIVELIHOODS.indexOf(one.livelihood) - LIVELIHOODS.indexOf(other.livelihood));

/** What a part is about. */
type Named = Extract<Meaning, { kind: "livelihood" | "work" | "place" }>;

/** A part as it is being read. */
interface Reading {
  named: Named | null;
  subsidised: boolean;
  scheme: SubsidyScheme | null;
  extent: Share | null;
  subsidyShare: Share | null;
  wage: Job["monthlyWage"];
  /** What the next percentage is: the extent, or after a scheme its share. */
  next: "extent" | "subsidyShare";
}

function withPart(state: State, tokens: readonly Token[], found: string): Result<State, StateTextFault> {
  const reading: Reading = {
    named: null,
    subsidised: false,
    scheme: null,
    extent: null,
    subsidyShare: null,
    wage: null,
    next: "extent",
  };
  for (const token of tokens) {
    const code = take(token, reading);
    if (code !== null) return fail({ code, found });
  }
  const { named } = reading;
  if (named === null) return fail({ code: reading.subsidised ? "only-for-work" : "nothing-named", found });
  if (named.kind !== "work" && (reading.subsidised || reading.wage !== null))
    return fail({ code: "only-for-work", found });
  return added(state, named, reading, found);
}

/** Takes a token into the part, or says what is wrong. */
function take(token: Token, reading: Reading): "two-named" | "two-extents" | null {
  if (token.kind === "percent") return takeShare(reading, reading.next, share(token.percent.div(100)));
  if (token.kind === "kronor") {
    if (reading.wage !== null) return "two-extents";
    reading.wage = oreOf(token.kronor);
    return null;
  }
  const { meaning } = token;
  switch (meaning.kind) {
    case "extent":
      return takeShare(reading, "extent", share(new Decimal(meaning.percent).div(100)));
    case "scheme":
      if (reading.scheme !== null) return "two-named";
      reading.scheme = meaning.scheme;
      reading.subsidised = true;
      reading.next = "subsidyShare";
      return null;
    case "subsidised":
      reading.subsidised = true;
      if (reading.named === null) return takeNamed(reading, { kind: "work" });
      reading.next = "subsidyShare";
      return null;
    default:
      return takeNamed(reading, meaning);
  }
}

function takeNamed(reading: Reading, named: Named): "two-named" | null {
  if (reading.named !== null) return "two-named";
  reading.named = named;
  reading.next = "extent";
  return null;
}

function takeShare(reading: Reading, slot: Reading["next"], value: Share): "two-extents" | null {
  if (reading[slot] !== null) return "two-extents";
  reading[slot] = value;
  return null;
}

function added(state: State, named: Named, reading: Reading, found: string): Result<State, StateTextFault> {
  const extent = reading.extent ?? share(1);
  switch (named.kind) {
    case "livelihood":
      return ok({ ...state, livelihoods: [...state.livelihoods, { livelihood: named.livelihood, extent }] });
    case "place":
      if (state.places[named.place] !== undefined) return fail({ code: "said-twice", found });
      return ok({ ...state, places: { ...state.places, [named.place]: extent } });
    case "work": {
      const slot = reading.subsidised ? "subsidised" : "unsubsidised";
      if (state[slot] !== null) return fail({ code: "said-twice", found });
      const job = { extent, monthlyWage: reading.wage };
      return reading.subsidised
        ? ok({ ...state, subsidised: { ...job, scheme: reading.scheme, share: reading.subsidyShare } })
        : ok({ ...state, unsubsidised: job });
    }
  }
}

/**
 * A state as the text we write, which readState reads back as the same state (but for one that holds nothing).
 * @example stateText(state) → "Arbete 50% lönebidrag 80%; Sjukpenning 50%"
 */
export function stateText({ unsubsidised, subsidised, places, livelihoods }: State): string {
  const parts = [
    ...(unsubsidised === null ? [] : [`Arbete ${percent(unsubsidised.extent)}${wageText(unsubsidised)}`]),
    ...(subsidised === null
      ? []
      : [`Arbete ${percent(subsidised.extent)} ${schemeText(subsidised)}${wageText(subsidised)}`]),
    ...PLACES.flatMap((place) => {
      const extent = places[place];
      return extent === undefined ? [] : [`${PLACE_WORDS[place][0]} ${percent(extent)}`];
    }),
    ...inOrder(livelihoods).map(
      ({ livelihood, extent }) => LIVELIHOOD_WORDS[livelihood][0] + (extent.eq(1) ? "" : ` ${percent(extent)}`),
    ),
  ];
  return parts.length === 0 ? LIVELIHOOD_WORDS.INGEN[0] : parts.join("; ");
}

const percent = (part: Share): string => `${part.times(100).toFixed().replace(".", ",")}%`;

const schemeText = ({ scheme, share: paid }: NonNullable<State["subsidised"]>): string =>
  (scheme === null ? "lönesubvention" : SCHEME_WORDS[scheme][0]) + (paid === null ? "" : ` ${percent(paid)}`);

function wageText({ monthlyWage }: Job): string {
  if (monthlyWage === null) return "";
  const [whole, ore] = kronorOf(monthlyWage).toFixed().split(".");
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, " ");
  return ` ${grouped}${ore === undefined ? "" : `,${ore.padEnd(2, "0")}`} kr`;
}
