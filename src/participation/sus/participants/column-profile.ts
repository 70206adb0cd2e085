import { isBlank, isCellError, type CellValue } from "../../../sheet/cell";
import { foldText } from "../fold";
import { readDateNumber, readDateText, type DateReading } from "../values/dates";
import { readAgeBand } from "../values/age-bands";
import { digitsOf, isIdentityNumber, isIdentityShaped } from "../values/identity-numbers";
import { readLivelihoods } from "../values/livelihood-cells";
import { livelihoodNames } from "../values/livelihood-names";
import { yesOrNo } from "../values/marks";
import { isRegistrationForm, isWrongRegistration } from "../values/registration-forms";
import { readOccupations } from "../values/occupations";
import { isPrivateText, isShortAnswer, isTooMany } from "../values/free-text";
import { couldBeName } from "../values/person-names";

/** What the cells of a column look like, in counts of the cells that hold something. */
export interface ColumnProfile {
  readonly filled: number;
  readonly numbers: number;
  readonly texts: number;
  readonly dates: number;
  readonly years: number;
  readonly yesNo: number;
  /** Whole numbers or shares that an extent may be. */
  readonly extents: number;
  readonly sexes: number;
  readonly livelihoods: number;
  readonly occupations: number;
  readonly identityShaped: number;
  readonly identities: number;
  readonly names: number;
  readonly wrongRegistrations: number;
  /** Forms of registration in words: "Personuppgifter", "Anonym", "Volym". */
  readonly registrationForms: number;
  /** Bands of ages, and those of them that lie in no single band that ages are kept in. */
  readonly ageBands: number;
  readonly wideAgeBands: number;
  /** Ways to reach somebody, diagnoses, sentences; and short answers that may be kept, looked for where they are few. */
  readonly privateTexts: number;
  readonly shortAnswers: number;
  /** Different contents, and the commonest few, as they stand. */
  readonly distinct: number;
  readonly common: readonly string[];
}

const NAMES = livelihoodNames();
const SAMPLES = 4;
/** Contents looked up in lists of words: a column of codes has fewer. */
const MOST_WORDS = 150;

type Kinds = Omit<{ -readonly [K in keyof ColumnProfile]: ColumnProfile[K] }, "distinct" | "common">;

const NONE: Kinds = {
  filled: 0, numbers: 0, texts: 0, dates: 0, years: 0, yesNo: 0, extents: 0, sexes: 0, livelihoods: 0, occupations: 0,
  identityShaped: 0, identities: 0, names: 0, wrongRegistrations: 0, registrationForms: 0, ageBands: 0, wideAgeBands: 0,
  privateTexts: 0, shortAnswers: 0,
}; // prettier-ignore

/** Each different content is looked at once. */
export function profileColumn(cells: readonly CellValue[]): ColumnProfile {
  const times = new Map<string | number | boolean, number>();
  for (const value of cells) {
    if (isBlank(value) || value === null) continue;
    const key = isCellError(value) ? value.error : typeof value === "string" ? value.trim() : value;
    const held = times.get(key);
    times.set(key, held === undefined ? 1 : held + 1);
  }
  const counts: Kinds = { ...NONE };
  const inOrder = [...times].sort((a, b) => b[1] - a[1] || (String(a[0]) < String(b[0]) ? -1 : 1));
  inOrder.forEach(([value, count], at) => addKinds(counts, value, count, at < MOST_WORDS));
  if (!isTooMany(times.size)) {
    for (const [value, count] of times) if (isShortAnswer(textOf(value))) counts.shortAnswers += count;
  }
  const common = inOrder.slice(0, SAMPLES).map(([value]) => String(value));
  return { ...counts, distinct: times.size, common };
}

const textOf = (value: string | number | boolean): string =>
  typeof value === "number" ? digitsOf(value) : String(value);

function addKinds(counts: Kinds, value: string | number | boolean, times: number, inLists: boolean): void {
  const add = (what: keyof Kinds, holds: boolean): void => {
    if (holds) counts[what] += times;
  };
  add("filled", true);
  add("yesNo", yesOrNo(value) !== null);
  add("privateTexts", isPrivateText(textOf(value)));
  if (typeof value === "boolean") return;
  add("identityShaped", isIdentityShaped(value));
  add("identities", isIdentityNumber(value));
  const date: DateReading = typeof value === "number" ? readDateNumber(value) : readDateText(value);
  add("dates", date.kind === "date" || date.kind === "two");
  add("years", date.kind === "year");
  if (typeof value === "number") {
    counts.numbers += times;
    add("extents", value >= 0 && value <= 100);
    return;
  }
  counts.texts += times;
  add("extents", /^\d{1,3}(?:[.,]\d+)? ?%?$|^\d{1,3} ?[-–] ?\d{1,3} ?%?$|^(?:hel|halv|del)tid$/i.test(value));
  addTextKinds(add, value, inLists && !/\d{4}/.test(value));
}

function addTextKinds(add: (what: keyof Kinds, holds: boolean) => void, value: string, inLists: boolean): void {
  const folded = foldText(value);
  add("sexes", /^(?:k|m|kv|kvinna|man|kvinnor|kvinnlig|manlig|okand|okant|female|male)$/.test(folded));
  add("names", couldBeName(value));
  add("wrongRegistrations", isWrongRegistration(folded));
  add("registrationForms", isRegistrationForm(folded));
  const band = readAgeBand(value);
  add("ageBands", band !== null);
  add("wideAgeBands", band !== null && band.middle === null);
  if (!inLists) return;
  const livelihood = readLivelihoods(value, NAMES);
  add("livelihoods", livelihood.kind === "named" && livelihood.sources.some(({ how }) => how !== "unknown"));
  add(
    "occupations",
    readOccupations(value).some(({ kind }) => kind !== "unknown"),
  );
}
