import { useDeferredValue, useMemo, useState } from "react";
import { DRAWS, SEED, WITHIN } from "../../calculation/catalogue/parameters";
import type { NumberParameter } from "../../calculation/catalogue/entry";
import { months } from "../../calculation/units";
import { fail, type Result } from "../../calculation/result";
import type { PortfolioData } from "../../portfolio/pivot/model";
import type { ScenarioFigures } from "../../portfolio/scenario/figures";
import { scenarioOf, type Scenario } from "../../portfolio/scenario/scenario";
import { startRanges, type JudgedRanges } from "../../portfolio/uncertainty/judged-ranges";
import { scenarioSensitivity, type ScenarioSensitivityRow } from "../../portfolio/uncertainty/scenario-sensitivity";
import type { Ends } from "../../portfolio/uncertainty/sensitive-inputs";
import { uncertaintyOfBase, type RowsFault, type RowsUncertainty } from "../../pipeline/how-sure";
import { rangesKey } from "../../pipeline/typed-ranges";
import type { Edits } from "../../valuation/assumptions/faults";
import type { Sector } from "../../valuation/sectors";
import { usePane } from "../app/pane-context";
import type { WorkbookPort } from "../../workbook/port";
import type { WhatIf } from "../what-if/useWhatIf";
import { firstChoice, SCENARIO, triedOf, type Choice, type Tried } from "./choices";
import { useTypedRanges } from "./useTypedRanges";

/** What is asked of the draws; a number may be one that cannot be. */
export interface Asked {
  readonly within: number;
  readonly seed: number;
  readonly draws: number;
}
export const START: Asked = { within: 36, seed: 1, draws: 10_000 };

const DOMAINS: Readonly<Record<keyof Asked, NumberParameter>> = { within: WITHIN, seed: SEED, draws: DRAWS };

/** The same that PAYOFF.SIMULERING takes. */
export function isAskable(name: keyof Asked, value: number): boolean {
  const { min = -Infinity, max = Infinity } = DOMAINS[name].domain;
  return Number.isInteger(value) && value >= min && value <= max;
}

/** The months asked for; those it starts with where they cannot be. */
export const monthsAsked = (within: number): number => (isAskable("within", within) ? within : START.within);

type EndsByPath = ReadonlyMap<string, Ends>;
const NO_ENDS: EndsByPath = new Map();

export interface HowSure {
  readonly tried: Tried;
  readonly sector: Sector;
  readonly asked: Asked;
  /** null: the figures cannot be worked out. */
  readonly scenario: Scenario | null;
  readonly sensitivity: readonly ScenarioSensitivityRow[];
  readonly ends: EndsByPath;
  readonly rows: Result<RowsUncertainty, RowsFault>;
  /** null: the sector bears no cost. */
  readonly judged: JudgedRanges | null;
  /** Somebody has: they are not as they start. */
  readonly isJudged: boolean;
  /** What was typed could not be kept in the workbook. */
  readonly notKept: boolean;
  choose(choice: Choice): void;
  ofSector(sector: Sector): void;
  ask(asked: Asked): void;
  setEnds(ends: EndsByPath): void;
  /** null: back to what nobody has judged. */
  judge(ranges: JudgedRanges | null): void;
}

/** What is tried and asked, and all of it that needs no draws; what is typed for one choice is kept apart from others'. */
export function useHowSure(whatIf: WhatIf, data: PortfolioData | null, edits: Edits, port: WorkbookPort): HowSure {
  const { language } = usePane();
  const [chosen, choose] = useState<Choice | null>(null);
  const [sector, ofSector] = useState<Sector>("society");
  const [asked, ask] = useState(START);
  const kept = useTypedRanges(port);
  const found = triedOf(chosen ?? firstChoice(whatIf), whatIf, language);
  const tried = found ?? (triedOf(SCENARIO, whatIf, language) as Tried);
  const key = JSON.stringify(tried.choice);
  const ends = kept.typed.ends.get(key) ?? NO_ENDS;
  const text = JSON.stringify(tried.figures);
  // The figures are made anew at every draw of the pane; what they say decides. They are plain data.
  const figures = useMemo(() => JSON.parse(text) as ScenarioFigures, [text]);
  const scenario = useMemo(() => {
    const made = scenarioOf(figures);
    return made.ok ? made.value : null;
  }, [figures]);
  const later = useDeferredValue(useMemo(() => ({ figures, sector, ends }), [figures, sector, ends]));
  const sensitivity = useMemo(
    () => (scenarioOf(later.figures).ok ? scenarioSensitivity(later.figures, later.sector, later.ends) : []),
    [later],
  );
  const groupKey = tried.group?.key ?? null;
  const countable = scenario !== null;
  const { within, seed } = asked;
  const rows = useMemo((): Result<RowsUncertainty, RowsFault> => {
    const { base, terms } = figures;
    if (groupKey === null || data === null || base === null || !countable) return fail("not-a-group");
    const month = monthsAsked(within);
    const from = isAskable("seed", seed) ? seed : START.seed;
    return uncertaintyOfBase(data, { key: groupKey, base, edits, horizon: terms.horizon, within: months(month), seed: from }); // prettier-ignore
  }, [data, edits, within, seed, groupKey, figures, countable]);
  const start = useMemo(() => (scenario === null ? null : startRanges(scenario, sector)), [scenario, sector]);
  const own = useMemo(() => (start === null ? null : rangesKey(key, sector, start)), [key, sector, start]);
  const typed = own === null ? undefined : kept.typed.judged.get(own);
  return {
    tried,
    sector,
    asked,
    scenario,
    sensitivity,
    ends,
    rows,
    judged: start === null ? null : (typed ?? start),
    choose,
    ofSector,
    ask,
    isJudged: typed !== undefined,
    notKept: kept.notKept,
    setEnds: (next) => kept.setEnds(key, next),
    judge: (ranges) => own !== null && kept.judge(own, ranges),
  };
}
