import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { STATE_PARTS } from "../../valuation/sectors";
import type { Sector } from "../../valuation/sectors";
import { sectorRowText, sectorShortText } from "../../words/portfolio";
import { usePane } from "../app/pane-context";
import { NARROW, useTableStyles, WIDE } from "./DataTable";

const useStyles = makeStyles({
  long: { [NARROW]: { display: "none" } },
  short: { [WIDE]: { display: "none" } },
});

/** A sector as the heading of its row; the state's parts are set in, and named shorter where the pane is narrow. */
export function SectorHead({ sector }: { readonly sector: Sector }): ReactElement {
  const table = useTableStyles();
  const styles = useStyles();
  const { language } = usePane();
  const part = STATE_PARTS.some((each) => each === sector);
  return (
    <th scope="row" className={mergeClasses(table.cell, part && table.part)}>
      <span className={styles.long}>{sectorRowText(sector, language)}</span>
      <span className={styles.short}>{sectorShortText(sector, language)}</span>
    </th>
  );
}
