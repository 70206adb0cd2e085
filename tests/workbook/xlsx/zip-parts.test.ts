import JSZip from "jszip";
import { FileFault } from "../../../src/workbook/xlsx/file-fault";
import { ZipParts } from "../../../src/workbook/xlsx/zip-parts";

async function zip(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const made = new JSZip();
  for (const [name, content] of Object.entries(parts)) made.file(name, content);
  return made.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

const faultOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error: unknown) => (error instanceof FileFault ? error.fault : error),
  );

describe("ZipParts", () => {
  it("finds parts whatever the case, the slash first or the kind of slash", async () => {
    const parts = await ZipParts.open(await zip({ "XL\\Workbook.xml": "<a/>" }), "f");
    expect(await parts.text("/xl/workbook.xml")).toBe("<a/>");
    expect([parts.has("xl/WORKBOOK.xml"), parts.has("xl/x.xml")]).toEqual([true, false]);
    expect(await parts.text("xl/x.xml")).toBeNull();
  });

  it.each([
    ["UTF-8 with a mark", new Uint8Array([0xef, 0xbb, 0xbf, 0xc3, 0xa5])],
    ["UTF-16, small end first", new Uint8Array([0xff, 0xfe, 0xe5, 0])],
    ["UTF-16, large end first", new Uint8Array([0xfe, 0xff, 0, 0xe5])],
  ])("reads %s", async (_why, bytes) => {
    const parts = await ZipParts.open(await zip({ a: bytes }), "f");
    expect(await parts.text("a")).toBe("å");
  });

  it("a zip that would unpack to more than the limit is stopped at it, with both sizes", async () => {
    const bytes = await zip({ a: "x".repeat(3_000_000) });
    expect(bytes.length).toBeLessThan(10_000);
    const parts = await ZipParts.open(bytes, "bomb.xlsx", 1_000_000);
    const fault = (await faultOf(parts.text("a"))) as { found: number };
    expect(fault).toMatchObject({ code: "too-large", what: "file", sheet: "bomb.xlsx", limit: 1_000_000 });
    expect(fault.found).toBeGreaterThan(1_000_000);
    expect(fault.found).toBeLessThan(1_200_000);
  });

  it("the limit is for all parts together", async () => {
    const parts = await ZipParts.open(await zip({ a: "x".repeat(600), b: "y".repeat(600) }), "f", 1000);
    expect(await parts.text("a")).toHaveLength(600);
    expect(await faultOf(parts.text("b"))).toMatchObject({ code: "too-large", found: 1200 });
  });

  it.each([
    ["no zip at all", new Uint8Array([1, 2, 3]), { code: "damaged-file", detail: "zip" }],
    ["a zip with a password of its own", encrypted(), { code: "password-protected" }],
  ])("%s", async (_why, bytes, fault) => {
    expect(await faultOf(ZipParts.open(await bytes, "f"))).toEqual(fault);
  });
});

/** The flag for encryption set in both headers of a small zip. */
async function encrypted(): Promise<Uint8Array> {
  const bytes = await zip({ a: "x" });
  const text = Buffer.from(bytes).toString("latin1");
  bytes[text.indexOf("PK\u0003\u0004") + 6]! |= 1;
  bytes[text.indexOf("PK\u0001\u0002") + 8]! |= 1;
  return bytes;
}
