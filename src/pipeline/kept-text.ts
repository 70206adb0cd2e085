/** What a text kept in a workbook's settings holds. It may come from another version or another hand: null where it is no JSON. */
export function parsedKept(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** The same where only one version is understood: null for any other, and for what is no record. */
export function keptOfVersion(text: string | null, version: number): Readonly<Record<string, unknown>> | null {
  const held = parsedKept(text);
  return isRecord(held) && held["version"] === version ? held : null;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
