import { Field, Input, makeStyles, Slider, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import { readNumber } from "../../participation/sus/read-number";
import { usePane } from "../app/pane-context";
import { fieldNumber } from "../number-text";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "minmax(72px, 96px) minmax(0, 1fr)", alignItems: "center", gap: tokens.spacingHorizontalS }, // prettier-ignore
  alone: { display: "grid", maxWidth: "160px" },
  input: { minWidth: 0, width: "100%" },
  slider: { minWidth: 0 },
});

interface NumberFieldProps {
  readonly label: string;
  /** In its own unit; shares are shown in percent. null: left empty. */
  readonly value: number | null;
  readonly percent?: boolean;
  /** The slider's reach, in what is shown; the field takes more. null: no slider. */
  readonly reach: { readonly min: number; readonly max: number; readonly step: number } | null;
  /** Where the slider stands while the field is empty: what counts then. */
  readonly restsAt?: number | null;
  /** May be left empty. */
  readonly optional?: boolean;
  readonly hint?: string;
  /** What is wrong with the value itself. */
  readonly fault?: string | null;
  /** Said when what is typed is no number. */
  readonly notNumber: string;
  onValue(value: number | null): void;
}

/** A number to type or to slide: the one follows the other. What cannot be read changes nothing, and says so. */
export function NumberField(props: NumberFieldProps): ReactElement {
  const { label, value, percent = false, reach, restsAt = null, optional = false, hint, fault = null } = props;
  const { notNumber, onValue } = props;
  const styles = useStyles();
  const { language } = usePane();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = value === null ? null : percent ? rounded(value * 100) : value;
  const text = typed ?? (shown === null ? "" : fieldNumber(shown, language));
  const unread = typed !== null && readTyped(typed, optional) === undefined;
  const message = unread ? notNumber : fault;
  const give = (number: number | null): void =>
    onValue(number === null ? null : percent ? rounded(number / 100) : number);
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      {...(message !== null && { validationMessage: message, validationState: "error" as const })}
    >
      {(field) => (
        <div className={reach === null ? styles.alone : styles.pair}>
          <Input
            {...field}
            className={styles.input}
            inputMode="decimal"
            value={text}
            onChange={(_, data) => {
              setTyped(data.value);
              const read = readTyped(data.value, optional);
              if (read !== undefined) give(read);
            }}
            onBlur={() => !unread && setTyped(null)}
          />
          {reach !== null && (
            <Slider
              className={styles.slider}
              aria-label={label}
              min={reach.min}
              max={reach.max}
              step={reach.step}
              value={Math.min(reach.max, Math.max(reach.min, shown ?? restsAt ?? reach.min))}
              onChange={(_, data) => {
                setTyped(null);
                give(data.value);
              }}
            />
          )}
        </div>
      )}
    </Field>
  );
}

/** undefined: no number. */
function readTyped(text: string, optional: boolean): number | null | undefined {
  const read = readNumber(text);
  if (read.kind === "blank" && optional) return null;
  if (read.kind !== "number") return undefined;
  const thousands = read.unit === "tkr" ? 1000 : read.unit === "mkr" ? 1_000_000 : 1;
  return Number(read.digits) * thousands;
}

/** Binary's last digits would show in a field. */
const rounded = (value: number): number => Number(value.toFixed(10));
