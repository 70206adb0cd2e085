import type { Result } from "../calculation/result";
import type { WorkbookSnapshot } from "../sheet/sheet-snapshot";
import type { Language } from "../words/language";
import type { WorkbookFault, WorkbookPort } from "../workbook/port";
import type { OpenedSnapshot, SavedSnapshot } from "../workbook/xlsx/snapshot";
import type { UniverOptions, UniverWorkbook } from "../workbook/univer";

/** A new workbook file: written through the port, then given as bytes. */
export interface FileToWrite extends WorkbookPort {
  bytes(): Promise<Uint8Array>;
}

/** What the page is put together from; everything large is fetched when it is first asked for. */
export interface WorkbenchParts {
  /** A file to read values from at once, before there is any grid. */
  openFile(bytes: Uint8Array, fileName: string): Promise<Result<WorkbookPort, WorkbookFault>>;
  /** The file whole, for the grid. */
  openWhole(bytes: Uint8Array, fileName: string): Promise<Result<OpenedSnapshot, WorkbookFault>>;
  /** The grid's own bundle; rejects when it cannot be fetched. */
  loadGrid(): Promise<GridBundle>;
  createFile(): Promise<FileToWrite>;
  saveWhole(workbook: WorkbookSnapshot, facts: FileFacts): Promise<SavedSnapshot>;
}

/** What comes with the grid: nothing runs functions before there are cells. */
export interface GridBundle {
  readonly mount: MountGrid;
  /** Runs a function of the catalogue. */
  readonly run: (id: string, args: readonly unknown[], language: Language) => ReturnType<UniverOptions["run"]>;
}

export type MountGrid = (element: HTMLElement, options: UniverOptions) => UniverWorkbook;

export interface FileFacts {
  readonly title: string;
  readonly language: Language;
  readonly date: string;
}
