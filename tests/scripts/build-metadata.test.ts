import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { metadataFiles, writeMetadata } from "../../scripts/build-metadata";

const root = path.resolve(__dirname, "../..");

/** What is committed is what the catalogue gives: a changed name, parameter or text is a visible difference. */
describe("generated files", () => {
  it("functions.json, functions-sv.json and FUNKTIONER.md are as generated", () => {
    if (process.env["UPDATE_GOLDEN"] !== undefined) writeMetadata();
    for (const [file, text] of metadataFiles()) {
      expect(existsSync(path.join(root, file))).toBe(true);
      expect(readFileSync(path.join(root, file), "utf8")).toBe(text);
    }
  });
});
