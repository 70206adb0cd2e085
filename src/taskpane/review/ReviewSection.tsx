import type { ReactElement } from "react";
import { reviewWorkbook, type Review, type ReviewInput } from "../../pipeline/review";
import type { RunOwn } from "../../portfolio/review/own-cells";
import { notLoaded, runFunction, type RunRows } from "../../functions/run-function";
import type { Edits } from "../../valuation/assumptions/faults";
import type { Place, WorkbookPort } from "../../workbook/port";
import type { Language } from "../../words/language";
import { usePane } from "../app/pane-context";
import { JobButton, Outcome, Stopped, useJobStyles } from "../book/JobParts";
import { useJob } from "../book/useJob";
import { Section } from "../report/Section";
import { CanBeTested } from "./CanBeTested";
import { standingOf } from "./entries";
import { Found } from "./Found";
import { ownTexts } from "./own-texts";
import { reviewTexts } from "./texts";

interface ReviewSectionProps {
  readonly port: WorkbookPort;
  input(): ReviewInput;
  readonly edits: Edits;
  readonly onGoTo: ((place: Place) => void) | null;
}

/** Every measure in the workbook: how many hold, which do not, and what each one says. */
export function ReviewSection({ port, input, edits, onGoTo }: ReviewSectionProps): ReactElement {
  const styles = useJobStyles();
  const { language } = usePane();
  const texts = reviewTexts(language);
  const job = useJob(async (task) => reviewWorkbook(port, { ...input(), run: await runner(language) }, task));
  const { state } = job;
  return (
    <Section title={texts.title}>
      <div className={styles.stack}>
        <p className={styles.hint}>{texts.lead}</p>
        {state.kind === "fault" && <Stopped fault={state.fault} state={texts.untouched} />}
        {state.kind === "done" && <Outcome>{verdictOf(state.value, language)}</Outcome>}
        <JobButton job={job} start={state.kind === "done" ? texts.again : texts.start} working={texts.working} />
        {state.kind === "done" && hasAny(state.value) && (
          <>
            <CanBeTested review={state.value} />
            <Found review={state.value} edits={edits} onGoTo={onGoTo} />
          </>
        )}
      </div>
    </Section>
  );
}

/** The functions as the host runs them; the part that reads rows is fetched. */
async function runner(language: Language): Promise<RunOwn> {
  const rows: RunRows = await import("../../functions/portfolio").then(
    ({ portfolioRunner }) => portfolioRunner(null),
    () => notLoaded,
  );
  return (id, args) => runFunction(id, args, language, rows);
}

const hasAny = ({ sheets, own }: Review): boolean => sheets.length > 0 || (own ?? []).length > 0;

function verdictOf(review: Review, language: Language): string {
  const texts = reviewTexts(language);
  if (!hasAny(review)) return texts.none;
  const standings = review.sheets.flatMap(({ tables }) => tables.flatMap(({ measures }) => measures.map(standingOf)));
  const count = (of: ReturnType<typeof standingOf>): number => standings.filter((one) => one === of).length;
  const tested = count("right") + count("other");
  const said = [
    ...(tested === 0 ? [] : [texts.found(count("right"), tested)]),
    ...(count("untold") === 0 ? [] : [texts.unknown(count("untold"))]),
  ];
  return [...said, ...ownVerdicts(review, language)].join(" ");
}

function ownVerdicts({ own }: Review, language: Language): readonly string[] {
  const texts = ownTexts(language);
  const standings = (own ?? []).map(standingOf);
  const tested = standings.filter((one) => one !== "untold");
  const untold = standings.length - tested.length;
  return [
    ...(tested.length === 0 ? [] : [texts.found(tested.filter((one) => one === "right").length, tested.length)]),
    ...(untold === 0 ? [] : [texts.untold(untold)]),
  ];
}
