import { useMemo } from "react";
import { fail, ok } from "../../calculation/result";
import type { Result } from "../../calculation/result";
import { writeReport } from "../../pipeline/run";
import { sourceToPortfolio } from "../../pipeline/source-to-portfolio";
import type { SourceReading } from "../../pipeline/source-to-portfolio";
import type { Grid } from "../../sheet/grid";
import type { WorkbookFault, WorkbookPort } from "../../workbook/port";
import { usePane } from "../app/pane-context";
import { useBasis } from "./useBasis";
import type { Basis } from "./useBasis";
import { useSource } from "./useSource";
import type { Source } from "./useSource";
import { useWrite } from "./useWrite";
import type { Write } from "./useWrite";

/** What the report tab needs of its surroundings. */
export interface ReportHost {
  readonly port: WorkbookPort;
  readonly fileName: string | null;
  readonly version: string;
  /** Today as yyyy-mm-dd. */
  today(): string;
}

export interface Report {
  readonly source: Source;
  readonly basis: Basis;
  /** null until the sheets are read. */
  readonly reading: SourceReading | null;
  readonly write: Write;
  /** Writes the report somewhere else than in the host: to a file of its own. */
  writeTo(port: WorkbookPort): Promise<Result<null, WorkbookFault>>;
}

const NO_GRIDS: readonly Grid[] = [];

/** Source, basis, portfolio and report: everything computed by the pipeline. */
export function useReport({ port, fileName, version, today }: ReportHost): Report {
  const { language, horizons, rememberHorizons } = usePane();
  const source = useSource(port);
  const basis = useBasis(horizons, rememberHorizons);
  const { options } = basis;
  const reading = useMemo(
    () => (source.grids === null ? null : sourceToPortfolio(source.grids, options)),
    [source.grids, options],
  );
  const about = (): { date: string; version: string; fileName: string | null; language: typeof language } => ({
    date: today(),
    version,
    fileName,
    language,
  });
  const write = useWrite(port, reading, source.grids ?? NO_GRIDS, about, language);
  const writeTo = async (other: WorkbookPort): Promise<Result<null, WorkbookFault>> => {
    if (reading === null) return fail({ code: "empty-workbook" });
    const written = await writeReport(other, reading, source.grids ?? NO_GRIDS, about());
    return written.ok ? ok(null) : written;
  };
  return { source, basis, reading, write, writeTo };
}
