import { Field, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { fail, type Result } from "../../calculation/result";
import type {
  FreezeReport,
  FreezeRequest,
  FrozenSheet,
  Place,
  Task,
  WorkbookFault,
  WorkbookPort,
} from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { Section } from "../report/Section";
import { explainError } from "./explain-error";
import { JobButton, Listed, Outcome, Places, Stopped, useJobStyles } from "./JobParts";
import { useJob } from "./useJob";

type Scope = "active" | "all";

interface FreezeSectionProps {
  readonly port: WorkbookPort;
  readonly freeze: NonNullable<WorkbookPort["freezeSheets"]>;
  readonly onGoTo: ((place: Place) => void) | null;
}

/** Copies of sheets for those without the add-in. */
export function FreezeSection({ port, freeze, onGoTo }: FreezeSectionProps): ReactElement {
  const styles = useJobStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const [scope, setScope] = useState<Scope>("all");
  const job = useJob(async (task: Task): Promise<Result<FreezeReport, WorkbookFault>> => {
    const sheets = await chosenSheets(port, scope);
    if (!sheets.ok) return sheets;
    const longest = port.capabilities.limits.sheetNameLength;
    const request: FreezeRequest = {
      sheets: sheets.value,
      copyName: (sheet) => copyName(sheet, t("book.freeze.ending"), longest),
      explain: (call, error, formula) => explainError(call, error, formula, language),
    };
    return freeze(request, task);
  });
  const { state } = job;
  return (
    <Section title={t("book.freeze.title")}>
      <div className={styles.stack}>
        <p className={styles.hint}>{t("book.freeze.hint")}</p>
        <Field label={t("book.freeze.scope")}>
          <RadioGroup value={scope} onChange={(_, { value }) => setScope(value as Scope)}>
            <Radio value="all" label={t("book.freeze.all")} />
            <Radio value="active" label={t("book.freeze.active")} />
          </RadioGroup>
        </Field>
        {state.kind === "fault" && (
          <Stopped fault={state.fault} state={state.fault.code === "half-written" ? "" : t("book.freeze.untouched")} />
        )}
        {state.kind === "done" && <Frozen report={state.value} onGoTo={onGoTo} />}
        <JobButton job={job} start={t("book.freeze.start")} working={t("book.freeze.working")} />
      </div>
    </Section>
  );
}

/** The sheet's name, whole characters of it, and what tells the copy from it. */
function copyName(sheet: string, ending: string, longest: number): string {
  let name = "";
  for (const character of sheet) {
    if (name.length + character.length + ending.length > longest) break;
    name += character;
  }
  return name.trimEnd() + ending;
}

/** null: all of them. */
async function chosenSheets(
  port: WorkbookPort,
  scope: Scope,
): Promise<Result<readonly string[] | null, WorkbookFault>> {
  if (scope === "all") return { ok: true, value: null };
  const active = await port.activeSheet();
  if (!active.ok) return active;
  return active.value === null ? fail({ code: "not-supported", what: "activeSheet" }) : { ok: true, value: [active.value] }; // prettier-ignore
}

function Frozen({
  report,
  onGoTo,
}: { readonly report: FreezeReport } & Pick<FreezeSectionProps, "onGoTo">): ReactElement {
  // prettier-ignore
  const styles = useJobStyles();
  const { t } = useTranslation();
  const { copies, left } = report;
  const nothing = copies.length === 0 && left.length === 0;
  const done = copies.length === 0 ? t("book.freeze.untouched") : t("book.freeze.done", { count: copies.length });
  return (
    <>
      <Outcome>{nothing ? t("book.freeze.none") : done}</Outcome>
      {copies.length > 0 && (
        <ul className={styles.list}>
          {copies.map((frozen) => (
            <Copy key={frozen.copy} frozen={frozen} onGoTo={onGoTo} />
          ))}
        </ul>
      )}
      {copies.length > 0 && <Text className={styles.hint}>{t("book.freeze.others")}</Text>}
      {left.length > 0 && (
        <Listed title={t("book.freeze.leftTitle")}>
          {left.map(({ sheet, at, why }) => (
            <li key={sheet}>
              {sheet}: {at !== null && <Places sheet={sheet} cells={[at]} onGoTo={onGoTo} />}
              {t(`book.freeze.why.${why}`)}
            </li>
          ))}
        </Listed>
      )}
    </>
  );
}

/** So many errors are listed where the copy can carry no notes. */
const MOST_ERRORS = 20;

function Copy({ frozen, onGoTo }: { readonly frozen: FrozenSheet } & Pick<FreezeSectionProps, "onGoTo">): ReactElement {
  const styles = useJobStyles();
  const { t } = useTranslation();
  const { copy, formulas, errors } = frozen;
  const noted = errors.every((error) => error.noted);
  const words = noted ? "book.freeze.errorsNoted" : "book.freeze.errorsListed";
  return (
    <li>
      {copy}: {t("book.freeze.copy", { count: formulas })} {errors.length > 0 && t(words, { count: errors.length })}
      {noted ? (
        <Places sheet={copy} cells={[...errors.map(({ at }) => at)]} onGoTo={onGoTo} />
      ) : (
        <ul className={styles.list}>
          {errors.slice(0, MOST_ERRORS).map(({ at, words: reason }) => (
            <li key={`${at.row} ${at.column}`}>
              <Places sheet={copy} cells={[at]} onGoTo={onGoTo} />
              {reason}
            </li>
          ))}
          {errors.length > MOST_ERRORS && <li>{t("book.freeze.more", { count: errors.length - MOST_ERRORS })}</li>}
        </ul>
      )}
    </li>
  );
}
