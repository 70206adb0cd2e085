import { attribute, escapedForOffice, escapedXml, officeText, scanXml } from "./xml";

/** Settings live in the file's custom properties, which Excel and LibreOffice keep; Excel shows 255 characters each. */
export const SETTINGS_PART = "docProps/custom.xml";
const PREFIX = "Payoff.";
const PIECE = 250;

export function readSettings(xml: string): Map<string, string> {
  const pieces = new Map<string, string>();
  let name: string | null = null;
  let text = "";
  scanXml(xml, SETTINGS_PART, {
    open(element, attributes) {
      if (element !== "property") return;
      name = officeText(attribute(attributes, "name") ?? "");
      text = "";
    },
    text(value) {
      if (name !== null) text += value;
    },
    close(element) {
      if (element !== "property" || name === null) return;
      if (name.startsWith(PREFIX)) pieces.set(name.slice(PREFIX.length), text);
      name = null;
    },
  });
  const settings = new Map<string, string>();
  for (const name of pieces.keys()) {
    const [, key, number] = /^(.*):(\d+)$/s.exec(name) ?? [];
    if (key === undefined || number !== "1") continue;
    let value = "";
    for (let piece = 1; pieces.has(`${key}:${piece}`); piece += 1) value += pieces.get(`${key}:${piece}`);
    settings.set(key, officeText(value));
  }
  return settings;
}

export function settingsXml(settings: ReadonlyMap<string, string>): string {
  const properties: string[] = [];
  for (const key of [...settings.keys()].sort()) {
    // Escaped first, so that a piece never ends inside an escape that the next one would have to finish.
    const value = escapedForOffice(settings.get(key) ?? "");
    const count = Math.max(1, Math.ceil(value.length / PIECE));
    for (let piece = 1; piece <= count; piece += 1) {
      const part = value.slice((piece - 1) * PIECE, piece * PIECE);
      const name = escapedXml(escapedForOffice(`${PREFIX}${key}:${piece}`));
      properties.push(
        `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${properties.length + 2}" name="${name}">` +
          `<vt:lpwstr xml:space="preserve">${escapedXml(part)}</vt:lpwstr></property>`,
      );
    }
  }
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
    `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join("")}</Properties>`
  );
}
