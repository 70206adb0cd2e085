import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactElement } from "react";
import type { PivotSettings } from "../../pipeline/pivot-settings";
import { nameFault, type PivotView, type ViewsFault } from "../../pipeline/portfolio-views";
import { dimensionText } from "../../words/pivot";
import { usePane } from "../app/pane-context";
import { Outcome, useJobStyles } from "../book/JobParts";
import type { Views, ViewsOutcome } from "./useViews";
import { viewTexts } from "./view-texts";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS, width: "100%" },
  field: { flexGrow: 1, minWidth: "min(200px, 100%)", maxWidth: "320px" },
});

interface ViewsBarProps {
  readonly work: Views;
  readonly settings: PivotSettings;
  /** The settings are others than the view's. */
  readonly changed: boolean;
  readonly view: PivotView | null;
  onView(view: PivotView | null): void;
}

const NONE = "none";

/** Views kept in the workbook: to choose, save, rename, and remove with a way back. */
export function ViewsBar({ work, settings, changed, view, onView }: ViewsBarProps): ReactElement {
  const styles = useStyles();
  const job = useJobStyles();
  const { language } = usePane();
  const texts = viewTexts(language);
  const [naming, setNaming] = useState<"new" | "rename" | null>(null);
  const { views, faults, outcome } = work;
  const named = (name: string): void => {
    const renamed = naming === "rename" && view !== null ? view : null;
    setNaming(null);
    void work.save(renamed?.id ?? null, name, renamed?.settings ?? settings).then((saved) => {
      if (saved !== null && !(renamed !== null && changed)) onView(saved);
    });
  };
  return (
    <div className={job.stack}>
      <div className={styles.row}>
        {views.length > 0 && (
          <Field className={styles.field} label={texts.view}>
            <Select
              value={view?.id ?? NONE}
              onChange={(_, { value }) => onView(views.find(({ id }) => id === value) ?? null)}
            >
              <option value={NONE}>{texts.noView}</option>
              {views.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {naming === null && (
          <>
            {changed && view !== null && (
              <Button
                onClick={() => void work.save(view.id, view.name, settings).then((one) => one !== null && onView(one))}
              >
                {texts.keep}
              </Button>
            )}
            <Button onClick={() => setNaming("new")}>{texts.save}</Button>
            {view !== null && (
              <>
                <Button appearance="subtle" onClick={() => setNaming("rename")}>
                  {texts.rename}
                </Button>
                <Button
                  appearance="subtle"
                  onClick={() => void work.remove(view.id).then((gone) => gone && onView(null))}
                >
                  {texts.remove}
                </Button>
              </>
            )}
          </>
        )}
      </div>
      {naming !== null && (
        <NameField
          first={naming === "rename" ? (view?.name ?? "") : ""}
          others={views.filter(({ id }) => naming === "new" || id !== view?.id).map(({ name }) => name)}
          onName={named}
          onCancel={() => setNaming(null)}
        />
      )}
      {outcome !== null && naming === null && <Said outcome={outcome} work={work} onView={onView} />}
      {faults.map((fault) => (
        <p key={JSON.stringify(fault)} className={job.hint}>
          {faultText(fault, texts)}
        </p>
      ))}
    </div>
  );
}

interface NameFieldProps {
  readonly first: string;
  readonly others: readonly string[];
  onName(name: string): void;
  onCancel(): void;
}

function NameField({ first, others, onName, onCancel }: NameFieldProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const texts = viewTexts(language);
  const [name, setName] = useState(first);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // The button that opened this is gone: typing goes on here.
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const fault = nameFault(name, others);
  const shown = fault !== null && (tried || fault !== "empty") ? texts.nameFaults[fault] : null;
  return (
    <form
      ref={form}
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (fault === null) onName(name);
      }}
    >
      <Field
        className={styles.field}
        label={texts.name}
        {...(shown !== null && { validationMessage: shown, validationState: "error" as const })}
      >
        <Input value={name} autoComplete="off" onChange={(_, { value }) => setName(value)} />
      </Field>
      <Button appearance="primary" type="submit">
        {texts.done}
      </Button>
      <Button onClick={onCancel}>{texts.cancel}</Button>
    </form>
  );
}

interface SaidProps extends Pick<ViewsBarProps, "work" | "onView"> {
  readonly outcome: ViewsOutcome;
}

function Said({ outcome, work, onView }: SaidProps): ReactElement {
  const job = useJobStyles();
  const { language } = usePane();
  const texts = viewTexts(language);
  switch (outcome.kind) {
    case "saved": {
      const dimensions = outcome.leftOut.map((one) => dimensionText(one, language)).join(", ");
      return (
        <>
          <Outcome>{texts.saved(outcome.name)}</Outcome>
          {dimensions !== "" && <p className={job.hint}>{texts.notKeptWhole(dimensions)}</p>}
        </>
      );
    }
    case "removed":
      return (
        <>
          <Outcome>{texts.removed(outcome.view.name)}</Outcome>
          <Button onClick={() => void work.undo().then((view) => view !== null && onView(view))}>{texts.undo}</Button>
        </>
      );
    case "fault":
      return <Outcome>{notKeptText(outcome.fault.code, texts)}</Outcome>;
  }
}

const notKeptText = (code: string, texts: ReturnType<typeof viewTexts>): string =>
  code === "no-room" ? texts.noRoom : code === "newer-views" ? texts.newer : texts.failed;

function faultText(fault: ViewsFault, texts: ReturnType<typeof viewTexts>): string {
  if (fault.code === "view-left-out") return texts.leftOut(fault.name);
  return fault.code === "newer-version" ? texts.newer : texts.notReadable;
}
