import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { WeatherMoonRegular } from "@fluentui/react-icons/svg/weather-moon";
import { WeatherSunnyRegular } from "@fluentui/react-icons/svg/weather-sunny";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  skip: {
    position: "absolute",
    left: tokens.spacingHorizontalM,
    top: "-100px",
    zIndex: 10,
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    ":focus": { top: tokens.spacingVerticalS },
  },
  header: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  inner: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    maxWidth: "1040px",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    "@media (max-width: 400px)": { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  },
  wide: { maxWidth: "none" },
  brand: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    // The mark has room of its own inside its box.
    marginLeft: "-3px",
  },
  name: {
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase500,
  },
  mark: { display: "block", flexShrink: 0 },
  bars: { fill: tokens.colorBrandBackground, "@media (forced-colors: active)": { fill: "CanvasText" } },
  actions: { display: "flex", gap: tokens.spacingHorizontalXS, flexShrink: 0 },
});

/** Name, language and theme; the same in Excel and in the workbench. `wide`: above a page without margins. */
export function AppHeader({ wide = false }: { readonly wide?: boolean }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation();
  const pane = usePane();
  return (
    <>
      <a className={styles.skip} href="#content">
        {t("skip")}
      </a>
      <header className={styles.header}>
        <div className={mergeClasses(styles.inner, wide && styles.wide)}>
          <div className={styles.brand}>
            <svg className={styles.mark} width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
              <path className={styles.bars} d="M3 20V14h4v6zM10 20V9h4v11zM17 20V3h4v17z" />
            </svg>
            <span className={styles.name}>{t("product")}</span>
          </div>
          <div className={styles.actions}>
            <Button
              appearance="subtle"
              lang={t("language.otherTag")}
              onClick={() => pane.setLanguage(pane.language === "sv" ? "en" : "sv")}
            >
              {t("language.other")}
            </Button>
            <Button
              appearance="subtle"
              aria-label={t(pane.dark ? "theme.toLight" : "theme.toDark")}
              title={t(pane.dark ? "theme.toLight" : "theme.toDark")}
              icon={pane.dark ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
              onClick={() => pane.setDark(!pane.dark)}
            />
          </div>
        </div>
      </header>
    </>
  );
}
