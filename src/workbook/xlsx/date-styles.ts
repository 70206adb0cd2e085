import { attribute, scanXml } from "./xml";

/** Days between Excel's two calendars (1900 and, from old Macs, 1904). */
const DAYS_1904 = 1462;

/** Built-in number formats that show a day; those that show only a time of day are durations and stay. */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Whether a number format shows a day, month or year. */
export function isDateFormat(format: string): boolean {
  const elapsed = format.replaceAll(/\[([hms]+)\]/gi, "$1");
  const bare = elapsed.replaceAll(/\[[^\]]*\]|"[^"]*"|\\.|_.|\*./g, "");
  return /[yd]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare));
}

/** Days to add to a number by its cell style, so that a workbook counting from 1904 gives serials of the 1900 system. */
export function shiftFrom1904(stylesXml: string, part: string): (style: number) => number {
  const dateFormats = new Set(BUILT_IN_DATES);
  const dateStyles: boolean[] = [];
  let inCellFormats = false;
  scanXml(stylesXml, part, {
    open(name, attributes) {
      if (name === "numFmt") {
        const code = attribute(attributes, "formatCode");
        if (code !== undefined && isDateFormat(code)) dateFormats.add(Number(attribute(attributes, "numFmtId")));
      } else if (name === "cellXfs") inCellFormats = true;
      else if (name === "xf" && inCellFormats) {
        dateStyles.push(dateFormats.has(Number(attribute(attributes, "numFmtId"))));
      }
    },
    close(name) {
      if (name === "cellXfs") inCellFormats = false;
    },
  });
  return (style) => (dateStyles[style] === true ? DAYS_1904 : 0);
}
