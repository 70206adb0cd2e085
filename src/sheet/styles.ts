import type { CellStyle, NumberFormat } from "./layout";

/** Excel number formats in English, as files and Office.js want them. Display rounds half away from zero. */
export const EXCEL_FORMATS: Readonly<Record<NumberFormat, string>> = {
  kronor: "#,##0",
  /** Whole thousands without the zeros (tkr): the cell keeps the unrounded amount. */
  thousands: "#,##0,",
  /** Amounts already rounded to whole thousands, all digits shown. */
  roundedThousands: "#,##0",
  /** Millions with one decimal (mkr): the cell keeps the unrounded amount. */
  millions: "#,##0.0,,",
  count: "#,##0",
  decimal1: "#,##0.0",
  decimal2: "#,##0.00",
  months: "#,##0",
  share: "0.0%",
  /** A share with the decimals it has: a tax rate, not a result. */
  rate: "0.0###%",
  date: "yyyy-mm-dd",
  year: "0",
  text: "@",
};

export interface StyleDefinition {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** RGB without #. */
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly align?: "left" | "right" | "center";
  readonly borderTop?: boolean;
  readonly borderBottom?: boolean;
}

/** Every pair of text and fill has a contrast of at least 4.5:1; no meaning is carried by colour alone. */
export const STYLES: Readonly<Record<CellStyle, StyleDefinition>> = {
  title: { bold: true, size: 16, color: "1F3A5F" },
  subtitle: { bold: true, size: 12, color: "1F3A5F" },
  heading: { bold: true, color: "FFFFFF", fill: "1F3A5F", wrap: true, align: "left" },
  headingNumber: { bold: true, color: "FFFFFF", fill: "1F3A5F", wrap: true, align: "right" },
  /** Beside a column of numbers. */
  headingText: { bold: true, color: "FFFFFF", fill: "1F3A5F", wrap: true, align: "left", indent: 1 },
  label: { align: "left" },
  text: { align: "left", indent: 1 },
  textWrapped: { align: "left", indent: 1, wrap: true },
  labelIndented: { indent: 1 },
  total: { bold: true, borderTop: true },
  input: { fill: "FFF8DC", color: "000000", borderBottom: true },
  /** Words to be typed. */
  inputText: { fill: "FFF8DC", color: "000000", borderBottom: true, wrap: true, align: "left" },
  body: {},
  /** Figures, and the dash that stands in for one, flush right. */
  figure: { align: "right" },
  totalFigure: { bold: true, borderTop: true, align: "right" },
  mutedText: { italic: true, color: "595959", align: "left", indent: 1 },
  muted: { italic: true, color: "595959" },
  good: { color: "0B5A2A", fill: "E3F3E6" },
  warning: { color: "6B4A00", fill: "FFF1CC" },
  bad: { color: "8A1C1C", fill: "FBE3E3" },
  wrap: { wrap: true, align: "left" },
};
