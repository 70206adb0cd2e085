import { attribute, scanXml, numberAttribute } from "../xml";

/** The order in which cells refer to a theme's colours: light and dark come in pairs, the other way round in the theme. */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];

/** Colours 8-63 of Excel's old palette. */
const PALETTE =
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF80000000800000008080800080008000" +
  "8080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF" +
  "0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99" +
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333";

/** A colour as RGB without #; null where the file leaves it to the reader ("automatic"). */
export type ReadColour = (attributes: string) => string | null;

/** The colours of a theme part, in the order cells number them; Office's own where the file has no theme. */
export function themeColours(xml: string | null, part: string): readonly string[] {
  const office = "FFFFFF,000000,E7E6E6,44546A,4472C4,ED7D31,A5A5A5,FFC000,5B9BD5,70AD47".split(",");
  if (xml === null) return office;
  const found = new Map<string, string>();
  let slot: string | null = null;
  scanXml(xml, part, {
    open(name, attributes) {
      if (THEME_ORDER.includes(name)) slot = name;
      else if (slot !== null && !found.has(slot)) {
        const rgb = name === "sysClr" ? attribute(attributes, "lastClr") : attribute(attributes, "val");
        if (rgb !== undefined && /^[0-9A-F]{6}$/i.test(rgb)) found.set(slot, rgb.toUpperCase());
      }
    },
    close(name) {
      if (name === slot) slot = null;
    },
  });
  return THEME_ORDER.map((name, at) => found.get(name) ?? office[at]!);
}

export function colourReader(theme: readonly string[]): ReadColour {
  return (attributes) => {
    const rgb = attribute(attributes, "rgb");
    if (rgb !== undefined) return /[0-9A-F]{6}$/i.exec(rgb)?.[0].toUpperCase() ?? null;
    const themed = attribute(attributes, "theme");
    const base = themed === undefined ? paletteColour(attribute(attributes, "indexed")) : theme[Number(themed)];
    if (base === undefined || base === null) return null;
    // Text in the theme's own text colour is left to the reader: it follows a dark screen.
    const tint = numberAttribute(attributes, "tint");
    return themed === "1" && tint === 0 ? null : tinted(base, tint);
  };
}

function paletteColour(index: string | undefined): string | null {
  const number = Number(index);
  if (index === undefined || !Number.isInteger(number) || number > 63) return null;
  const at = (number < 8 ? number : number - 8) * 6;
  return PALETTE.slice(at, at + 6) || null;
}

/** Towards white for a positive tint, towards black for a negative one, in luminance as Office does it. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0 || !Number.isFinite(tint)) return rgb;
  const parts = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(...parts), Math.min(...parts)];
  const light = (high + low) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  // With hue and saturation kept, each part lies as far from the new luminance as its room allows.
  const room = (luminance: number): number => 1 - Math.abs(2 * luminance - 1);
  const scale = room(light) === 0 ? 0 : room(wanted) / room(light);
  const parted = parts.map((part) => Math.round(255 * Math.min(1, Math.max(0, wanted + (part - light) * scale))));
  return parted.map((part) => part.toString(16).padStart(2, "0").toUpperCase()).join("");
}
