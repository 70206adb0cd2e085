import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import type { CheckedMeasure, CheckedOwnCell, Review } from "../../pipeline/review";
import type { Edits } from "../../valuation/assumptions/faults";
import type { Place } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { useJobStyles } from "../book/JobParts";
import { ChangedList } from "./ChangedList";
import { countOf, filtered, firstOf, groupsOf, keyOf, NO_FILTER, sheetOf, type Filter, type Group } from "./entries";
import { FilterFields } from "./FilterFields";
import { MeasureTable } from "./MeasureTable";
import { MeasureView } from "./MeasureView";
import { OwnTable } from "./OwnTable";
import { ownTexts } from "./own-texts";
import { OwnView } from "./OwnView";
import { reviewTexts } from "./texts";

/** So many measures are shown at once; the others by a button. */
const PAGE = 60;

const useStyles = makeStyles({
  group: { width: "100%", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface FoundProps {
  readonly review: Review;
  readonly edits: Edits;
  readonly onGoTo: ((place: Place) => void) | null;
}

type One = CheckedMeasure | CheckedOwnCell;

/** Every measure, sheet by sheet, as looked for; the chosen one is told below its table. */
export function Found({ review, edits, onGoTo }: FoundProps): ReactElement {
  const styles = useJobStyles();
  const { language } = usePane();
  const { find: texts, choose } = reviewTexts(language);
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [most, setMost] = useState(PAGE);
  const [chosen, setChosen] = useState<string | null>(null);
  const groups = useMemo(() => groupsOf(review), [review]);
  const found = useMemo(() => filtered(groups, filter, language), [groups, filter, language]);
  const [all, fitting] = [groups, found].map((some) => some.reduce((sum, group) => sum + countOf(group), 0));
  const shown = firstOf(found, most);
  const left = (fitting ?? 0) - shown.reduce((sum, group) => sum + countOf(group), 0);
  const look = (next: Filter): void => {
    setFilter(next);
    setMost(PAGE);
  };
  const choosing = (key: string): void => {
    // One that is not in the list now is shown all the same.
    if (!shown.some((group) => membersOf(group).some((one) => keyOf(one, group) === key))) {
      setFilter(NO_FILTER);
      setMost(Infinity);
    }
    setChosen(key);
  };
  return (
    <>
      <ChangedList groups={groups} onChoose={choosing} />
      <FilterFields groups={groups} filter={filter} onFilter={look} />
      <Text role="status">{fitting === 0 ? texts.none : texts.shown(fitting ?? 0, all ?? 0)}</Text>
      {chosen === null && fitting !== 0 && <Text className={styles.hint}>{choose}</Text>}
      <div className={styles.wide}>
        {shown.map((group, at) => (
          <GroupView
            key={`${sheetOf(group)} ${at}`}
            group={group}
            chosen={membersOf(group).find((one) => keyOf(one, group) === chosen) ?? null}
            onChoose={(one) => choosing(keyOf(one, group))}
            {...{ review, edits, onGoTo }}
          />
        ))}
      </div>
      {left > 0 && <Button onClick={() => setMost(most + PAGE)}>{texts.more(Math.min(PAGE, left), left)}</Button>}
    </>
  );
}

const membersOf = (group: Group): readonly One[] => (group.kind === "own" ? group.cells : group.measures);

interface GroupViewProps extends FoundProps {
  readonly group: Group;
  readonly chosen: One | null;
  onChoose(one: One): void;
}

function GroupView({ group, chosen, onChoose, review, edits, onGoTo }: GroupViewProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  if (group.kind === "own") {
    const cell = chosen as CheckedOwnCell | null;
    const caption = `${group.name}: ${ownTexts(language).group}`;
    return (
      <div className={styles.group}>
        <OwnTable caption={caption} cells={group.cells} chosen={cell} onChoose={onChoose} />
        {cell !== null && <OwnView cell={cell} onGoTo={onGoTo} />}
      </div>
    );
  }
  const measure = chosen as CheckedMeasure | null;
  const { sheet, title, measures } = group;
  return (
    <div className={styles.group}>
      <MeasureTable
        caption={title === "" ? sheet.name : `${sheet.name}: ${title}`}
        measures={measures}
        chosen={measure}
        onChoose={onChoose}
      />
      {measure !== null && (
        <MeasureView measure={measure} sheet={sheet} names={review.names} edits={edits} onGoTo={onGoTo} />
      )}
    </div>
  );
}
