import { AGE_BANDS } from "../../../../src/participation/model/age-bands";
import { readAgeBand } from "../../../../src/participation/sus/values/age-bands";

test.each<[string, string, ReturnType<typeof readAgeBand>]>([
  ["within one of ours: its middle, rounded down", "25-29", { from: 25, to: 29, middle: 27 }],
  ["narrower than ours", "31–34 år", { from: 31, to: 34, middle: 32 }],
  ["open upwards: its first age", "65+", { from: 65, to: 120, middle: 65 }],
  ["open upwards, in words", "65 år och äldre", { from: 65, to: 120, middle: 65 }],
  ["over two of ours", "18-24", { from: 18, to: 24, middle: null }],
  ["over two of ours, with a unit", "25-34 år", { from: 25, to: 34, middle: null }],
  ["open upwards over two of ours", "60+", { from: 60, to: 120, middle: null }],
  ["an age", "33", null],
  ["an age with a unit", "33 år", null],
  ["backwards", "34-25", null],
  ["a date", "2018-01-02", null],
  ["older than anybody", "100-200", null],
  ["no figures", "Unga", null],
])("%s: %s", (_why, text, expected) => {
  expect(readAgeBand(text)).toEqual(expected);
});

test("each band of ours is read as an age within it", () => {
  for (const band of AGE_BANDS) {
    const read = readAgeBand(band);
    expect(read?.middle).toBeGreaterThanOrEqual(Number.parseInt(band, 10));
    expect(read?.middle).toBeLessThanOrEqual(Number(band.split("-")[1] ?? 120));
  }
});
