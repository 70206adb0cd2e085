import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { createTexts } from "../texts";
import { ErrorBoundary } from "./ErrorBoundary";
import { PaneContextValue } from "./pane-context";
import type { PaneContext } from "./pane-context";
import type { SettingsStore } from "./settings";
import { usePaneSettings } from "./usePaneSettings";
import type { PaneHostLook } from "./usePaneSettings";

const useStyles = makeStyles({
  root: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1 },
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface PaneFrameProps {
  readonly host: PaneHostLook;
  readonly store: SettingsStore | null;
  readonly children: ReactNode;
}

/** Theme, language, remembered choices, the live region and the net under it all. */
export function PaneFrame({ host, store, children }: PaneFrameProps): ReactElement {
  const styles = useStyles();
  const { settings, language, dark, change } = usePaneSettings(host, store);
  const texts = useMemo(() => createTexts(language), [language]);
  const [spoken, setSpoken] = useState("");
  const announce = useCallback((text: string) => setSpoken(text), []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const pane: PaneContext = {
    language,
    dark,
    horizons: settings.horizons,
    setLanguage: (chosen) => change({ language: chosen }),
    setDark: (chosen) => change({ theme: chosen ? "dark" : "light" }),
    rememberHorizons: (horizons) => change({ horizons }),
    announce,
  };
  return (
    <I18nextProvider i18n={texts}>
      <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.root}>
        <PaneContextValue.Provider value={pane}>
          <ErrorBoundary>{children}</ErrorBoundary>
          <div role="status" aria-live="polite" className={styles.spoken} data-testid="spoken">
            {spoken}
          </div>
        </PaneContextValue.Provider>
      </FluentProvider>
    </I18nextProvider>
  );
}
