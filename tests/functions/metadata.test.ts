import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { functionsMetadata } from "../../src/functions/metadata";

/** The newest Teams schema that the manifest package carries. */
function newestSchema(): { definitions: Record<string, object> } {
  const folder = path.resolve(
    path.dirname(require.resolve("@microsoft/app-manifest/package.json")),
    "build/json-schemas/teams",
  );
  const parts = (name: string) => name.slice(1).split(".").map(Number) as [number, number];
  const versions = readdirSync(folder).filter((name) => /^v\d+\.\d+$/.test(name));
  const [newest] = versions.sort((a, b) => parts(b)[0] - parts(a)[0] || parts(b)[1] - parts(a)[1]);
  const text = readFileSync(path.join(folder, newest!, "MicrosoftTeams.schema.json"), "utf8");
  return JSON.parse(text) as { definitions: Record<string, object> };
}

describe.each(["sv", "en"] as const)("functions.json in %s", (language) => {
  const metadata = JSON.parse(JSON.stringify(functionsMetadata(language))) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const validate = ajv.compile({
    $ref: "#/definitions/extensionCustomFunctions",
    definitions: newestSchema().definitions,
  });

  it("is valid by the custom-functions definition of the newest Teams schema", () => {
    expect(validate(metadata)).toBe(true);
    expect(validate.errors).toBeNull();
  });

  it("the schema refuses what it should: the check can fail", () => {
    const first = (metadata["functions"] as object[])[0];
    expect(validate({ ...metadata, functions: [{ ...first, id: "1Å" }] })).toBe(false);
    expect(validate({ ...metadata, functions: [{ ...first, parameters: [{ dimensionality: "cube" }] }] })).toBe(false);
  });

  it("allows data types, without the switch for errors that crashes Office 2021", () => {
    expect(metadata["allowCustomDataForDataTypeAny"]).toBe(true);
    expect(JSON.stringify(metadata)).not.toContain("allowErrorForDataTypeAny");
  });

  it("is synchronous: nothing volatile, streaming, cancelable or asking for addresses", () => {
    expect(JSON.stringify(metadata)).not.toMatch(/volatile|stream|cancelable|Address/);
  });
});

it("names and ids are the same in both languages, texts are not", () => {
  const [sv, en] = (["sv", "en"] as const).map((language) => functionsMetadata(language).functions);
  const names = (list: typeof sv) =>
    list!.map(({ id, name, parameters }) => [id, name, parameters.map((one) => one.name)]);
  expect(names(sv)).toEqual(names(en));
  for (const [index, { description }] of sv!.entries()) expect(description).not.toBe(en![index]!.description);
});
