import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../app/pane-context";
import { Listed } from "../book/JobParts";
import { keyOf, nameOf, sheetOf, standingOf, type Group } from "./entries";
import { reviewTexts } from "./texts";

const MOST_CHANGED = 12;

interface ChangedListProps {
  readonly groups: readonly Group[];
  onChoose(key: string): void;
}

/** Figures that are others now, before all the rest. */
export function ChangedList({ groups, onChoose }: ChangedListProps): ReactElement | null {
  const { language } = usePane();
  const texts = reviewTexts(language);
  const changed = groups.flatMap((group) =>
    (group.kind === "own" ? group.cells : group.measures)
      .filter((one) => standingOf(one) === "other")
      .map((one) => ({ key: keyOf(one, group), text: `${sheetOf(group)}: ${nameOf(one)}` })),
  );
  if (changed.length === 0) return null;
  return (
    <Listed title={texts.changed(changed.length)}>
      {changed.slice(0, MOST_CHANGED).map(({ key, text }) => (
        <li key={key}>
          <Link as="button" onClick={() => onChoose(key)}>
            {text}
          </Link>
        </li>
      ))}
      {changed.length > MOST_CHANGED && <li>{texts.more(changed.length - MOST_CHANGED)}</li>}
    </Listed>
  );
}
