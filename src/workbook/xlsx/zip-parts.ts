import JSZip from "jszip";
import { damaged, FileFault } from "./file-fault";

/** Bytes unpacked from one file at most: a zip of a few kB can claim gigabytes. */
export const UNPACKED_LIMIT = 400_000_000;

/** The parts of a workbook file as text. Names are found without regard to case and a leading "/". */
export class ZipParts {
  private left: number;

  private constructor(
    private readonly parts: ReadonlyMap<string, JSZip.JSZipObject>,
    private readonly fileName: string,
    private readonly limit: number,
  ) {
    this.left = limit;
  }

  static async open(bytes: Uint8Array, fileName: string, limit = UNPACKED_LIMIT): Promise<ZipParts> {
    const zip = await JSZip.loadAsync(bytes).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      throw /encrypted/i.test(message) ? new FileFault({ code: "password-protected" }) : damaged("zip");
    });
    const parts = new Map(Object.values(zip.files).map((part) => [folded(part.name), part]));
    return new ZipParts(parts, fileName, limit);
  }

  /** Where every part lies, in lower case. */
  paths(): readonly string[] {
    return [...this.parts.keys()];
  }

  has(path: string): boolean {
    return this.parts.has(folded(path));
  }

  /** The part as text, or null when the file has no such part. Damage and too much of it are thrown as faults. */
  async text(path: string): Promise<string | null> {
    const part = this.parts.get(folded(path));
    if (part === undefined) return null;
    const bytes = await this.unpack(part);
    this.left -= bytes.length;
    const claimed = (part as unknown as Claimed)._data?.crc32;
    if (claimed !== undefined && (claimed | 0) !== crc32(bytes)) throw damaged(path);
    return decoded(bytes);
  }

  /** Unpacks in pieces and stops at the limit, whatever size the zip's own table claims. */
  private unpack(part: JSZip.JSZipObject): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const pieces: Uint8Array[] = [];
      let length = 0;
      const stream = (part as unknown as Streaming).internalStream("uint8array");
      stream.on("data", (piece) => {
        length += piece.length;
        pieces.push(piece);
        if (length <= this.left) return;
        stream.pause();
        const found = this.limit - this.left + length;
        reject(new FileFault({ code: "too-large", what: "file", sheet: this.fileName, found, limit: this.limit }));
      });
      stream.on("error", () => reject(damaged(part.name)));
      stream.on("end", () => resolve(joined(pieces, length)));
      stream.resume();
    });
  }
}

/** jszip's stream (in its manual, not in its types). */
interface Streaming {
  internalStream(type: "uint8array"): {
    on(event: "data", handler: (piece: Uint8Array) => void): void;
    on(event: "error" | "end", handler: () => void): void;
    pause(): void;
    resume(): void;
  };
}

/** The checksum in the zip's table: jszip can check it only by unpacking everything first, without a limit. */
interface Claimed {
  readonly _data?: { readonly crc32?: number };
}

const folded = (path: string): string => path.replace(/^\/+/, "").replaceAll("\\", "/").toLowerCase();

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ byte) & 255]!;
  return ~crc;
}
