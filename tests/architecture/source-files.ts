import fs from "node:fs";
import path from "node:path";

/** A file as the checkers see it: path from the repository's root with "/" and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export const REPOSITORY = path.resolve(__dirname, "../..");

const LEFT_OUT = new Set(["node_modules", "dist", "build", "coverage", ".git"]);

function filesUnder(folder: string): string[] {
  const place = path.join(REPOSITORY, folder);
  if (!fs.existsSync(place)) return [];
  return fs
    .readdirSync(place, { withFileTypes: true })
    .filter((entry) => !LEFT_OUT.has(entry.name))
    .flatMap((entry) => {
      const below = folder === "" ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(below) : [below];
    })
    .sort();
}

/** The files under a folder of the repository ("" for all) whose names match. */
export const sourceFiles = (folder: string, name: RegExp): SourceFile[] =>
  filesUnder(folder)
    .filter((file) => name.test(file))
    .map((file) => ({ path: file, text: fs.readFileSync(path.join(REPOSITORY, file), "utf8") }));

export const CODE = /\.(ts|tsx)$/;
