/** What kind of file the bytes are, by their beginning and, for old Office containers, by their directory. */
export type Container = "empty" | "zip" | "encrypted" | "old-excel" | "other";

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const END_OF_CHAIN = 0xfffffffa;
const DIRECTORY_ENTRY = 128;

export function containerOf(bytes: Uint8Array): Container {
  if (bytes.length === 0) return "empty";
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return "zip";
  if (!OLE_SIGNATURE.every((byte, index) => bytes[index] === byte)) return "other";
  const names = oleNames(bytes);
  // A workbook with a password is its encrypted zip inside an OLE container; an old .xls is one too.
  if (names.includes("EncryptedPackage")) return "encrypted";
  return names.some((name) => name === "Workbook" || name === "Book") ? "old-excel" : "other";
}

/** Names in an OLE container's directory; as far as it can be followed when the file is damaged. Source: [MS-CFB]. */
function oleNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const uint32 = (at: number): number => (at + 4 <= bytes.length ? view.getUint32(at, true) : 0xffffffff);
  if (bytes.length < 512) return [];
  const sectorSize = 1 << Math.min(view.getUint16(30, true), 20);
  const offset = (sector: number): number => (sector + 1) * sectorSize;
  const nextSector = (sector: number): number => {
    const perSector = sectorSize / 4;
    const tableSector = uint32(76 + 4 * Math.floor(sector / perSector));
    return uint32(offset(tableSector) + 4 * (sector % perSector));
  };
  const names: string[] = [];
  const visited = new Set<number>();
  for (let sector = uint32(48); sector < END_OF_CHAIN && !visited.has(sector); sector = nextSector(sector)) {
    visited.add(sector);
    const start = offset(sector);
    for (let entry = start; entry < start + sectorSize && entry + DIRECTORY_ENTRY <= bytes.length;) {
      const length = Math.min(Math.max(view.getUint16(entry + 64, true) - 2, 0), 62);
      const units = Array.from({ length: length / 2 }, (_, index) => view.getUint16(entry + 2 * index, true));
      names.push(String.fromCharCode(...units));
      entry += DIRECTORY_ENTRY;
    }
  }
  return names;
}
