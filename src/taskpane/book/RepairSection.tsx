import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { LeftFormula, Place, RepairReport, Task, WorkbookPort } from "../../workbook/port";
import { DataTable, useTableStyles } from "../report/DataTable";
import { Section } from "../report/Section";
import { JobButton, Listed, Outcome, Places, Stopped, useJobStyles } from "./JobParts";
import { useJob } from "./useJob";

interface RepairSectionProps {
  readonly repair: NonNullable<WorkbookPort["repairFormulas"]>;
  readonly onGoTo: ((place: Place) => void) | null;
}

/** Formulas with our functions that came before the functions did: found, entered anew, told by sheet. */
export function RepairSection({ repair, onGoTo }: RepairSectionProps): ReactElement {
  const styles = useJobStyles();
  const { t } = useTranslation();
  const job = useJob((task: Task) => repair(task));
  const { state } = job;
  return (
    <Section title={t("book.repair.title")}>
      <div className={styles.stack}>
        <p className={styles.hint}>{t("book.repair.hint")}</p>
        {state.kind === "fault" && <Stopped fault={state.fault} state={t("book.repair.untouched")} />}
        {state.kind === "done" && <Repaired report={state.value} onGoTo={onGoTo} />}
        <JobButton job={job} start={t("book.repair.start")} working={t("book.repair.working")} />
      </div>
    </Section>
  );
}

function Repaired({
  report,
  onGoTo,
}: { readonly report: RepairReport } & Pick<RepairSectionProps, "onGoTo">): ReactElement {
  // prettier-ignore
  const { t } = useTranslation();
  const { sheets, stopped } = report;
  const mended = sheets.reduce((sum, sheet) => sum + sheet.mended, 0);
  const found = sheets.reduce((sum, sheet) => sum + sheet.found, 0);
  const groups = sheets.flatMap(grouped);
  return (
    <>
      {stopped !== null && <Stopped fault={stopped} state={t("book.repair.progress", { mended, found })} />}
      {stopped === null && (
        <Outcome>{found === 0 ? t("book.repair.none") : t("book.repair.done", { count: mended })}</Outcome>
      )}
      {sheets.length > 0 && <BySheet report={report} />}
      {groups.length > 0 && (
        <Listed title={t("book.repair.leftTitle")}>
          {groups.map(({ sheet, why, cells }) => (
            <li key={`${sheet} ${why}`}>
              {sheet}: <Places sheet={sheet} cells={cells} onGoTo={onGoTo} />
              {t(`book.repair.why.${why}`)}
            </li>
          ))}
        </Listed>
      )}
    </>
  );
}

/** The cells of a sheet that were left, by the reason. */
function grouped({ sheet, left }: RepairReport["sheets"][number]): {
  sheet: string;
  why: LeftFormula["why"];
  cells: LeftFormula["at"][];
}[] {
  const reasons = [...new Set(left.map(({ why }) => why))];
  return reasons.map((why) => ({ sheet, why, cells: left.filter((each) => each.why === why).map(({ at }) => at) }));
}

function BySheet({ report }: { readonly report: RepairReport }): ReactElement {
  const styles = useTableStyles();
  const { t } = useTranslation();
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <DataTable caption={t("book.repair.caption")} className={useJobStyles().wide}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {t("book.repair.sheet")}
          </th>
          {(["found", "mended", "left"] as const).map((column) => (
            <th key={column} scope="col" className={mergeClasses(styles.head, styles.right)}>
              {t(`book.repair.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {report.sheets.map(({ sheet, found, mended, left }) => (
          <tr key={sheet}>
            <th scope="row" className={styles.cell}>
              {sheet}
            </th>
            <td className={number}>{found}</td>
            <td className={number}>{mended}</td>
            <td className={number}>{left.length}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
