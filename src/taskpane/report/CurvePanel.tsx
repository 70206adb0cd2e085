import { Button, Field, makeStyles, mergeClasses, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { YearResult } from "../../portfolio/model";
import { formatNumber } from "../../words/format";
import { monthsText, sectorText } from "../../words/portfolio";
import { usePane } from "../app/pane-context";
import { curveOfSector } from "./curve-of-sector";
import type { SectorCurve } from "./curve-of-sector";
import { DataTable, useTableStyles } from "./DataTable";
import { reasonText } from "./reason-text";
import { thousandsText } from "./money-text";
import { PaybackCurve } from "./PaybackCurve";
import { plainNumber } from "../number-text";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalXXL} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
  },
  verdict: { display: "block", marginBottom: tokens.spacingVerticalS },
});

interface CurvePanelProps {
  readonly year: YearResult;
  readonly horizons: readonly number[];
}

/** One sector's payback curve with its verdict in words, as a picture or as a table. */
export function CurvePanel({ year, horizons }: CurvePanelProps): ReactElement | null {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const [chosen, setChosen] = useState<string | null>(null);
  const [asTable, setAsTable] = useState(false);
  const result = year.sectors.find(({ sector }) => sector === chosen) ?? year.sectors[0];
  if (result === undefined) return null;
  const curve = curveOfSector(result, horizons);
  return (
    <>
      <h3 className={styles.heading}>{t("curve.title")}</h3>
      <div className={styles.bar}>
        <Field label={t("curve.sector")}>
          <Select value={result.sector} onChange={(_, { value }) => setChosen(value)}>
            {year.sectors.map(({ sector }) => (
              <option key={sector} value={sector}>
                {sectorText(sector, language)}
              </option>
            ))}
          </Select>
        </Field>
        {curve.kind === "curve" && (
          <Button onClick={() => setAsTable(!asTable)}>{t(asTable ? "curve.picture" : "curve.table")}</Button>
        )}
      </div>
      {curve.kind === "none" ? (
        <Text>
          {t("curve.none", {
            sector: sectorText(result.sector, language),
            year: year.year,
            reason: reasonText(curve.reason, language),
          })}
        </Text>
      ) : (
        <Curve curve={curve} of={sectorText(result.sector, language)} year={year.year} asTable={asTable} />
      )}
    </>
  );
}

interface CurveProps {
  readonly curve: Extract<SectorCurve, { kind: "curve" }>;
  readonly of: string;
  readonly year: number;
  readonly asTable: boolean;
}

function Curve({ curve, of, year, asTable }: CurveProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  const { payback, years, points, yearly } = curve;
  const inPicture = payback.kind === "value" && payback.value <= 12 * years;
  const verdict =
    payback.kind === "none"
      ? t("curve.never", { reason: reasonText(payback.reason, language) })
      : inPicture
        ? crossingText(payback.value)
        : t("curve.beyond", { years, words: monthsText(payback.value, language) });
  const money = (at: number): string => {
    const net = yearly[at]?.net;
    return net === undefined ? "" : `${thousandsText(net, language)} ${t("curve.axisMoney")}`;
  };
  const alt = t("curve.alt", { sector: of, year, start: money(0), end: money(yearly.length - 1), years });
  return (
    <>
      <Text className={styles.verdict}>{verdict}</Text>
      {asTable ? (
        <CurveTable yearly={yearly} />
      ) : (
        <PaybackCurve
          points={points}
          crossing={inPicture ? { month: payback.value, label: monthsCount(payback.value) } : null}
          alt={`${alt} ${verdict}`}
          axes={{ months: t("curve.axisMonths"), net: t("curve.axisMoney") }}
          numberText={(value) => plainNumber(value, language)}
        />
      )}
    </>
  );

  function monthsCount(months: number): string {
    return `${formatNumber(months, 0, language)} ${t("preview.months")}`;
  }

  function crossingText(months: number): string {
    const count = monthsCount(months);
    return months > 24
      ? t("curve.crossing", { months: count, words: monthsText(months, language) })
      : t("curve.crossingSoon", { months: count });
  }
}

function CurveTable({ yearly }: { readonly yearly: CurveProps["curve"]["yearly"] }): ReactElement {
  const styles = useTableStyles();
  const { t } = useTranslation();
  const { language } = usePane();
  return (
    <DataTable caption={t("curve.tableCaption")}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {t("curve.afterYears")}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.right)}>
            {t("curve.net")}
          </th>
        </tr>
      </thead>
      <tbody>
        {yearly.map(({ year, net }) => (
          <tr key={year}>
            <th scope="row" className={styles.cell}>
              {year}
            </th>
            <td className={mergeClasses(styles.cell, styles.number)}>{thousandsText(net, language)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
