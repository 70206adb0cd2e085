const LONGEST = 100;

/** A table's title on a line of a report: from its number where it has one, cut where it is long. */
export function shortTitle(title: string): string {
  const numbered = /(?:Tabell|Figur|Table|Figure) [\dA-Z]+\..*$/.exec(title)?.[0] ?? title;
  return numbered.length > LONGEST ? `${numbered.slice(0, LONGEST - 1)}…` : numbered;
}
