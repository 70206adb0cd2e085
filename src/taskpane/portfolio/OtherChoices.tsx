import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { otherwiseWritten, type AboutToWrite, type OtherwiseWritten } from "../../pipeline/other-choices";
import type { ReportSettings } from "../../pipeline/pivot-settings";
import type { WorkbookPort } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { useJobStyles } from "../book/JobParts";
import { choiceTexts, differenceText } from "./choice-texts";

interface OtherChoicesProps {
  readonly port: WorkbookPort;
  readonly settings: ReportSettings;
  /** The mark of the table that is about to be written; left out: the board's report is. */
  readonly pivot?: string;
  /** Changes when sheets have been written: then they are looked at again. */
  readonly written: string;
}

/** Sheets of the workbook that are worked out otherwise than what is shown here, each with what differs; nothing where none is. */
export function OtherChoices({ port, settings, pivot, written }: OtherChoicesProps): ReactElement | null {
  const job = useJobStyles();
  const { language } = usePane();
  const texts = choiceTexts(language);
  const [found, setFound] = useState<readonly OtherwiseWritten[]>([]);
  useEffect(() => {
    let left = false;
    const now: AboutToWrite = pivot === undefined ? { report: "participants" } : { pivot };
    void otherwiseWritten(port, settings, now).then((told) => {
      if (!left) setFound(told.ok ? told.value : []);
    });
    return () => {
      left = true;
    };
  }, [port, settings, pivot, written]);
  if (found.length === 0) return null;
  const here = { ...settings, wage: null };
  const said = ({ there, differs }: OtherwiseWritten): string =>
    differs.map((one) => differenceText(one, there, here, language)).join("; ");
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {texts.others}
        <ul className={job.list}>
          {found.map((one) => (
            <li key={one.sheets.join()}>{texts.item(one.sheets.join(", "), said(one))}</li>
          ))}
        </ul>
        {texts.rewrite}
      </MessageBarBody>
    </MessageBar>
  );
}
