import { alike, foldLabel } from "../fold";
import { TARGET_GROUPS } from "../values/target-groups";

/** Labels of wide tables that are known by their words, so that a line of them can be cut. Source: the RAR report. */
const LABELS: readonly string[] = [
  "Kommun", "Region", "Landsting", "Af", "Fk", "LSG", "Ej definierad", "Övrigt", "Totalt", "Summa", "Medelvärde",
  "Arbetsförmedlingen", "Försäkringskassan", ...TARGET_GROUPS, "Processledare", "Stöd till ESF-projekt", "Individinriktad", "Strukturövergripande",
  "Kvinnor", "Män",
]; // prettier-ignore

/** One or two heading lines as exactly `count` labels; null when they cannot be cut for certain. */
export function splitHeadings(lines: readonly string[], count: number): readonly string[] | null {
  const [upper, lower, ...more] = lines.slice(-2);
  if (upper === undefined || more.length > 0) return null;
  const cuts = [...(lines.length >= 2 && lower !== undefined ? twoLines(upper, lower) : oneLine(upper))];
  const fitting = cuts.filter((labels) => labels.length === count);
  const distinct = new Set(fitting.map((labels) => labels.join("|")));
  const [only] = fitting;
  return only !== undefined && distinct.size === 1 ? only : null;
}

const words = (line: string): readonly string[] => line.split(/\s+/).filter((word) => word !== "");

const joined = (text: string): string => foldLabel(text).replaceAll(" ", "");

/** The known label some words are, by likeness where they are long enough. */
function labelOf(text: string): string | null {
  const own = joined(text);
  const exact = LABELS.find((label) => joined(label) === own);
  return exact ?? LABELS.find((label) => alike(joined(label), own)) ?? null;
}

const MOST_WORDS = 4;

/** Every way to cut a line into known labels. */
function oneLine(line: string): readonly (readonly string[])[] {
  const all = words(line);
  const cuts: string[][] = [];
  const walk = (at: number, held: string[]): void => {
    if (at === all.length) cuts.push(held);
    for (let size = 1; size <= MOST_WORDS && at + size <= all.length; size++) {
      const label = labelOf(all.slice(at, at + size).join(" "));
      if (label !== null) walk(at + size, [...held, label]);
    }
  };
  walk(0, []);
  return cuts;
}

/** Labels whose last words stand on the line below: "Psykisk" over "ohälsa". The words below are taken in their order. */
function twoLines(upper: string, lower: string): readonly (readonly string[])[] {
  const above = words(upper);
  const below = words(lower);
  const cuts: string[][] = [];
  const walk = (at: number, under: number, held: string[]): void => {
    if (at === above.length && under === below.length) cuts.push(held);
    for (let size = 1; size <= MOST_WORDS && at + size <= above.length; size++) {
      for (let taken = 0; taken <= 2 && under + taken <= below.length; taken++) {
        const text = [...above.slice(at, at + size), ...below.slice(under, under + taken)].join(" ");
        const label = labelOf(text);
        if (label !== null) walk(at + size, under + taken, [...held, label]);
      }
    }
  };
  walk(0, 0, []);
  return cuts;
}
