/** One character in so many that is not UTF-8 still leaves a text in UTF-8 with damage; more makes it Windows-1252. */
const DAMAGE_SHARE = 10;

/**
 * The text of a file that says nothing about its alphabet: by its byte order mark, else UTF-8, else Windows-1252, as
 * Excel in Sweden saves .csv. Line ends come out as "\n".
 * @returns null when the bytes are no text
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  // No text holds the characters that control old terminals; a picture or a program does.
  return text === null || /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)
    ? null
    : text.replaceAll(/\r\n?/g, "\n");
}

function decoded(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodedAs("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodedAs("utf-16be", bytes);
  const text = decodedAs("utf-8", bytes);
  const damaged = count(text, /\ufffd/g);
  if (damaged === 0) return text;
  // Characters beyond ASCII that did come out right: in Windows-1252 they hardly ever do by chance.
  const right = count(text, /[^\u0000-\u007f\ufffd]/gu);
  return right > damaged * DAMAGE_SHARE ? text : decodedAs("windows-1252", bytes).replaceAll(/[\u0080-\u009f]/g, above);
}

/** Windows' own characters above ASCII, in order from 0x80. Some releases of Node leave them as control characters. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const above = (character: string): string => WINDOWS[character.charCodeAt(0) - 0x80] ?? character;

const decodedAs = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

function count(text: string, wanted: RegExp): number {
  let found = 0;
  for (const match of text.matchAll(wanted)) found += match.length;
  return found;
}
