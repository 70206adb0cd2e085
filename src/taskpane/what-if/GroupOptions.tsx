import type { ReactElement } from "react";
import type { BaseDimension, OfferedBase } from "../../pipeline/scenario-bases";
import { dimensionText } from "../../words/pivot";
import type { Language } from "../../words/language";

interface GroupOptionsProps {
  readonly bases: readonly OfferedBase[];
  readonly language: Language;
  valueOf(base: OfferedBase): string;
  textOf(base: OfferedBase): string;
}

/** Groups of the portfolio as options: the whole first, then under what they are divided by. */
export function GroupOptions({ bases, language, valueOf, textOf }: GroupOptionsProps): ReactElement {
  const option = (base: OfferedBase): ReactElement => (
    <option key={base.key} value={valueOf(base)} disabled={!base.base.ok}>
      {textOf(base)}
    </option>
  );
  const divided = new Map<string, OfferedBase[]>();
  for (const base of bases) {
    if (base.division === null) continue;
    const text = divisionText(base.division, language);
    divided.set(text, [...(divided.get(text) ?? []), base]);
  }
  return (
    <>
      {bases.filter(({ division }) => division === null).map(option)}
      {[...divided].map(([text, groups]) => (
        <optgroup key={text} label={text}>
          {groups.map(option)}
        </optgroup>
      ))}
    </>
  );
}

/** "År", "År, insats". */
export function divisionText(division: readonly BaseDimension[], language: Language): string {
  const [first = "", ...rest] = division.map((dimension) => dimensionText(dimension, language));
  return [first, ...rest.map((text) => text.toLowerCase())].join(", ");
}
