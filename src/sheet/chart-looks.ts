/** How the series of a chart look, in order: told apart by colour, dash and marker, so that no meaning is in colour alone. */
export interface SeriesLook {
  /** RGB without #. */
  readonly color: string;
  readonly dash: "solid" | "dash" | "dot" | "dashDot" | "longDash";
  readonly marker: "circle" | "square" | "triangle" | "diamond" | "x" | "star";
}

/**
 * Colours that people with any kind of colour vision can tell apart (Okabe and Ito, Color Universal Design, 2008); the
 * two that are too pale on white are darker here, so that each has at least 3:1 against it (WCAG 2.2, 1.4.11).
 */
const LOOKS: readonly SeriesLook[] = [
  { color: "0072B2", dash: "solid", marker: "circle" },
  { color: "D55E00", dash: "dash", marker: "square" },
  { color: "007A5A", dash: "dot", marker: "triangle" },
  { color: "B0578D", dash: "dashDot", marker: "diamond" },
  { color: "9A6A00", dash: "longDash", marker: "x" },
  { color: "2B7FB0", dash: "dash", marker: "star" },
  { color: "000000", dash: "dot", marker: "circle" },
];

/** The look of the nth series, counted from 0; after the last they begin anew. */
export function seriesLook(at: number): SeriesLook {
  const look = LOOKS[at % LOOKS.length];
  if (look === undefined) throw new RangeError(`No look for series ${at}`);
  return look;
}
