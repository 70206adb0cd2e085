import type { Category, CategoryField, Codes } from "../../participation/model/participations";
import { shownSpelling } from "../../words/shown-spelling";
import { narrowed } from "../income/numbering";
import { interventionYears, type InterventionYear } from "./intervention-years";
import { ageBand, inKeyOrder, isCoded } from "./key-order";
import {
  DIMENSIONS,
  NO_PARTICIPANTS,
  NOT_TOLD,
  type Dimension,
  type DimensionKeys,
  type PivotKey,
  type PortfolioData,
} from "./model";
import { foldName } from "./names";

/** A dimension of the data as codes: a code stands for one key, or for several at once. */
export interface DimensionColumn {
  /** Participation i has code codes[i]; null: code 0, all of them. */
  readonly codes: Codes | null;
  /** The keys of a code, as positions in `keys`, in the order the source tells them; none for a code nobody has. */
  readonly members: readonly (readonly number[])[];
  /** The code of each entry of the intervention years, for costs without participants. */
  readonly ofEntry: readonly number[];
  /** In order. */
  readonly keys: readonly PivotKey[];
}

const made = new WeakMap<PortfolioData, Map<Dimension, DimensionColumn>>();

/** Made once for the data and the dimension. */
export function dimensionColumn(data: PortfolioData, dimension: Dimension): DimensionColumn {
  const columns = made.get(data) ?? new Map<Dimension, DimensionColumn>();
  made.set(data, columns);
  const known = columns.get(dimension);
  if (known !== undefined) return known;
  const column = finish(dimension, told(data, dimension), interventionYears(data).withParticipations);
  columns.set(dimension, column);
  return column;
}

/** The dimensions that some participation or intervention tells, with their keys, in order. */
export const pivotDimensions = (data: PortfolioData): readonly DimensionKeys[] =>
  DIMENSIONS.map((dimension) => ({ dimension, keys: dimensionColumn(data, dimension).keys })).filter(({ keys }) =>
    keys.some((key) => key !== NOT_TOLD && key !== NO_PARTICIPANTS),
  );

/** Codes and what each is called, before the names are brought together. */
interface Told {
  readonly codes: Codes | null;
  readonly names: readonly (readonly PivotKey[])[];
  readonly ofEntry: readonly number[];
}

function told(data: PortfolioData, dimension: Dimension): Told {
  switch (dimension) {
    case "year":
      return ofIntervention(data, ({ year }) => (year === 0 ? [] : [String(year)]));
    case "intervention":
      return ofIntervention(data, ({ name }) => [name]);
    case "orientation":
      return ofIntervention(data, ({ orientation }) => (orientation === null ? [] : [orientation]));
    case "targetGroup":
      return ownElse(data, dimension, ({ targetGroups }) => targetGroups);
    case "responsibleOrganisation":
      return ownElse(data, dimension, ({ responsible }) => (responsible === null ? [] : [responsible]));
    case "ageBand":
      return ofPerson(
        data,
        data.participations.age,
        Array.from({ length: 256 }, (_, age) => ageBand(age)),
      );
    case "livelihoodBefore": {
      const { before, states } = data.participations;
      return ofPerson(data, before, states.map((state) => (state === null ? [] : state.livelihoods.map(({ code }) => code)))); // prettier-ignore
    }
    case "municipality":
    case "sex":
    case "education":
    case "benefitTime":
    case "endReason":
      return ofCategory(data, dimension);
  }
}

function ofIntervention(data: PortfolioData, tell: (entry: InterventionYear) => readonly PivotKey[]): Told {
  const { codes, entries } = interventionYears(data);
  return { codes, names: entries.map(tell), ofEntry: entries.map((_, at) => at) };
}

function ofCategory(data: PortfolioData, field: CategoryField): Told {
  const category = data.participations.categories[field];
  return category === undefined ? ofPerson(data, null, [[]]) : ofPerson(data, category.codes, category.names.map((name) => [name])); // prettier-ignore
}

/** What only participants have: a cost without them is under a key of its own. */
function ofPerson(data: PortfolioData, codes: Codes | null, names: readonly (readonly PivotKey[])[]): Told {
  const { entries } = interventionYears(data);
  return { codes, names: [...names, [NO_PARTICIPANTS]], ofEntry: entries.map(() => names.length) };
}

/** The participations' own column, and the intervention's where that says nothing. */
function ownElse(
  data: PortfolioData,
  field: "targetGroup" | "responsibleOrganisation",
  tell: (entry: InterventionYear) => readonly PivotKey[],
): Told {
  const category = data.participations.categories[field];
  if (category === undefined) return ofIntervention(data, tell);
  const { codes, entries } = interventionYears(data);
  const own = category.names.map((name) => (field === "targetGroup" ? groupsIn(name) : [name]));
  return {
    codes: ownOr(category, codes),
    names: [...own, ...entries.map(tell)],
    ofEntry: entries.map((_, at) => own.length + at),
  };
}

function ownOr({ codes, names }: Category, entries: Codes): Codes {
  const either = new Uint32Array(codes.length);
  let most = 0;
  for (let at = 0; at < codes.length; at += 1) {
    const own = codes[at] as number;
    const code = own === 0 ? names.length + (entries[at] as number) : own;
    if (code > most) most = code;
    either[at] = code;
  }
  return narrowed(either, most + 1);
}

/** Several target groups in one cell. */
const groupsIn = (text: string): readonly string[] =>
  text
    .split(/[;|\n]|\s\/\s/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Only what participations have, or costs without them: names that fold alike are one key. */
function finish(dimension: Dimension, { codes, names, ofEntry }: Told, withParticipations: number): DimensionColumn {
  const used = new Uint8Array(names.length);
  if (codes === null) used[0] = 1;
  else for (let at = 0; at < codes.length; at += 1) used[codes[at] as number] = 1;
  for (const code of ofEntry.slice(withParticipations)) used[code] = 1;
  const keysOf = names.map((list) => (list.length === 0 ? [NOT_TOLD] : list));
  const foldOf = (key: PivotKey): string => (isCoded(dimension) || key === NO_PARTICIPANTS ? key : foldName(key));
  const spelled = new Map<string, PivotKey>();
  keysOf.forEach((list, code) => {
    if (used[code] === 1)
      for (const key of list) spelled.set(foldOf(key), shownSpelling(key, spelled.get(foldOf(key))));
  });
  const keys = inKeyOrder(dimension, spelled.values());
  const position = new Map(keys.map((key, at) => [foldOf(key), at]));
  const members = keysOf.map((list, code) =>
    used[code] === 1 ? [...new Set(list.map((key) => position.get(foldOf(key)) as number))] : [],
  );
  return { codes, members, ofEntry, keys };
}
