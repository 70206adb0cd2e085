import * as fs from "node:fs";
import * as path from "node:path";
import { randomBytes } from "node:crypto";

export interface FileToWrite {
  readonly path: string;
  readonly content: Uint8Array | string;
}

export class WriteFailed extends Error {
  constructor(
    readonly path: string,
    readonly detail: string,
    /** The system's code ("EACCES"), where it gave one. */
    readonly reason: string | null = null,
  ) {
    super(detail);
  }
}

/**
 * Writes all the files or none: each into a temporary file beside its target first, then all are renamed. When a
 * rename fails, files that were replaced are put back and new ones removed. Throws WriteFailed with the file's name.
 * @param rename for tests of a disk that fails half-way
 */
export function writeFiles(files: readonly FileToWrite[], rename: typeof fs.renameSync = fs.renameSync): void {
  const ending = `.${process.pid}-${randomBytes(4).toString("hex")}`;
  const temporary = (file: FileToWrite): string => beside(file.path, `${ending}.tmp`);
  const kept = (file: FileToWrite): string => beside(file.path, `${ending}.old`);
  const replaced: FileToWrite[] = [];
  const placed: FileToWrite[] = [];
  try {
    for (const file of files) attempt(file, () => fs.writeFileSync(temporary(file), file.content, { flag: "wx" }));
    for (const file of files) {
      attempt(file, () => {
        if (fs.existsSync(file.path)) {
          rename(file.path, kept(file));
          replaced.push(file);
        }
        rename(temporary(file), file.path);
        placed.push(file);
      });
    }
  } catch (error) {
    for (const file of placed) quietly(() => fs.rmSync(file.path, { force: true }));
    for (const file of replaced) quietly(() => fs.renameSync(kept(file), file.path));
    for (const file of files) quietly(() => fs.rmSync(temporary(file), { force: true }));
    throw error;
  }
  for (const file of replaced) fs.rmSync(kept(file), { force: true });
}

/** Clearing up never hides why it was needed. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // The fault that is on its way is the one to tell.
  }
}

export function systemCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** A hidden neighbour, so that the rename stays on one disk. */
const beside = (file: string, ending: string): string =>
  path.join(path.dirname(file), `.${path.basename(file)}${ending}`);

function attempt(file: FileToWrite, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw new WriteFailed(file.path, error instanceof Error ? error.message : String(error), systemCode(error));
  }
}
