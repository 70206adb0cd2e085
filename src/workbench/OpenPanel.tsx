import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { ArrowUploadRegular } from "@fluentui/react-icons/svg/arrow-upload";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
import { useRef, useState } from "react";
import type { DragEvent, ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { usePane } from "../taskpane/app/pane-context";
import { workbookFaultText } from "../words/workbook-faults";
import { SAMPLES } from "./samples";
import type { Sample } from "./samples";
import type { Workbench } from "./useWorkbench";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL },
  intro: { maxWidth: "62ch" },
  title: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
    hyphens: "auto",
    overflowWrap: "anywhere",
    "@container (max-width: 420px)": { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  },
  lead: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  privacy: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, fontSize: "20px" },
  columns: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 300px), 1fr))",
    gap: tokens.spacingHorizontalXXL,
  },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  samples: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalM },
  sample: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    boxSizing: "border-box",
    width: "100%",
    textAlign: "left",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  sampleIcon: { flexShrink: 0, fontSize: "24px", color: tokens.colorBrandForeground1 },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  about: { display: "block", marginTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground2 },
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingVerticalM,
    boxSizing: "border-box",
    minHeight: "180px",
    padding: tokens.spacingHorizontalXXL,
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
    border: `1.5px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  over: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  blank: { marginTop: tokens.spacingVerticalM },
  opening: { justifyContent: "flex-start" },
});

/** Where nothing is open: what this is, the samples, and a place for a file of one's own. */
export function OpenPanel({ bench }: { readonly bench: Workbench }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const { state } = bench;
  return (
    <div className={styles.page}>
      <div className={styles.intro}>
        <h1 className={styles.title}>{t("workbench.heading")}</h1>
        <p className={styles.lead}>{t("workbench.lead")}</p>
        <p className={styles.privacy}>
          <ShieldCheckmarkRegular className={styles.icon} aria-hidden />
          <span>{t("privacy")}</span>
        </p>
      </div>
      {state.kind === "opening" && (
        <Spinner className={styles.opening} label={t("workbench.opening", { name: state.name })} />
      )}
      {(state.kind === "fault" || state.kind === "not-fetched") && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>
            {state.kind === "fault" ? (
              <>
                <strong>{state.name}.</strong> {workbookFaultText(state.fault, language)}
              </>
            ) : (
              t("workbench.notFetched", { name: state.name })
            )}
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.columns}>
        <section aria-labelledby="samples-heading">
          <h2 id="samples-heading" className={styles.heading}>
            {t("workbench.samples")}
          </h2>
          <ul className={styles.samples}>
            {SAMPLES.map((sample) => (
              <SampleCard key={sample.file} sample={sample} onOpen={() => bench.openSample(sample)} />
            ))}
          </ul>
          <Button
            className={styles.blank}
            icon={<DocumentAddRegular />}
            onClick={() => bench.openNew(t("workbench.newName"))}
          >
            {t("workbench.blank")}
          </Button>
        </section>
        <section aria-labelledby="own-heading">
          <h2 id="own-heading" className={styles.heading}>
            {t("workbench.own")}
          </h2>
          <DropZone onFile={bench.openFile} />
        </section>
      </div>
    </div>
  );
}

function SampleCard({ sample, onOpen }: { readonly sample: Sample; onOpen(): void }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  return (
    <li>
      <button type="button" className={styles.sample} onClick={onOpen}>
        <DocumentTableRegular className={styles.sampleIcon} aria-hidden />
        <span>
          <span className={styles.name}>{sample.title[language]}</span>
          <span className={styles.about}>{sample.about[language]}</span>
        </span>
      </button>
    </li>
  );
}

/** A button that opens the browser's file picker; dropping a file is the same by mouse. */
function DropZone({ onFile }: { onFile(file: File): void }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [many, setMany] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file, ...rest] = Array.from(event.dataTransfer.files);
    setMany(rest.length > 0);
    if (file !== undefined && rest.length === 0) onFile(file);
  };
  return (
    <div
      className={mergeClasses(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span>{t(over ? "workbench.drop" : "workbench.ownHint")}</span>
      <Button appearance="primary" icon={<ArrowUploadRegular />} onClick={() => input.current?.click()}>
        {t("workbench.choose")}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t("workbench.choose")}
        accept=".xlsx,.xlsm,.csv,.tsv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again after it has been corrected.
          target.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
      {many && <span role="alert">{t("workbench.oneFile")}</span>}
    </div>
  );
}
