import { EXCEL_FORMATS, STYLES } from "../../src/sheet/styles";

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = [0, 2, 4]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe("styles", () => {
  it.each(Object.entries(STYLES))("%s: text stands out from its fill by at least 4.5:1", (_name, style) => {
    const [text, fill] = [luminance(style.color ?? "000000"), luminance(style.fill ?? "FFFFFF")];
    expect((Math.max(text, fill) + 0.05) / (Math.min(text, fill) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["good", "warning", "bad"] as const)("%s is told by fill as well as colour of text", (name) => {
    expect(STYLES[name].fill).toBeDefined();
  });
});

describe("number formats", () => {
  it.each(Object.entries(EXCEL_FORMATS))("%s is written the English way", (_name, format) => {
    expect(format).not.toMatch(/\u00a0|åååå|;/);
  });

  it("thousands keep the amount and hide three digits; rounded thousands show all of it", () => {
    expect(EXCEL_FORMATS.thousands).toBe(`${EXCEL_FORMATS.roundedThousands},`);
  });
});
