import { Field, Link, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import { labelText, reviewWorkbook, type CheckedMeasure, type Review, type ReviewInput, type ReviewedSheet } from "../../pipeline/review"; // prettier-ignore
import type { Edits } from "../../valuation/assumptions/faults";
import type { Place, WorkbookPort } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { JobButton, Listed, Outcome, Stopped, useJobStyles } from "../book/JobParts";
import { useJob } from "../book/useJob";
import { Section } from "../report/Section";
import { MeasureTable } from "./MeasureTable";
import { MeasureView } from "./MeasureView";
import { reviewTexts, type ReviewTexts } from "./texts";

interface ReviewSectionProps {
  readonly port: WorkbookPort;
  input(): ReviewInput;
  readonly edits: Edits;
  readonly onGoTo: ((place: Place) => void) | null;
}

/** Every figure of ours in the workbook: how many hold, which do not, and what each one says. */
export function ReviewSection({ port, input, edits, onGoTo }: ReviewSectionProps): ReactElement {
  const styles = useJobStyles();
  const { language } = usePane();
  const texts = reviewTexts(language);
  const job = useJob((task) => reviewWorkbook(port, input(), task));
  const { state } = job;
  return (
    <Section title={texts.title}>
      <div className={styles.stack}>
        <p className={styles.hint}>{texts.lead}</p>
        {state.kind === "fault" && <Stopped fault={state.fault} state={texts.untouched} />}
        {state.kind === "done" && <Outcome>{verdictOf(state.value, texts)}</Outcome>}
        <JobButton job={job} start={state.kind === "done" ? texts.again : texts.start} working={texts.working} />
        {state.kind === "done" && state.value.sheets.length > 0 && (
          <Found review={state.value} edits={edits} onGoTo={onGoTo} />
        )}
      </div>
    </Section>
  );
}

const measuresOf = ({ tables }: ReviewedSheet): readonly CheckedMeasure[] => tables.flatMap(({ measures }) => measures);

function verdictOf({ sheets }: Review, texts: ReviewTexts): string {
  const all = sheets.flatMap(measuresOf);
  if (all.length === 0) return texts.none;
  const unknown = all.filter(({ verdict }) => verdict.kind === "unknown").length;
  const tested = all.length - unknown;
  const said = tested === 0 ? [] : [texts.found(all.filter(({ verdict }) => verdict.kind === "same").length, tested)];
  return [...said, ...(unknown === 0 ? [] : [texts.unknown(unknown)])].join(" ");
}

interface Chosen {
  readonly sheet: string;
  readonly table: number;
  readonly measure: CheckedMeasure | null;
}

function Found({
  review,
  edits,
  onGoTo,
}: Pick<ReviewSectionProps, "edits" | "onGoTo"> & { review: Review }): ReactElement {
  const styles = useJobStyles();
  const { language } = usePane();
  const texts = reviewTexts(language);
  const [chosen, setChosen] = useState<Chosen>({ sheet: "", table: 0, measure: null });
  const { sheets, sources, names } = review;
  const sheet = sheets.find(({ id }) => id === chosen.sheet) ?? (sheets[0] as ReviewedSheet);
  const table = sheet.tables[chosen.table] ?? sheet.tables[0];
  return (
    <>
      {sources !== null && <Text>{sourcesText(sources, texts)}</Text>}
      <ChangedList sheets={sheets} onChoose={setChosen} />
      <Field label={texts.sheet} className={styles.wide}>
        <Select value={sheet.id} onChange={(_, { value }) => setChosen({ sheet: value, table: 0, measure: null })}>
          {sheets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {sheet.tables.length > 1 && (
        <Field label={texts.table} className={styles.wide}>
          <Select
            value={String(chosen.table)}
            onChange={(_, { value }) => setChosen({ sheet: sheet.id, table: Number(value), measure: null })}
          >
            {sheet.tables.map(({ title }, at) => (
              <option key={`${at} ${title}`} value={String(at)}>
                {tableName(sheet, at)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {table !== undefined && (
        <MeasureTable
          caption={`${sheet.name}: ${tableName(sheet, sheet.tables.indexOf(table))}`}
          measures={table.measures}
          chosen={chosen.measure}
          onChoose={(measure) => setChosen({ sheet: sheet.id, table: chosen.table, measure })}
        />
      )}
      {chosen.measure === null ? (
        <Text className={styles.hint}>{texts.choose}</Text>
      ) : (
        <MeasureView measure={chosen.measure} sheet={sheet} names={names} edits={edits} onGoTo={onGoTo} />
      )}
    </>
  );
}

/** A year's two tables have one title: then the first column's heading tells them apart. */
function tableName({ tables }: ReviewedSheet, at: number): string {
  const { title, measures } = tables[at] ?? { title: "", measures: [] };
  const heading = measures[0]?.heading ?? "";
  const alone = tables.filter((one) => one.title === title).length === 1;
  return alone || heading === "" ? title : `${title} – ${heading}`;
}

function sourcesText({ changed, gone }: NonNullable<Review["sources"]>, texts: ReviewTexts): string {
  const said = [
    changed.length === 0 ? "" : texts.changedSources(changed.join(", ")),
    gone.length === 0 ? "" : texts.goneSources(gone.join(", ")),
  ].filter((text) => text !== "");
  return said.length === 0 ? texts.sameSources : said.join(" ");
}

const MOST_CHANGED = 12;

function ChangedList({
  sheets,
  onChoose,
}: {
  sheets: readonly ReviewedSheet[];
  onChoose(chosen: Chosen): void;
}): ReactElement | null {
  const { language } = usePane();
  const texts = reviewTexts(language);
  const changed = sheets.flatMap((sheet) =>
    sheet.tables.flatMap(({ measures }, table) =>
      measures
        .filter(({ verdict }) => verdict.kind === "changed" || verdict.kind === "gone")
        .map((measure) => ({ sheet: sheet.id, name: sheet.name, table, measure })),
    ),
  );
  if (changed.length === 0) return null;
  return (
    <Listed title={texts.changed(changed.length)}>
      {changed.slice(0, MOST_CHANGED).map(({ name, ...one }) => (
        <li key={`${one.sheet} ${one.measure.row} ${one.measure.column}`}>
          <Link onClick={() => onChoose(one)}>
            {name}: {labelText(one.measure)}
          </Link>
        </li>
      ))}
      {changed.length > MOST_CHANGED && <li>{texts.more(changed.length - MOST_CHANGED)}</li>}
    </Listed>
  );
}
