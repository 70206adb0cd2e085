import { execFile } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import { findLibreOffice, NO_LIBREOFFICE } from "../../scripts/find-libreoffice.cjs";
import type { Grid } from "../../src/sheet/grid";
import { openXlsx } from "../../src/workbook/xlsx";

/** LibreOffice as an outside calculator and printer of the files we write. */
const soffice = findLibreOffice();

/** Always recalculate Excel files on loading (0); as installed, LibreOffice believes the values in them. */
const RECALCULATE_ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** A describe that counts its tests as skipped, and says so, where there is no LibreOffice. */
export function describeWithLibreOffice(name: string, tests: () => void): void {
  if (soffice !== null) {
    describe(name, tests);
    return;
  }
  process.stderr.write(`${NO_LIBREOFFICE}\n`);
  describe.skip(name, tests);
}

/** Enough for a first start on a busy machine. */
export const LIBREOFFICE_TIMEOUT = 120_000;

let profile: string | null = null;

/** One profile of our own per process: LibreOffice runs once per profile, and the user's is not ours to change. */
function ownProfile(): string {
  if (profile !== null) return profile;
  const made = fs.mkdtempSync(path.join(os.tmpdir(), "payoff-lo-"));
  fs.mkdirSync(path.join(made, "user"));
  fs.writeFileSync(path.join(made, "user", "registrymodifications.xcu"), RECALCULATE_ALWAYS);
  process.once("exit", () => fs.rmSync(made, { recursive: true, force: true }));
  profile = made;
  return made;
}

/** The file converted: "xlsx" (recalculated), "pdf", "ods" … */
export async function converted(bytes: Uint8Array, format: string, ending = "xlsx"): Promise<Uint8Array> {
  if (soffice === null) throw new Error(NO_LIBREOFFICE);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "payoff-lo-file-"));
  try {
    const source = path.join(folder, `in.${ending}`);
    const target = path.join(folder, "out");
    fs.writeFileSync(source, bytes);
    await run(soffice, [
      `-env:UserInstallation=${pathToFileURL(ownProfile()).href}`,
      "--headless",
      "--norestore",
      "--convert-to",
      format,
      "--outdir",
      target,
      source,
    ]);
    return new Uint8Array(fs.readFileSync(path.join(target, `in.${format.replace(/:.*/, "")}`)));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { timeout: LIBREOFFICE_TIMEOUT }, (error, _out, problems) => {
      if (error === null) resolve();
      else reject(new Error(`LibreOffice: ${error.message}\n${problems}`));
    });
  });
}

/** Every sheet's values after LibreOffice has worked all formulas out anew, by sheet name. */
export async function recalculated(bytes: Uint8Array): Promise<ReadonlyMap<string, Grid>> {
  const book = await openXlsx(await converted(bytes, "xlsx"), "recalculated.xlsx");
  if (!book.ok) throw new Error(`LibreOffice's file: ${JSON.stringify(book.fault)}`);
  const sheets = await book.value.listSheets();
  const grids = new Map<string, Grid>();
  for (const { name } of sheets.ok ? sheets.value : []) {
    const grid = await book.value.readGrid(name);
    if (!grid.ok) throw new Error(JSON.stringify(grid.fault));
    grids.set(name, grid.value);
  }
  return grids;
}

export const toPdf = (bytes: Uint8Array): Promise<Uint8Array> => converted(bytes, "pdf");
