/**
 * `npm run metadata`: functions.json (English), functions-sv.json (Swedish) and docs/FUNKTIONER.md from the catalogue.
 * A test fails when what is committed differs.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { functionsMetadata } from "../src/functions/metadata";
import { functionsReference } from "./functions-reference";

const root = path.resolve(__dirname, "..");

/** Path in the project → text. */
export function metadataFiles(): ReadonlyMap<string, string> {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    ["assets/functions/functions.json", json(functionsMetadata("en"))],
    ["assets/functions/functions-sv.json", json(functionsMetadata("sv"))],
    ["docs/FUNKTIONER.md", `${functionsReference()}\n`],
  ]);
}

export function writeMetadata(): void {
  for (const [file, text] of metadataFiles()) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
}

export const main = (): number => {
  writeMetadata();
  return 0;
};
