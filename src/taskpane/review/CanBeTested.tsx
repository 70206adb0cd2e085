import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReportStanding, Review, WhyUnknown } from "../../pipeline/review";
import { usePane } from "../app/pane-context";
import { Listed, useJobStyles } from "../book/JobParts";
import { ownTexts } from "./own-texts";
import { reviewTexts, type ReviewTexts } from "./texts";

/** What another file or an import would be needed for. */
const OF_SOURCES: readonly WhyUnknown[] = ["no-source", "not-imported", "not-in-import"];

/** What can be tested here and what cannot, and why; what has become of each report's sources. */
export function CanBeTested({ review }: { readonly review: Review }): ReactElement {
  const styles = useJobStyles();
  const { language } = usePane();
  const texts = reviewTexts(language);
  const untold = new Map<WhyUnknown, { readonly sheets: Set<string>; count: number }>();
  let tested = 0;
  for (const { name, tables } of review.sheets) {
    for (const { verdict } of tables.flatMap(({ measures }) => measures)) {
      if (verdict.kind !== "unknown") {
        tested += 1;
        continue;
      }
      const found = untold.get(verdict.why) ?? { sheets: new Set<string>(), count: 0 };
      found.sheets.add(name);
      found.count += 1;
      untold.set(verdict.why, found);
    }
  }
  const sources = review.reports.flatMap((report) => sourceLines(report, texts));
  return (
    <>
      {review.sources !== null && <Text>{sourcesText(review.sources, texts)}</Text>}
      {sources.length > 0 && (
        <ul className={styles.list}>
          {sources.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {review.own === null && <Text>{ownTexts(language).noFormulas}</Text>}
      {untold.size > 0 && (
        <Listed title={texts.can.title}>
          <li>{tested === 0 ? texts.can.noneTested : texts.can.tested(tested)}</li>
          {[...untold].map(([why, { sheets, count }]) => (
            <li key={why}>
              {texts.can.of(count, [...sheets].join(", "))}: {texts.why[why]}
            </li>
          ))}
          {[...untold.keys()].some((why) => OF_SOURCES.includes(why)) && <li>{texts.can.shared}</li>}
        </Listed>
      )}
    </>
  );
}

function sourcesText({ changed, gone }: NonNullable<Review["sources"]>, texts: ReviewTexts): string {
  const said = [
    changed.length === 0 ? "" : texts.changedSources(changed.join(", ")),
    gone.length === 0 ? "" : texts.goneSources(gone.join(", ")),
  ].filter((text) => text !== "");
  return said.length === 0 ? texts.sameSources : said.join(" ");
}

/** The payback report has words of its own. */
function sourceLines({ report, sheets, sources, assumptions }: ReportStanding, { report: texts }: ReviewTexts) {
  if (report === "payback" || sheets.length === 0) return [];
  const names = sheets.join(", ");
  const { changed = [], gone = [], unread = [] } = sources ?? {};
  const same = sources !== null && changed.length + gone.length + unread.length === 0;
  return [
    ...(same ? [texts.same(names)] : []),
    ...(changed.length === 0 ? [] : [texts.changed(names, changed.join(", "))]),
    ...(gone.length === 0 ? [] : [texts.gone(names, gone.join(", "))]),
    ...(unread.length === 0 ? [] : [texts.unread(names, unread.join(", "))]),
    ...(assumptions ? [texts.assumptions(names)] : []),
  ];
}
