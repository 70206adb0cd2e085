import { containerOf } from "../../../src/workbook/xlsx/container";

/** An OLE container by hand: header, allocation table, and a directory with the names given, over two sectors. */
function ole(names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 4);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  const chain = [0xfffffffd, 2, 0xfffffffe];
  chain.forEach((next, sector) => view.setUint32(512 + 4 * sector, next, true));
  names.forEach((name, index) => {
    const at = 1024 + 128 * index;
    [...name].forEach((letter, unit) => view.setUint16(at + 2 * unit, letter.charCodeAt(0), true));
    view.setUint16(at + 64, 2 * name.length + 2, true);
  });
  return bytes;
}

const FILLER = ["Root Entry", "a", "b", "c", "d"];

describe("containerOf", () => {
  it.each([
    ["nothing", new Uint8Array(), "empty"],
    ["a zip", new Uint8Array([0x50, 0x4b, 3, 4]), "zip"],
    ["text", new TextEncoder().encode("Sektor;2016"), "other"],
    ["the old format", ole(["Root Entry", "Workbook"]), "old-excel"],
    ["the older format", ole(["Root Entry", "Book"]), "old-excel"],
    ["a password, told in the directory's second sector", ole([...FILLER, "EncryptedPackage"]), "encrypted"],
    ["another program's container", ole(["Root Entry", "WordDocument"]), "other"],
    ["cut after its first bytes", ole([]).slice(0, 100), "other"],
    ["cut inside its directory", ole([...FILLER, "EncryptedPackage"]).slice(0, 1100), "other"],
  ])("%s", (_why, bytes, expected) => {
    expect(containerOf(bytes)).toBe(expected);
  });

  it("a directory that leads back to itself ends", () => {
    const bytes = ole(["Root Entry", "Workbook"]);
    new DataView(bytes.buffer).setUint32(512 + 4, 1, true);
    expect(containerOf(bytes)).toBe("old-excel");
  });
});
