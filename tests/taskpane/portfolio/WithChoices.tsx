import { useState } from "react";
import type { ReactElement } from "react";
import { useChoices, type Choices } from "../../../src/taskpane/portfolio/useChoices";
import type { WorkbookPort } from "../../../src/workbook/port";

interface WithChoicesProps {
  readonly port: WorkbookPort;
  children(of: { readonly choices: Choices; readonly written: number; onWritten(): void }): ReactElement;
}

/** Panels with what the tab has for all of them together. */
export function WithChoices({ port, children }: WithChoicesProps): ReactElement {
  const choices = useChoices(port);
  const [written, setWritten] = useState(0);
  return children({ choices, written, onWritten: () => setWritten((before) => before + 1) });
}
