import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Component } from "react";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface State {
  readonly fault: Error | null;
}

/** A bug in one panel must not leave a blank pane: it says what happened and starts again. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(fault: unknown): State {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return <Crash detail={fault.message} onRestart={() => this.setState({ fault: null })} />;
  }
}

function Crash({ detail, onRestart }: { readonly detail: string; readonly onRestart: () => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <main>
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{t("crash.title")}</MessageBarTitle>
          {t("crash.body")} {t("crash.detail")} {detail}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={onRestart}>{t("crash.again")}</Button>
        </MessageBarActions>
      </MessageBar>
    </main>
  );
}
