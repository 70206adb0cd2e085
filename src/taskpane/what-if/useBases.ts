import { useEffect, useMemo, useState } from "react";
import type { SourceImport } from "../../participation/model/source-import";
import { pivotData } from "../../pipeline/portfolio-pivot";
import {
  baseDivisions,
  pairedBases,
  scenarioBases,
  type BaseDimension,
  type OfferedBase,
} from "../../pipeline/scenario-bases";
import type { PortfolioData } from "../../portfolio/pivot/model";
import type { Edits } from "../../valuation/assumptions/faults";
import type { Language } from "../../words/language";
import { usePane } from "../app/pane-context";

export type Pair = readonly [BaseDimension, BaseDimension];

export interface Bases {
  /** The whole, its groups by one dimension, and by every two that have been asked for. */
  readonly all: readonly OfferedBase[];
  /** Every two dimensions that can be asked for. */
  readonly pairs: readonly Pair[];
  /** null: one dimension at a time. */
  readonly pair: Pair | null;
  readonly busy: boolean;
  choose(pair: Pair | null): void;
}

interface Asked {
  readonly data: PortfolioData | null;
  readonly edits: Edits;
  readonly language: Language;
}
interface Made {
  readonly of: Asked;
  readonly pairs: readonly { readonly pair: Pair; readonly bases: readonly OfferedBase[] }[];
}

const NONE: readonly OfferedBase[] = [];
/** Waiting is drawn first: two dimensions of a large portfolio take a while to protect. */
const PAUSE_MS = 30;

/** The groups that a scenario can start from; two dimensions are worked out when they are asked for. */
export function useBases(accepted: SourceImport | null, edits: Edits): Bases {
  const { language } = usePane();
  // Names that could point out a person are covered: a scenario is kept in the workbook.
  const data = useMemo(
    () => (accepted === null || accepted.participations.count === 0 ? null : pivotData(accepted)),
    [accepted],
  );
  const asked = useMemo((): Asked => ({ data, edits, language }), [data, edits, language]);
  const alone = useMemo(() => {
    if (data === null) return NONE;
    const offered = scenarioBases(data, edits, language);
    return offered.ok ? offered.value : NONE;
  }, [data, edits, language]);
  const pairs = useMemo(() => (data === null ? [] : baseDivisions(data).paired), [data]);
  const [wanted, setWanted] = useState<readonly Pair[]>([]);
  const [pair, setPair] = useState<Pair | null>(null);
  const [made, setMade] = useState<Made>({ of: asked, pairs: [] });
  // With other assumptions the groups as they were stand until they are made anew.
  const held = made.of.data === data ? made.pairs : NO_PAIRS;
  const current = made.of === asked ? made.pairs : NO_PAIRS;
  const next = wanted.find((one) => pairs.some((told) => sameAs(told, one)) && !current.some((has) => sameAs(has.pair, one))); // prettier-ignore
  useEffect(() => {
    if (next === undefined || data === null) return;
    const timer = setTimeout(() => {
      const offered = pairedBases(data, next, edits, language);
      const bases = offered.ok ? offered.value : NONE;
      setMade((before) => ({
        of: asked,
        pairs: [...(before.of === asked ? before.pairs : []), { pair: next, bases }],
      }));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [next, data, edits, language, asked]);
  const all = useMemo(() => [...alone, ...held.flatMap(({ bases }) => bases)], [alone, held]);
  const choose = (one: Pair | null): void => {
    setPair(one);
    if (one !== null && !wanted.some((has) => sameAs(has, one))) setWanted([...wanted, one]);
  };
  const chosen = pairs.find((one) => pair !== null && sameAs(one, pair)) ?? null;
  return { all, pairs, pair: chosen, busy: next !== undefined, choose };
}

const NO_PAIRS: Made["pairs"] = [];
const sameAs = (one: Pair, other: Pair): boolean => one[0] === other[0] && one[1] === other[1];
