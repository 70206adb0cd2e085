import { Checkbox, Link, Text } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { ReactElement } from "react";
import { fail, ok, type Result } from "../../calculation/result";
import { boardCopy, writeBoardCopy, type BoardCopy, type BoardPart, type CopyFault } from "../../pipeline/board-copy";
import { boardParts, copySources, partsOfImport } from "../../pipeline/board-sources";
import { reviewWorkbook, type ReviewInput } from "../../pipeline/review";
import type { PortfolioData } from "../../portfolio/pivot/model";
import type { Place, Task, WorkbookFault, WorkbookPort, WrittenSheet } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { JobButton, Outcome, Stopped, useJobStyles } from "../book/JobParts";
import { useJob } from "../book/useJob";
import { Section } from "../report/Section";
import type { ReportDownload } from "../report/WriteStep";
import { reviewTexts, type ReviewTexts } from "./texts";

interface BoardCopySectionProps {
  readonly port: WorkbookPort;
  input(): ReviewInput;
  readonly data: PortfolioData | null;
  /** Another number each time the user comes to the tab. */
  readonly visit: number;
  readonly download: ReportDownload | null;
  readonly onGoTo: ((place: Place) => void) | null;
}

interface Made {
  readonly copy: BoardCopy;
  /** Sheets in the workbook; none where a file was saved. */
  readonly written: readonly WrittenSheet[];
}

/** The chosen reports cannot stand in one copy. */
interface Refused {
  readonly refused: Extract<CopyFault, { readonly code: "gives-away" }>;
}

/** A copy for those who lack the add-in: a file where one can be saved, else sheets to be moved to a workbook of their own. */
export function BoardCopySection({ port, input, data, visit, download, onGoTo }: BoardCopySectionProps): ReactElement {
  const styles = useJobStyles();
  const { language } = usePane();
  const { board: texts } = reviewTexts(language);
  const { imported, edits } = input();
  const read = useMemo(() => partsOfImport(imported, edits), [imported, edits]);
  const parts = useParts(port, data, read, visit);
  const [without, setWithout] = useState<readonly BoardPart[]>([]);
  const chosen = parts.filter((part) => !without.includes(part));
  const job = useJob((task) => make(port, input(), chosen, download, task));
  const { state } = job;
  return (
    <Section title={texts.title}>
      <div className={styles.stack}>
        <p className={styles.hint}>{download === null ? texts.leadSheets : texts.leadFile}</p>
        {parts.length === 0 ? (
          <Text>{texts.none}</Text>
        ) : (
          <div role="group" aria-label={texts.parts}>
            {parts.map((part) => (
              <div key={part}>
                <Checkbox
                  label={texts.part[part]}
                  checked={!without.includes(part)}
                  onChange={(_, { checked }) =>
                    setWithout((before) =>
                      checked === true ? before.filter((one) => one !== part) : [...before, part],
                    )
                  }
                />
              </div>
            ))}
          </div>
        )}
        {parts.length > 0 && <p className={styles.hint}>{texts.never}</p>}
        {state.kind === "fault" &&
          (state.fault.code === "empty-workbook" ? (
            <Outcome>{texts.empty}</Outcome>
          ) : (
            <Stopped fault={state.fault} state={reviewTexts(language).untouched} />
          ))}
        {state.kind === "done" && (
          <>
            <Outcome>{saidOf(state.value, download, texts)}</Outcome>
            {("refused" in state.value ? [] : state.value.written.slice(0, 1)).map(({ name }) =>
              onGoTo === null ? null : (
                <Link key={name} onClick={() => onGoTo({ sheet: name, at: { row: 0, column: 0 } })}>
                  {reviewTexts(language).goTo(name)}
                </Link>
              ),
            )}
          </>
        )}
        {chosen.length > 0 && (
          <JobButton job={job} start={state.kind === "done" ? texts.again : texts.start} working={texts.working} />
        )}
      </div>
    </Section>
  );
}

/** What there is to copy; asked again when the user comes back from writing something. */
function useParts(
  port: WorkbookPort,
  data: PortfolioData | null,
  read: readonly BoardPart[],
  visit: number,
): readonly BoardPart[] {
  const [parts, setParts] = useState<readonly BoardPart[]>([]);
  useEffect(() => {
    let left = false;
    void boardParts(port, data, read).then((found) => {
      if (!left) setParts((before) => (before.join() === found.join() ? before : found));
    });
    return () => {
      left = true;
    };
  }, [port, data, read, visit]);
  return parts;
}

async function make(
  port: WorkbookPort,
  input: ReviewInput,
  chosen: readonly BoardPart[],
  download: ReportDownload | null,
  task: Task,
): Promise<Result<Made | Refused, WorkbookFault>> {
  const review = await reviewWorkbook(port, input, task);
  if (!review.ok) return review;
  const sources = await copySources(port, review.value.board);
  if (!sources.ok) return sources;
  const copy = boardCopy(sources.value, chosen, input.about);
  if (!copy.ok && copy.fault.code === "gives-away") return ok({ refused: copy.fault });
  if (!copy.ok) return fail({ code: "host-error", detail: copy.fault.code });
  if (copy.value.layouts.length === 0) return fail({ code: "empty-workbook" });
  if (download === null) {
    const written = await writeBoardCopy(port, copy.value, input.about, task);
    return written.ok ? ok({ copy: copy.value, written: written.value }) : written;
  }
  const saved = await download.save(async (file) => {
    const written = await writeBoardCopy(file, copy.value, input.about, task);
    return written.ok ? ok(null) : written;
  });
  return saved.ok ? ok({ copy: copy.value, written: [] }) : saved;
}

function saidOf(done: Made | Refused, download: ReportDownload | null, texts: ReviewTexts["board"]): string {
  if ("refused" in done) return texts.givesAway(done.refused.one, done.refused.other);
  const { layouts, hiddenCells, hiddenTogether, leftOutYears, scenariosLeft } = done.copy;
  return [
    download === null ? texts.written(layouts.length) : texts.saved(download.name, layouts.length),
    texts.hidden(hiddenCells),
    ...(hiddenTogether === 0 ? [] : [texts.together(hiddenTogether)]),
    ...(scenariosLeft.length === 0 ? [] : [texts.scenarios(scenariosLeft.join(", "))]),
    ...(leftOutYears.length === 0 ? [] : [texts.years(leftOutYears.join(", "))]),
  ].join(" ");
}
