import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Result } from "../../calculation/result";
import type { Language } from "../../words/language";
import type { Place, Task, WorkbookFault, WrittenSheet } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { JobButton, Outcome, Stopped, useJobStyles } from "./JobParts";
import { useJob } from "./useJob";

const TEXTS = {
  sv: {
    working: "Skriver …",
    untouched: "Arbetsboken är som den var.",
    written: (names: string) => `Skrivet: ${names}.`,
    goTo: (name: string) => `Gå till ${name}`,
  },
  en: {
    working: "Writing …",
    untouched: "The workbook is as it was.",
    written: (names: string) => `Written: ${names}.`,
    goTo: (name: string) => `Go to ${name}`,
  },
} as const satisfies Record<Language, object>;

interface WriteJobProps {
  readonly start: string;
  /** When it has been written once; the same words otherwise. */
  readonly again?: string;
  readonly write: (task: Task) => Promise<Result<readonly WrittenSheet[], WorkbookFault>>;
  readonly onGoTo: ((place: Place) => void) | null;
}

/** A button that writes sheets: progress and a way to end it, then what was written, the focus and links to it. */
export function WriteJob({ start, again = start, write, onGoTo }: WriteJobProps): ReactElement {
  const styles = useJobStyles();
  const { language } = usePane();
  const texts = TEXTS[language];
  const job = useJob(write);
  const { state } = job;
  const sheets = state.kind === "done" ? state.value : [];
  return (
    <div className={styles.stack}>
      {state.kind === "fault" && (
        <Stopped fault={state.fault} state={state.fault.code === "half-written" ? "" : texts.untouched} />
      )}
      {state.kind === "done" && (
        <>
          <Outcome>{texts.written(sheets.map(({ name }) => name).join(", "))}</Outcome>
          {onGoTo !== null && (
            <span className={styles.places}>
              {sheets.slice(0, MOST_LINKS).map(({ name }) => (
                <Link key={name} onClick={() => onGoTo({ sheet: name, at: { row: 0, column: 0 } })}>
                  {texts.goTo(name)}
                </Link>
              ))}
            </span>
          )}
        </>
      )}
      <JobButton job={job} start={state.kind === "done" ? again : start} working={texts.working} />
    </div>
  );
}

/** Of a large report the first sheets are enough: the others stand beside them. */
const MOST_LINKS = 4;
