import fc from "fast-check";
import { decodeText } from "../../../../src/workbook/xlsx/csv/decode-text";

const TEXT = "Försörjning före;Mål\u00a0– ”ej subventionerat”\n";

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  [...`\ufeff${text}`].forEach((character, at) => view.setUint16(2 * at, character.charCodeAt(0), littleEndian));
  return bytes;
};
/** Windows-1252 of what lies in Latin-1, and of the dash and quotes above it. */
const windows1252 = (text: string): Uint8Array => {
  const above: Readonly<Record<string, number>> = { "–": 0x96, "”": 0x94, "€": 0x80 };
  return Uint8Array.from([...text].map((character) => above[character] ?? character.charCodeAt(0)));
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("decodeText", () => {
  it.each<[why: string, bytes: Uint8Array, text: string | null]>([
    ["UTF-8", utf8(TEXT), TEXT],
    ["UTF-8 with a byte order mark, which is no part of the text", utf8(`\ufeff${TEXT}`), TEXT],
    ["Windows-1252, with its own dash and quotes", windows1252(TEXT), TEXT],
    ["UTF-16 little endian", utf16(TEXT, true), TEXT],
    ["UTF-16 big endian", utf16(TEXT, false), TEXT],
    ["ends of lines of Windows and of old Macs", utf8("a\r\nb\rc\n"), "a\nb\nc\n"],
    ["one damaged character among many in UTF-8 does not spoil the others", Uint8Array.from([...utf8("åäöåäöåäöåäö"), 0xc3, 0x20]), "åäöåäöåäöåäö\ufffd "], // prettier-ignore
    ["bytes that are no text", Uint8Array.from([0x89, 0x50, 0, 1, 2]), null],
    ["nothing", new Uint8Array(), ""],
  ])("%s", (_why, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it("gives back any text of Latin-1 letters, however it was saved", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abc ÅÄÖåäöéü;,\t\n0123456789-"), maxLength: 60 });
    fc.assert(
      fc.property(letters, (text) => {
        expect(decodeText(utf8(text))).toBe(text);
        expect(decodeText(utf16(text, true))).toBe(text);
        expect(decodeText(windows1252(text))).toBe(text);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
