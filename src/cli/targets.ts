import * as fs from "node:fs";
import * as path from "node:path";
import type { CliFault } from "../words/cli";
import { openXlsx } from "../workbook/xlsx";
import { RESULT_FORMAT } from "./result-json";

/** Why the files may not be written where they are asked for, or null: nothing of the user's is ever overwritten. */
export async function targetFault(input: string, output: string, json: string | null): Promise<CliFault | null> {
  const targets = json === null ? [output] : [output, json];
  const names = [input, ...targets];
  for (const [at, name] of names.entries()) {
    if (names.slice(0, at).some((earlier) => sameFile(earlier, name))) return { code: "same-file", path: name };
  }
  for (const target of targets) {
    const folder = path.dirname(path.resolve(target));
    if (!fs.existsSync(folder)) return { code: "folder-missing", path: folder };
    if (fs.existsSync(target) && !fs.statSync(target).isFile()) return { code: "not-a-file", path: target };
  }
  if (fs.existsSync(output) && !(await isOurReport(output))) return { code: "not-ours", path: output };
  if (json !== null && fs.existsSync(json) && !isOurResult(json)) return { code: "not-our-json", path: json };
  return null;
}

/** The same place, or the same file by another name (links). */
function sameFile(a: string, b: string): boolean {
  if (realPlace(a) === realPlace(b)) return true;
  if (!fs.existsSync(a) || !fs.existsSync(b)) return false;
  const [one, other] = [fs.statSync(a), fs.statSync(b)];
  return one.ino === other.ino && one.dev === other.dev;
}

function realPlace(file: string): string {
  const whole = path.resolve(file);
  if (fs.existsSync(whole)) return fs.realpathSync(whole);
  const folder = path.dirname(whole);
  return path.join(fs.existsSync(folder) ? fs.realpathSync(folder) : folder, path.basename(whole));
}

async function isOurReport(file: string): Promise<boolean> {
  const book = await openXlsx(new Uint8Array(fs.readFileSync(file)), path.basename(file));
  if (!book.ok) return false;
  const sheets = await book.value.listSheets();
  return sheets.ok && sheets.value.length > 0 && sheets.value.every((sheet) => sheet.mark !== null);
}

function isOurResult(file: string): boolean {
  try {
    const held: unknown = JSON.parse(fs.readFileSync(file, "utf8"));
    return typeof held === "object" && held !== null && "format" in held && held.format === RESULT_FORMAT;
  } catch {
    return false;
  }
}
