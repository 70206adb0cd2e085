import * as fc from "fast-check";
import { readSettings, settingsXml } from "../../../src/workbook/xlsx/settings";

describe("settings", () => {
  it("law: any keys and values come back", () => {
    const text = fc.string({ unit: "binary", maxLength: 20 });
    const value = fc.tuple(text, fc.nat(40)).map(([piece, times]) => piece.repeat(times));
    fc.assert(
      fc.property(fc.dictionary(text, value, { maxKeys: 5, noNullPrototype: true }), (settings) => {
        const kept = new Map(Object.entries(settings));
        expect(readSettings(settingsXml(kept))).toEqual(kept);
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  it("no property is longer than Excel keeps", () => {
    const values = settingsXml(new Map([["a", "x".repeat(1000)]])).match(/<vt:lpwstr[^>]*>([^<]*)/g) ?? [];
    expect(values).toHaveLength(4);
    expect(Math.max(...values.map((each) => each.replace(/^[^>]*>/, "").length))).toBeLessThanOrEqual(255);
  });

  it("equal settings are equal text whatever the order they came in", () => {
    const one = new Map([["a", "1"], ["b", "2"]]); // prettier-ignore
    expect(settingsXml(one)).toBe(settingsXml(new Map([...one].reverse())));
  });

  it("properties of others are left out", () => {
    const xml = '<Properties><property name="Avdelning"><lpwstr>x</lpwstr></property><property name="Payoff.lös"><lpwstr>y</lpwstr></property></Properties>'; // prettier-ignore
    expect(readSettings(xml).size).toBe(0);
  });
});
