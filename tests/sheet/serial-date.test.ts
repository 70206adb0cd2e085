import * as fc from "fast-check";
import { isoFromSerial, serialFromIso } from "../../src/sheet/serial-date";

describe("serialFromIso", () => {
  it.each([
    ["first day after the one that never was", "1900-03-01", 61],
    ["the turn of the century", "2000-01-01", 36526],
    ["a leap day", "2016-02-29", 42429],
    ["end of a quarter", "2019-03-31", 43555],
    ["Excel's last day", "9999-12-31", 2958465],
    ["before March 1900 Excel's own count is off by one", "1900-02-28", undefined],
    ["no leap year", "2019-02-29", undefined],
    ["month 13", "2019-13-01", undefined],
    ["another order", "31-03-2019", undefined],
    ["text", "våren 2019", undefined],
  ])("%s", (_why, iso, expected) => {
    expect(serialFromIso(iso)).toBe(expected);
  });

  it("law: every whole day comes back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        expect(serialFromIso(isoFromSerial(serial))).toBe(serial);
      }),
      { seed: 1 },
    );
  });

  it("a time of day is dropped", () => {
    expect(isoFromSerial(43555.99)).toBe("2019-03-31");
  });
});
