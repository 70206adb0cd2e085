/**
 * `npm run metadata`: functions.json (English), functions-sv.json (Swedish) and docs/FUNKTIONER.md from the catalogue.
 * A test fails when what is committed differs.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "prettier";
import { functionsMetadata } from "../src/functions/metadata";
import { functionsReference } from "./functions-reference";

const root = path.resolve(__dirname, "..");

/** Path in the project → text, formatted as the project is. */
export async function metadataFiles(): Promise<ReadonlyMap<string, string>> {
  const json = (value: unknown) => format(JSON.stringify(value), { parser: "json", printWidth: 120 });
  return new Map([
    ["assets/functions/functions.json", await json(functionsMetadata("en"))],
    ["assets/functions/functions-sv.json", await json(functionsMetadata("sv"))],
    ["docs/FUNKTIONER.md", await format(functionsReference(), { parser: "markdown", printWidth: 120 })],
  ]);
}

export async function writeMetadata(): Promise<void> {
  for (const [file, text] of await metadataFiles()) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
}

export const main = async (): Promise<number> => {
  await writeMetadata();
  return 0;
};
